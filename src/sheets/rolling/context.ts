import { eventWordText } from '../../locales/events-sheet';
import type { Locale } from '../../locales/locale';
import { focusWordText, rollingSheetText, type RollingSheetKey } from '../../locales/rolling-sheet';
import type { TextParams } from '../../locales/text';
import type { EventCell } from '../../planning/events/event-row';
import type { RollingInputs } from '../../planning/rolling/rolling-inputs';
import type { RollingPlan, RollingRow } from '../../planning/rolling/rolling-plan';
import { onSheet } from '../address';
import type { SheetId } from '../blueprint';
import { SHEET_NAMES, type ActualsTable } from '../breakdown';
import { amountFormat } from '../roles';
import { FIRST_ROW, gtmColumns, type GtmColumns } from './layout';

export interface RollingSheetsInput {
  readonly plan: RollingPlan;
  readonly inputs: RollingInputs;
  readonly locale: Locale;
  /** The history table as formulas refer to it. */
  readonly table: ActualsTable;
  /** Excel serial number of the day on which the baselines were made. */
  readonly madeOn: number;
  /** Decimals of amounts, as in the annual plan. */
  readonly moneyDigits: number;
  /** Present tab names, since people rename sheets. */
  readonly sheetNames?: Partial<Record<SheetId, string>>;
}

/** What the sheets of a rolling plan are written from. */
export interface RollingContext extends Omit<RollingSheetsInput, 'sheetNames'> {
  readonly columns: GtmColumns;
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  readonly inUnits: boolean;
  /** Channels and products in the order of their numbers (from 1) in the lists of `Focus`. */
  readonly channels: readonly string[];
  readonly products: readonly string[];
  /** Number format of the baseline and the demand, and of amounts. */
  readonly quantity: string;
  readonly money: string;
  t(key: RollingSheetKey, params?: TextParams): string;
  /** An event as the sheets call it. */
  eventName(event: EventCell): string;
  /** A word of the list of events, or of the focus, as the sheets spell it. */
  word(word: string): string;
}

export function rollingContext(input: RollingSheetsInput): RollingContext {
  const { plan, locale, moneyDigits } = input;
  const money = amountFormat(Math.max(0, moneyDigits));
  return {
    ...input,
    sheetNames: { ...SHEET_NAMES, ...input.sheetNames },
    columns: gtmColumns(plan),
    inUnits: plan.measure === 'units',
    channels: namesOf(plan.rows, 'channel'),
    products: namesOf(plan.rows, 'product'),
    quantity: plan.measure === 'units' ? amountFormat(plan.digits) : money,
    money,
    t: (key, params) => rollingSheetText(locale, key, params),
    eventName: (event) => (typeof event === 'object' ? eventWordText(locale, event.word) : String(event)),
    word: (word) => focusWordText(locale, word),
  };
}

function namesOf(rows: readonly RollingRow[], level: 'channel' | 'product'): string[] {
  return [...new Set(rows.map(({ member }) => member[level]))].filter((name) => name !== '');
}

/** The sheet row of row `index` of the plan. */
export const sheetRow = (index: number): number => FIRST_ROW + index;

/** Reference to a cell of another sheet. */
export function on(context: RollingContext, sheet: SheetId, address: string): string {
  return onSheet(context.sheetNames[sheet], address);
}
