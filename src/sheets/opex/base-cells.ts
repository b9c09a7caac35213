import { pathOfKey } from '../../planning/breakdown/row-key';
import type { BaseItem } from '../../planning/opex/items';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { COL } from '../breakdown/layout';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { OUTLOOK } from '../rolling/outlook-layout';
import { quoted } from '../text-content';
import { figure, on, type OpexContext, type OpexRow } from './context';
import { CHOICE_ROW, FIRST_ROW, HEADER_ROW, MONTHS, OPEX as O } from './layout';
import { booked, within } from './ledger-sums';

type BaseRow = Extract<OpexRow, { kind: 'base' }>;

/** Figures of the base that are no amounts. */
const COUNTS: readonly BaseItem[] = ['orders', 'units', 'visitors'];

/** Rows of `Outlook` that are looked through: above what a plan can have. */
const OUTLOOK_ROWS = 2100;

/**
 * The plan of a month of the base: net sales are the annual plan's; anything else is as typed, else a part of net sales (see writePart), heads but as typed.
 */
export function basePlan(context: OpexContext, r: number, row: BaseRow, month: number): string {
  if (row.item === 'netSales') {
    const place = row.channel === '' ? '1' : `MATCH(${pathOf(row.channel)},Almanac_Breakdown_Rows,0)`;
    return `IFERROR(INDEX(Almanac_Breakdown_Plan,${place},${COL.month + month + 1}),0)`;
  }
  const typed = cell(r, O.planTyped + month);
  const sales = salesRow(context, row.channel);
  if (row.item === 'headcount' || sales === null) return `N(${typed})`;
  return `IF(${typed}="",${cell(sales, O.planMonth + month)}*${cell(r, O.part, '$column')},N(${typed}))`;
}

/**
 * The part of net sales that a figure is planned at without a typed plan: last year's, over the months in which last year has the figure; without a last year this
 * year's to date (of amounts), which is marked, since such a plan says nothing of its own.
 */
export function writePart(context: OpexContext, draft: Draft, r: number, row: BaseRow): void {
  const sales = salesRow(context, row.channel);
  if (row.item === 'netSales' || row.item === 'headcount' || sales === null) return;
  const halves = (of: number, column: number) => range(area(of, column, 1, HALF_MONTHS), '$column');
  const days = range(area(HEADER_ROW, O.lastYearHalf, 1, HALF_MONTHS), '$both');
  const before = halves(r, O.lastYearHalf);
  // A month counts by both of its halves: what is booked once a month stands in one of them.
  const ofMonth = `(${before}+(DAY(${days})=1)*${halves(r, O.lastYearHalf + 1)}+(DAY(${days})>1)*${halves(r, O.lastYearHalf - 1)}<>0)`;
  const lastYear = `SUM(${before})/SUMPRODUCT(${halves(sales, O.lastYearHalf)}*${ofMonth})`;
  const toDate = booked(context, r, within('half', '1', figure('known')));
  const known = range(area(CHOICE_ROW, O.lastYearHalf, 1, HALF_MONTHS), '$both');
  const thisYear = `${toDate}/SUMPRODUCT(${known}*${halves(sales, O.actualHalf)})`;
  const typed = range(area(r, O.planTyped, 1, MONTHS), '$column');
  // Visits, orders and units say what drives sales: a plan of them from the same sales would say nothing.
  const otherwise = COUNTS.includes(row.item) ? '0' : thisYear;
  draft.put(r, O.part, `=IFERROR(IF(SUM(${before})<>0,${lastYear},${otherwise}),0)`);
  draft.put(r, O.guessed, `=(SUM(${before})=0)*(COUNT(${typed})=0)*(${cell(r, O.part)}<>0)`);
}

/** What of the base is expected of a month to come: net sales as the rolling plan has them, else the annual plan; anything else goes with them. */
export function baseForecast(context: OpexContext, r: number, row: BaseRow, month: number): string {
  const plan = cell(r, O.planMonth + month);
  if (row.item === 'netSales') return context.outlook ? `IFERROR(${landing(context, row.channel, month)},${plan})` : plan;
  const sales = salesRow(context, row.channel);
  if (row.item === 'headcount' || sales === null) return plan;
  return `${plan}*IFERROR(${cell(sales, O.forecastMonth + month)}/${cell(sales, O.planMonth + month)},1)`;
}

/** The month's landing on `Outlook`. */
function landing(context: OpexContext, channel: string, month: number): string {
  const column = (of: number) => on(context, 'Outlook', range(area(FIRST_ROW, of, OUTLOOK_ROWS, 1), '$both'));
  const place = channel === '' ? '1' : `MATCH(${pathOf(channel)},${column(OUTLOOK.name)},0)`;
  return `INDEX(${column(OUTLOOK.monthOutlook + month)},${place})`;
}

/** The path of a channel as the sheets of the annual and the rolling plan have it. */
const pathOf = (channel: string): string => escaped(quoted(pathOfKey(channel)));

/** The sheet row of a channel's net sales. */
function salesRow({ rows }: OpexContext, channel: string): number | null {
  const at = rows.findIndex((row) => row?.kind === 'base' && row.item === 'netSales' && row.channel === channel);
  return at < 0 ? null : FIRST_ROW + at;
}
