import { InputError } from '../../locales/risk-errors';
import type { LoyaltyInputs } from '../../planning/loyalty/loyalty-inputs';
import { readActual, readLoyalty, readScenarios } from '../../sheets/loyalty/read-loyalty';
import { readStoredValue } from '../../sheets/loyalty/read-stored-value';
import type { GroupStanding } from '../group/standing';
import type { TypedFormulas } from '../group/typed-formulas';
import { LOYALTY_GROUP, type LoyaltySheetId } from './sheets';
import type { StoredLoyalty } from './store';

/** What people typed into the loyalty sheets. */
export interface LoyaltyRead {
  /** Null where the sheet of assumptions does not stand. */
  readonly inputs: LoyaltyInputs | null;
  readonly formulas: TypedFormulas;
}

/**
 * What people typed into the loyalty sheets as they stand. Where only the plan, the scenarios or the cards are gone, what was typed there begins
 * anew; plans of before there were cards have none.
 *
 * @param otherwise what stands for sheets that are gone
 * @throws InputError `loyalty-record-gone` where a program has dropped the stored definition, and what the readers refuse
 */
export function loyaltyTyped(
  standing: GroupStanding<LoyaltySheetId>,
  stored: StoredLoyalty | null,
  otherwise: Pick<LoyaltyInputs, 'scenarios' | 'inUse' | 'cards'>,
): LoyaltyRead {
  const { own } = standing;
  const [sheet] = LOYALTY_GROUP.sheets.flatMap((id) => own[id] ?? []);
  if (sheet && !stored) throw new InputError('loyalty-record-gone', { sheet: sheet.name });
  if (!own.Loyalty || !stored) return { inputs: null, formulas: {} };
  const { shape } = stored;
  const assumptions = readLoyalty(own.Loyalty, shape);
  const actual = own.LoyaltyPlan ? readActual(own.LoyaltyPlan, shape) : null;
  const scenarios = own.Scenarios ? readScenarios(own.Scenarios, shape) : null;
  const cards = own.StoredValue ? readStoredValue(own.StoredValue, shape) : null;
  const { start, months, fiscalYearStart } = shape;
  const none = Array.from({ length: months }, () => null);
  return {
    inputs: {
      start,
      months,
      fiscalYearStart,
      ...assumptions.read,
      actual: actual?.read ?? { issued: none, redeemed: none },
      scenarios: scenarios?.read.scenarios ?? otherwise.scenarios,
      inUse: scenarios?.read.inUse ?? otherwise.inUse,
      cards: cards?.read ?? otherwise.cards,
    },
    formulas: {
      Loyalty: assumptions.formulas,
      LoyaltyPlan: actual?.formulas ?? [],
      Scenarios: scenarios?.formulas ?? [],
      StoredValue: cards?.formulas ?? [],
    },
  };
}
