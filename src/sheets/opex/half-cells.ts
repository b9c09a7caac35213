import { HALF_MONTHS } from '../../planning/opex/view';
import { toExcelFormula } from '../../planning/drivers/excel-formula';
import { nameKey } from '../../planning/drivers/name';
import { cell, range } from '../address';
import { actualsSum } from '../breakdown/actuals-sum';
import type { FigureColumn } from '../breakdown/context';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { baseForecast, basePlan, writePart } from './base-cells';
import { baseColumn, figure, type OpexContext, type OpexRow } from './context';
import type { ExpressionRow } from './expression-rows';
import { FEE_RULES, feesOf } from './fees-of-line';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW, MONTHS, OPEX as O } from './layout';
import { booked, within } from './ledger-sums';

/** The blocks that are summed down the tree. */
const BLOCKS = [
  [O.planMonth, MONTHS],
  [O.forecastMonth, MONTHS],
  [O.planHalf, HALF_MONTHS],
  [O.actualHalf, HALF_MONTHS],
  [O.lastYearHalf, HALF_MONTHS],
] as const;

/** The part of a month that falls into its first half, typed or by days, which stands above the month's plan. */
const firstHalf = (month: number): string => cell(GROUP_ROW, O.planMonth + month, '$row');

/** The months and half-months of a row: plan, what is booked or forecast, last year. */
export function writeBlocks(context: OpexContext, draft: Draft, r: number, row: OpexRow): void {
  if (row.kind === 'total' || row.kind === 'group' || row.kind === 'base-sum') {
    for (const [column, count] of BLOCKS)
      for (let at = 0; at < count; at += 1) draft.put(r, column + at, `=${aggregate('SUM', row.parts, column + at)}`);
    return;
  }
  if (row.kind === 'expression') return writeExpression(draft, r, row);
  if (row.kind === 'base') writePart(context, draft, r, row);
  for (let month = 0; month < MONTHS; month += 1) {
    draft.put(r, O.planMonth + month, `=${row.kind === 'base' ? basePlan(context, r, row, month) : planOf(r, month)}`);
    draft.put(r, O.forecastMonth + month, `=${forecastOf(context, r, row, month)}`);
    writeHalves(draft, r, O.planHalf, month, cell(r, O.planMonth + month), null);
    const actual = (half: number) => actualOf(context, r, row, half, 0);
    writeHalves(draft, r, O.actualHalf, month, cell(r, O.forecastMonth + month), { until: figure('known'), actual });
  }
  for (let half = 0; half < HALF_MONTHS; half += 1) draft.put(r, O.lastYearHalf + half, `=${actualOf(context, r, row, half, -1)}`);
}

/** A typed driver: worked out by half-month, nothing where it has no value; months are the sum of their halves. */
function writeExpression(draft: Draft, r: number, { expression, rowOf }: ExpressionRow): void {
  for (const column of [O.planHalf, O.actualHalf, O.lastYearHalf])
    for (let half = 0; half < HALF_MONTHS; half += 1) {
      const value = toExcelFormula(expression, (name) => cell(rowOf.get(nameKey(name)) ?? r, column + half));
      draft.put(r, column + half, `=IFERROR(${value},0)`);
    }
  for (let month = 0; month < MONTHS; month += 1) {
    const halves = (column: number) => `${cell(r, column + 2 * month)}+${cell(r, column + 2 * month + 1)}`;
    draft.put(r, O.planMonth + month, `=${halves(O.planHalf)}`);
    draft.put(r, O.forecastMonth + month, `=IF(${month + 1}<=${figure('month')},0,${halves(O.actualHalf)})`);
  }
}

/** Two halves that sum to the month: the second is what the first leaves. What is known stands for itself. */
function writeHalves(
  draft: Draft,
  r: number,
  column: number,
  month: number,
  whole: string,
  known: { readonly until: string; readonly actual: (half: number) => string } | null,
): void {
  const parts = [`${whole}*${firstHalf(month)}`, `${whole}-${whole}*${firstHalf(month)}`];
  parts.forEach((part, at) => {
    const half = 2 * month + at;
    draft.put(r, column + half, known ? `=IF(${half + 1}<=${known.until},${known.actual(half)},${part})` : `=${part}`);
  });
}

