import { loyaltySheetText } from '../../locales/loyalty-sheet';
import { InputError } from '../../locales/risk-errors';
import { leverTarget, type AcceptedLever } from '../../planning/loyalty/accept-lever';
import { cell as addressOf, range } from '../../sheets/address';
import type { Area, Content } from '../../sheets/blueprint';
import type { LoyaltyTyped, OperationOptions } from '../contracts';
import { roundTrip } from '../round-trip';
import type { Transaction } from '../transaction';
import { readBlock } from './block';
import { referenceOn, type BlockInput, type CellPlace } from './block-inputs';
import { rangeKeys, scaledCells } from './scaled-ranges';
import { typeInputs, type CellToType } from './type-inputs';

/**
 * Takes a solution over: types what it makes of the lever into its cells, found as the formulas of the block refer to them.
 *
 * @throws InputError `no-loyalty`, `loyalty-lever-segment`, `sheet-block-changed` where the factors of the scenario in use are not where formulas look for
 * them; as typeInputs
 */
export async function acceptLever(
  context: Excel.RequestContext,
  { lever, factor }: AcceptedLever,
  options: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  const { locale } = options;
  const { scene, inputs, scenario } = await readBlock(context);
  const plan = { segments: inputs.count('segment'), rewards: inputs.count('reward') };
  const own = lever.kind === 'multiplier' ? lever.segment : null;
  if (own !== null && own >= plan.segments) throw new InputError('loyalty-lever-segment', { found: own + 1, allowed: plan.segments });
  const name = loyaltySheetText(locale, 'done.lever');
  const target = leverTarget(lever, false, plan);
  // Whether the scenario is the first says the sheet of scenarios, beside the factors.
  const scenarios = await readScenarios(context, inputs.inputOf(target.kind === 'scenario' ? target.key : 'earn rate'));
  const place = scenarios.names.findIndex((one) => one.toLowerCase() === scenario.toLowerCase());
  const taken = leverTarget(lever, place <= 0, plan);
  if (taken.kind === 'scenario') {
    const typed = scenarios.typed[place] ?? '';
    const now = scenarios.values[place];
    const { sheet, row } = scenarios.place;
    const cell: CellToType = {
      sheet,
      row,
      column: scenarios.first + place,
      value: (typeof now === 'number' && now > 0 ? now : 1) * factor,
      before: typed,
      label: { label: loyaltySheetText(locale, `lever.${LEVER[lever.kind]}`), of: scenario },
    };
    return typeInputs(scene, [cell], name, options);
  }
  const cells = scaledCells([...taken.keys, ...rangeKeys(taken.uncertain, inputs)], factor, inputs, locale);
  return typeInputs(scene, cells, name, options);
}

const LEVER = { 'earn-rate': 'earnRate', multiplier: 'multiplier', 'points-price': 'pointsPrice' } as const;

interface Scenarios {
  /** The factor of the scenario in use. */
  readonly place: CellPlace;
  /** The column of the first scenario. */
  readonly first: number;
  readonly names: readonly string[];
  /** The factors of that line as typed, a scenario each, and what they are. */
  readonly typed: readonly Content[];
  readonly values: readonly unknown[];
}

/** Reads a line of factors, as the formula of the one in use finds it: it matches the name of the scenario in the row of names. Two round trips. */
async function readScenarios(context: Excel.RequestContext, input: BlockInput | null): Promise<Scenarios> {
  const place = input?.lever;
  if (!place) throw new InputError('no-loyalty');
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const load = (area: Area) => sheet.getRange(range(area)).load('values,formulas');
  const inUse = load({ row: place.row, column: place.column, rows: 1, columns: 1 });
  await roundTrip(context);
  const [, reference = ''] = /MATCH\([^,]+,([^,]+),0\)/.exec(String((inUse.formulas as Content[][])[0]?.[0])) ?? [];
  const area = referenceOn(reference, place.sheet)?.area;
  if (!area || area.rows !== 1)
    throw new InputError('sheet-block-changed', { sheet: place.sheet, address: addressOf(place.row, place.column) });
  const [names, typed] = [load(area), load({ ...area, row: place.row })];
  await roundTrip(context);
  return {
    place,
    first: area.column,
    names: (names.values as unknown[][])[0]!.map(String),
    typed: (typed.formulas as Content[][])[0]!,
    values: (typed.values as unknown[][])[0]!,
  };
}
