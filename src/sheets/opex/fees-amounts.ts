import { TIERS } from '../../planning/fees/fees-inputs';
import { cell } from '../address';
import type { Draft } from '../draft';
import { figure, on } from './context';
import { at, baseFigure, ofTable, rules, tables, type FeesContext } from './fees-context';
import { FEES, TABLES } from './fees-layout';
import { HEADER_ROW, MONTHS, OPEX } from './layout';

/** A plan, or what is known and then forecast: its blocks here, and the columns of OPEX that a month is summed from. */
export interface Scenario {
  readonly block: 'plan' | 'actual';
  readonly months: (month: number) => readonly number[];
}

export const SCENARIOS: readonly Scenario[] = [
  { block: 'plan', months: (month) => [OPEX.planMonth + month] },
  { block: 'actual', months: (month) => [OPEX.actualHalf + 2 * month, OPEX.actualHalf + 2 * month + 1] },
];

/** The first day of a month of the plan year. */
export const monthCell = (month: number): string => cell(HEADER_ROW, FEES.days + month, '$both');

/** More than any amount: what is not capped, and where a tier that is not there begins. */
export const ENDLESS = '1E+300';

/** The part of its channel's sales that a rule charges, and the fee of each month (see planning/fees/charge-fees). */
export function writeRuleMonths(context: FeesContext, draft: Draft, r: number): void {
  for (let month = 0; month < MONTHS; month += 1) {
    draft.put(r, FEES.days + month, `=${charged(context, r, month)}`);
    for (const scenario of SCENARIOS) {
      const { block } = scenario;
      const put = (column: keyof typeof FEES, formula: string) => draft.put(r, FEES[column] + month, `=${formula}`);
      put(`${block}Sold`, sold(context, r, month, scenario));
      put(`${block}Kept`, kept(context, r, month, scenario));
      put(`${block}ToDate`, toDate(r, month, block));
      put(`${block}Cum`, cumulated(context, r, month, block));
      put(`${block}Fee`, feeOf(context, r, month, scenario));
      put(block, `${cell(r, FEES[`${block}Fee`] + month)}*${at(r, 'factor')}`);
    }
  }
}

/** Days charged over days of the month, times the part of the sales: what a category's own rules take is not charged by the one for all. */
function charged(context: FeesContext, r: number, month: number): string {
  const first = monthCell(month);
  const last = `(EDATE(${first},1)-1)`;
  const [low, high] = [`MAX(${at(r, 'first')},${first})`, `MIN(${at(r, 'last')},${last})`];
  const [froms, tos] = [rules(context, 'first'), rules(context, 'last')];
  const days = `(${tos}-(${tos}>${high})*(${tos}-${high})-${froms}-(${froms}<${low})*(${low}-${froms})+1)`;
  const taken = `SUMPRODUCT((${rules(context, 'group')}=${at(r, 'group')})*${rules(context, 'weight')}*(${days}>0)*${days})`;
  const own = `(${high}-${low}+1)`;
  const part = `IF(ISNUMBER(${at(r, 'part')}),${at(r, 'part')}*${own},${own}-${taken})`;
  return `IF(${at(r, 'code')}+(${at(r, 'key')}="")+(${at(r, 'overlaps')}>1)>0,0,IF(${high}<${low},0,${part}/DAY(${last})))`;
}

function sold(context: FeesContext, r: number, month: number, { block, months }: Scenario): string {
  const amount = `${baseFigure(context, at(r, 'baseRow'), months(month))}*${cell(r, FEES.days + month)}`;
  const keptOf = `IF(${at(r, 'kindNumber')}=3,${cell(r, FEES[`${block}Kept`] + month)},1)`;
  return `IF(${at(r, 'counts')}=0,0,${amount}*${keptOf})`;
}

/** The part of what was sold that a fee is kept on; of what is net of returns it is that of the items. */
function kept(context: FeesContext, r: number, month: number, { months }: Scenario): string {
  const of = (row: 'paidRow' | 'returnsRow') => baseFigure(context, at(r, row), months(month));
  const net = `${at(r, 'basisNumber')}=4`;
  const asked = `IF(${net},${at(r, 'kindNumber')}=1,TRIM(${at(r, 'refund')})<>"")`;
  return `IF(OR(${at(r, 'counts')}=0,${at(r, 'paidRow')}=0,${at(r, 'returnsRow')}=0),1,IF(${asked},1-IFERROR(${of('returnsRow')}/${of('paidRow')},0),1))`;
}