function planOf(r: number, month: number): string {
  const typed = cell(r, O.planTyped + month);
  return `IF(AND(${typed}="",${cell(r, O.driverRow, '$column')}=${FEE_RULES}),${feesOf(r, 'plan', month)},N(${typed}))`;
}

/**
 * What a month to come will be: as typed; else the plan flexed by what drives it, or what the rules of `Fees` come to, with what is expected to be booked in the month, less what of its plan was or
 * will be booked in another one.
 */
function forecastOf(context: OpexContext, r: number, row: OpexRow, month: number): string {
  const typed = cell(r, O.forecastTyped + month);
  const plan = cell(r, O.planMonth + month);
  const byRules = `${cell(r, O.driverRow, '$column')}=${FEE_RULES}`;
  const costs = () => `IF(${byRules},${feesOf(r, 'actual', month)},${plan}*${flex(context, r, month)})+${moved(context, r, month)}`;
  const usual = row.kind === 'base' ? baseForecast(context, r, row, month) : costs();
  return `IF(${month + 1}<=${figure('month')},0,IF(${typed}="",${usual},N(${typed})))`;
}

function moved(context: OpexContext, r: number, month: number): string {
  const span = [String(2 * month + 1), String(2 * month + 2)] as const;
  return `${booked(context, r, within('half', ...span))}-${booked(context, r, within('plannedHalf', ...span))}`;
}

/** How much more or less of the plan a month's driver asks for. */
function flex(context: OpexContext, r: number, month: number): string {
  const [share, driver] = [cell(r, O.share, '$column'), cell(r, O.driverRow, '$column')];
  const of = (column: number) => `INDEX(${baseColumn(context, column)},${driver})`;
  const actual = `(${of(O.actualHalf + 2 * month)}+${of(O.actualHalf + 2 * month + 1)})`;
  return `IF(OR(N(${share})=0,${driver}<1),1,1-N(${share})+N(${share})*IFERROR(${actual}/${of(O.planMonth + month)},1))`;
}

/** What was sold or booked in a half-month of the plan year (`years` 0), or of the one before it (-1). */
function actualOf(context: OpexContext, r: number, row: OpexRow, half: number, years: 0 | -1): string {
  const column = soldColumn(context, row);
  if (!column || row.kind !== 'base') return booked(context, r, [['half', String(half + 1 + 2 * MONTHS * years)]]);
  const { table, plan } = context;
  const day = (at: number, months: number) => {
    const date = cell(HEADER_ROW, O.planHalf + at, '$both');
    return 12 * years + months === 0 ? date : `EDATE(${date},${12 * years + months})`;
  };
  const members = row.channel === '' ? [] : [{ level: 'channel' as const, name: row.channel, cell: cell(r, O.channel, '$column') }];
  const rows = plan.channels.map(({ name }) => ({ member: { channel: name, store: '', product: '' } }));
  const sold = (from: string, before: string) => actualsSum(table, column, { from, before }, members, rows);
  const first = half - (half % 2);
  if (plan.byDay) return half === first ? sold(day(first, 0), day(first + 1, 0)) : sold(day(half, 0), day(first, 1));
  const month = sold(day(first, 0), day(first, 1));
  const part = firstHalf(half >> 1);
  return half === first ? `${month}*${part}` : `${month}*(1-${part})`;
}

/** The column of the history that a row of the base is summed from; null where it is booked. */
function soldColumn({ table }: OpexContext, row: OpexRow): FigureColumn | null {
  if (row.kind !== 'base') return null;
  if (row.item === 'netSales') return { title: table.columns.netSales, scale: table.scale };
  return row.item === 'units' ? table.units : null;
}

/** What a row has of a block over the half-months that a line of marks above the sheet chooses. */
export function over(marks: string, r: number, column: number): string {
  return `SUMPRODUCT(${marks}*${range(area(r, column, 1, HALF_MONTHS), '$column')})`;
}

/** Sheet row, counted from 1 among the rows of the table. */
export const rowNumber = (r: number): number => r - FIRST_ROW + 1;
