import { pathOfKey } from '../../planning/breakdown/row-key';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { COL } from '../breakdown/layout';
import { escaped } from '../breakdown/literal';
import { area } from '../draft';
import { OUTLOOK } from '../rolling/outlook-layout';
import { quoted } from '../text-content';
import { on, type OpexContext, type OpexRow } from './context';
import { FIRST_ROW, OPEX as O } from './layout';

type BaseRow = Extract<OpexRow, { kind: 'base' }>;

/** Rows of `Outlook` that are looked through: above what a plan can have. */
const OUTLOOK_ROWS = 2100;

/**
 * The plan of a month of the base: net sales are the annual plan's; anything else is as typed, else as last year's part of net sales, heads but as typed.
 */
export function basePlan(context: OpexContext, r: number, row: BaseRow, month: number): string {
  if (row.item === 'netSales') {
    const place = row.channel === '' ? '1' : `MATCH(${pathOf(row.channel)},Almanac_Breakdown_Rows,0)`;
    return `IFERROR(INDEX(Almanac_Breakdown_Plan,${place},${COL.month + month + 1}),0)`;
  }
  const typed = cell(r, O.planTyped + month);
  const sales = salesRow(context, row.channel);
  if (row.item === 'headcount' || sales === null) return `N(${typed})`;
  const lastYear = (of: number) => `SUM(${range(area(of, O.lastYearHalf, 1, HALF_MONTHS), '$column')})`;
  return `IF(${typed}="",IFERROR(${cell(sales, O.planMonth + month)}*${lastYear(r)}/${lastYear(sales)},0),N(${typed}))`;
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
