import type { Locale } from '../../locales/locale';
import { opexSheetText, type OpexSheetKey } from '../../locales/opex-sheet';
import type { TextParams } from '../../locales/text';
import { BASE_ITEMS, COST_ITEMS, hasItem, type BaseItem, type CostItem } from '../../planning/opex/items';
import type { OpexLine } from '../../planning/opex/opex-line';
import type { OpexPlan } from '../../planning/opex/opex-plan';
import { cell, onSheet, range } from '../address';
import type { SheetId } from '../blueprint';
import { SHEET_NAMES, type ActualsTable } from '../breakdown';
import { area } from '../draft';
import { amountFormat } from '../roles';
import { expressionRows, type ExpressionRow } from './expression-rows';
import { FIGURES, FIRST_ROW, OPEX, SPARE_LINES, type Figure } from './layout';

export interface OpexSheetsInput {
  readonly plan: OpexPlan;
  readonly locale: Locale;
  /** The history table as formulas refer to it. */
  readonly table: ActualsTable;
  /** Decimals of amounts, as in the annual plan. */
  readonly moneyDigits: number;
  /** Whether there is a rolling plan, whose landing is what net sales of months to come are expected to be; absent: no. */
  readonly outlook?: boolean;
  /** Whether the annual plan has a sheet of events, which bookings can name; absent: no. */
  readonly events?: boolean;
  /** Present tab names, since people rename sheets. */
  readonly sheetNames?: Partial<Record<SheetId, string>>;
}

/** A row of costs of `OPEX`: a sum of rows further down, a line, or an empty one to type into. */
export type CostRow =
  | { readonly kind: 'total' | 'group'; readonly item: CostItem | null; readonly parts: readonly number[] }
  | { readonly kind: 'line'; readonly line: OpexLine | null };

/** A row of `OPEX`: of costs, a driver or figure of the base, or a typed driver. */
export type OpexRow =
  | CostRow
  | ExpressionRow
  | { readonly kind: 'base-sum'; readonly item: BaseItem; readonly parts: readonly number[] }
  | { readonly kind: 'base'; readonly item: BaseItem; readonly channel: string };

/** What the sheets of OPEX are written from. */
export interface OpexContext extends Omit<OpexSheetsInput, 'sheetNames'> {
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  /** From the first row of the sheet on; null is an empty row between costs and base. */
  readonly rows: readonly (OpexRow | null)[];
  /** Sheet rows of the base, typed drivers last: first and last. */
  readonly base: { readonly first: number; readonly last: number };
  /** Sheet rows of typed drivers: the first, and how many. */
  readonly expressions: { readonly first: number; readonly count: number };
  /** Why typed drivers cannot be used. */
  readonly driverProblems: ReadonlyMap<OpexLine, string>;
  /** Sheet row of the total of all costs. */
  readonly total: number;
  /** Sheet row below the last one. */
  readonly end: number;
  readonly money: string;
  t(key: OpexSheetKey, params?: TextParams): string;
}

export function opexContext(input: OpexSheetsInput): OpexContext {
  const { plan, locale, moneyDigits } = input;
  const costs = costRows(plan);
  const baseAt = costs.length + 2;
  const baseFirst = FIRST_ROW + baseAt;
  const figures = baseRows(plan, baseFirst);
  const sheetNames = { ...SHEET_NAMES, ...input.sheetNames };
  const expressions = expressionRows({
    lines: costs.flatMap((row, index) =>
      row.kind === 'line' && row.line ? [{ line: row.line, address: onSheet(sheetNames.Opex, cell(FIRST_ROW + index, OPEX.driver)) }] : [],
    ),
    channels: plan.channels,
    baseRow: (item, channel) => baseRowOf(figures, baseFirst, item, channel),
    locale,
  });
  const base = [...figures, ...expressions.rows];
  return {
    ...input,
    sheetNames,
    rows: [...costs, null, null, ...base],
    base: { first: baseFirst, last: baseFirst + base.length - 1 },
    expressions: { first: baseFirst + figures.length, count: expressions.rows.length },
    driverProblems: expressions.problems,
    total: FIRST_ROW,
    end: baseFirst + base.length,
    money: amountFormat(Math.max(0, moneyDigits)),
    t: (key, params) => opexSheetText(locale, key, params),
  };
}

/** Rows of costs from the first row of the sheet on: the total, then each item with its lines, then empty lines for a person's own. */
export function costRows({ lines }: Pick<OpexPlan, 'lines'>): CostRow[] {
  const rows: CostRow[] = [];
  const groups: number[] = [];
  const add = (item: CostItem | null, own: readonly (OpexLine | null)[]): void => {
    if (own.length === 0) return;
    const at = FIRST_ROW + 1 + rows.length;
    groups.push(at);
    rows.push({ kind: 'group', item, parts: own.map((_, index) => at + 1 + index) });
    for (const line of own) rows.push({ kind: 'line', line });
  };
  for (const item of COST_ITEMS)
    add(
      item,
      lines.filter((line) => line.item === item),
    );
  add(
    null,
    Array.from({ length: SPARE_LINES }, () => null),
  );
  return [{ kind: 'total', item: null, parts: groups }, ...rows];
}

/** Each item with its channels; heads, and everything where there are no channels, in one row. */
function baseRows({ channels }: OpexPlan, first: number): OpexRow[] {
  const rows: OpexRow[] = [];
  for (const item of BASE_ITEMS) {
    const own = item === 'headcount' ? [] : channels.filter(({ template }) => hasItem(template, item));
    if (own.length === 0) {
      if (channels.length === 0 ? item === 'headcount' || hasItem('pop', item) : item === 'headcount')
        rows.push({ kind: 'base', item, channel: '' });
      continue;
    }
    const at = first + rows.length;
    rows.push({ kind: 'base-sum', item, parts: own.map((_, index) => at + 1 + index) });
    for (const { name } of own) rows.push({ kind: 'base', item, channel: name });
  }
  return rows;
}

/** The sheet row of a figure of the base, of a channel or ('') of the total, in rows that begin at a sheet row; null where there is none. */
export function baseRowOf(rows: readonly (OpexRow | null)[], first: number, item: BaseItem, channel: string): number | null {
  const at = rows.findIndex(
    (row) =>
      (row?.kind === 'base' && row.item === item && row.channel === channel) ||
      (row?.kind === 'base-sum' && row.item === item && channel === ''),
  );
  return at < 0 ? null : first + at;
}

/** The cell of a working figure of `OPEX`, as formulas on it refer to it. */
export function figure(name: Figure): string {
  return cell(FIRST_ROW + FIGURES.indexOf(name), OPEX.figure, '$both');
}

/** Cells of one column over all rows, from the first to the last of the base. */
export function allRows({ end }: OpexContext, column: number): string {
  return range(area(FIRST_ROW, column, end - FIRST_ROW, 1), '$both');
}

/** Cells of one column over the rows of the base. */
export function baseColumn({ base }: OpexContext, column: number): string {
  return range(area(base.first, column, base.last - base.first + 1, 1), '$both');
}

/** Reference to a cell of another sheet. */
export function on(context: OpexContext, sheet: SheetId, address: string): string {
  return onSheet(context.sheetNames[sheet], address);
}