/** Whether a month goes on with the sales of the one before. */
function goesOn(r: number, month: number): string | null {
  return month === 0 ? null : `AND(MONTH(${monthCell(month)})<>1,${at(r, 'byMonth')}=0)`;
}

function before(r: number, month: number, column: number): string {
  const going = goesOn(r, month);
  return going === null ? '0' : `IF(${going},${cell(r, column + month - 1)},0)`;
}

function toDate(r: number, month: number, block: Scenario['block']): string {
  return `IF(${at(r, 'kindNumber')}<3,0,${before(r, month, FEES[`${block}ToDate`])}+${cell(r, FEES[`${block}Sold`] + month)})`;
}

/** Thresholds of a table as numbers, and the steps from one rate to the next. */
export function steps(context: FeesContext, row: string): { readonly thresholds: string; readonly steps: string } {
  const of = (column: number) => `INDEX(${tables(context, column, TIERS)},${row},0)`;
  return { thresholds: of(TABLES.numbers), steps: of(TABLES.steps) };
}

/** The rate reached by an amount, 0 below the first threshold. */
export function reached(context: FeesContext, row: string, amount: string): string {
  const table = steps(context, row);
  return `SUMPRODUCT((${amount}>=${table.thresholds})*${table.steps})`;
}

/** What an amount is charged by a table (see planning/fees/tiered-charge). */
export function tiered(context: FeesContext, row: string, amount: string): string {
  const table = steps(context, row);
  const whole = `${amount}*${reached(context, row, amount)}`;
  const slices = `SUMPRODUCT((${amount}>${table.thresholds})*(${amount}-${table.thresholds})*${table.steps})`;
  return `IF(${ofTable(context, row, 'modeNumber')}=2,${whole},${slices})`;
}

/** By tiers or a year: what the sales since the window began come to. */
function cumulated(context: FeesContext, r: number, month: number, block: Scenario['block']): string {
  const amount = cell(r, FEES[`${block}ToDate`] + month);
  const table = at(r, 'tableRow');
  const refunded = `IF(${table}=0,0,${reached(context, table, amount)})`;
  const annual = `${dueToDate(context, r, month)}*(1-${refunded})`;
  return `IF(OR(${at(r, 'counts')}=0,${at(r, 'kindNumber')}<3),0,IF(${at(r, 'kindNumber')}=3,${tiered(context, table, amount)},${annual}))`;
}

/** What of an annual fee is charged since the year, or the plan year, began. */
function dueToDate({ opex }: FeesContext, r: number, month: number): string {
  const first = monthCell(month);
  const start = on(opex, 'Opex', figure('start'));
  const year = (of: string) => `DATE(YEAR(${first})${of},1,1)`;
  const [from, to] = [at(r, 'first'), at(r, 'last')];
  const days = `MAX(0,MIN(${to},EDATE(${first},1)-1)-MAX(${from},${start},${year('')})+1)`;
  const booked = `DATE(YEAR(${first}),${at(r, 'month')},1)`;
  const isBooked = `AND(${booked}>=${start},${booked}<=${first},${to}>=${booked},${from}<EDATE(${booked},1))`;
  return `${at(r, 'amount')}*IF(ISNUMBER(${at(r, 'month')}),IF(${isBooked},1,0),${days}/(${year('+1')}-${year('')}))`;
}

function feeOf(context: FeesContext, r: number, month: number, { block, months }: Scenario): string {
  const own = (column: 'Sold' | 'Kept' | 'Cum') => cell(r, FEES[`${block}${column}`] + month);
  const items = `${baseFigure(context, at(r, 'unitsRow'), months(month))}*${cell(r, FEES.days + month)}`;
  const [sales, keptOf] = [own('Sold'), own('Kept')];
  const isNet = `${at(r, 'basisNumber')}=4`;
  const uncapped = `${at(r, 'rate')}*${sales}`;
  const most = `${at(r, 'cap')}*${items}`;
  const rate =
    `IF(${at(r, 'cap')}="",${uncapped}*IF(${isNet},1,${keptOf}),` +
    `IF(${isNet},MIN(${uncapped},${most}*${keptOf}),MIN(${uncapped},${most})*${keptOf}))`;
  const fixed = `${at(r, 'amount')}*${sales}*${keptOf}`;
  const rest = `${own('Cum')}-${before(r, month, FEES[`${block}Cum`])}`;
  return `IF(${at(r, 'counts')}=0,0,CHOOSE(${at(r, 'kindNumber')},${rate},${fixed},${rest},${rest}))`;
}
