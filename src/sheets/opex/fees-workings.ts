import { cell, range } from '../address';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import { baseColumn, on } from './context';
import { at, lines, ofTable, rules, tables, wordsOf, type FeesContext } from './fees-context';
import { AGENCY, FEE_CHOICES, FEE_PROBLEMS, FEES, MONTH_MARKS, TABLES, type FeesColumn } from './fees-layout';
import { agencyProblem, finalProblem, ruleProblem } from './fees-problems';
import { CHOICE_ROW, FIRST_ROW, MONTHS, OPEX as O } from './layout';

/** Days before all others and after them: dates that are open. */
const ALWAYS = { first: 0, last: 2_958_465 } as const;

/** What the formulas of a rule begin with: numbers of what is chosen, rows of what is looked up, and whether it counts. */
export function writeRuleWorkings(context: FeesContext, draft: Draft, r: number): void {
  const put = (column: FeesColumn, formula: string) => draft.put(r, FEES[column], `=${formula}`);
  const t = (column: FeesColumn) => `TRIM(${at(r, column)})`;
  put('code', ruleProblem(context, r));
  put('kindNumber', numberOf(wordsOf(context, 'kind'), t('kind')));
  put('basisNumber', numberOf(wordsOf(context, 'basis'), t('basis')));
  put('baseRow', baseRow(context, t('basis'), t('channel')));
  for (const [column, item] of [
    ['paidRow', 'paid'],
    ['returnsRow', 'returns'],
    ['unitsRow', 'units'],
  ] as const)
    put(column, baseRow(context, quoted(context.opex.t(`base.${item}`)), t('channel')));
  put('tableRow', tableRow(context, t('tiers')));
  const byMonth = `IF(${at(r, 'tableRow')}>0,${ofTable(context, at(r, 'tableRow'), 'windowNumber')}=1,FALSE)`;
  put('byMonth', `IF(${at(r, 'kindNumber')}=3,IF(${byMonth},1,0),0)`);
  put('first', `IF(ISNUMBER(${at(r, 'from')}),${at(r, 'from')},${ALWAYS.first})`);
  put('last', `IF(ISNUMBER(${at(r, 'to')}),${at(r, 'to')},${ALWAYS.last})`);
  put('key', `IF(${t('fee')}="","",${t('channel')}&"|"&${t('fee')}&"|"&${t('category')})`);
  const sameDays = `(${rules(context, 'first')}<=${at(r, 'last')})*(${rules(context, 'last')}>=${at(r, 'first')})`;
  const same = `(${rules(context, 'key')}=${at(r, 'key')})*(${rules(context, 'code')}=0)`;
  put('overlaps', `IF(OR(${at(r, 'code')}>0,${at(r, 'key')}=""),0,SUMPRODUCT(${same}*${sameDays}))`);
  const usable = `${at(r, 'key')}<>"",${at(r, 'code')}=0,${at(r, 'overlaps')}<=1`;
  put('weight', `IF(AND(${usable},${t('category')}<>""),N(${at(r, 'part')}),0)`);
  // A hair below zero is what rounding leaves of nothing.
  put('counts', `IF(AND(${usable},ROUND(MIN(${range(area(r, FEES.days, 1, MONTHS), '$column')}),9)>=0),1,0)`);
  writeLineWorkings(context, draft, r, 'rule');
}

/** The same of an agency: its kind is how often it is settled, its basis what the bonus is of. */
export function writeAgencyWorkings(context: FeesContext, draft: Draft, r: number): void {
  const put = (column: FeesColumn, formula: string) => draft.put(r, FEES[column], `=${formula}`);
  const t = (field: keyof typeof AGENCY) => `TRIM(${cell(r, AGENCY[field], '$column')})`;
  put('code', agencyProblem(context, r));
  put('kindNumber', numberOf(wordsOf(context, 'settled'), t('settled')));
  put('basisNumber', numberOf(wordsOf(context, 'kpiOf'), t('kpiOf')));
  put('baseRow', baseRow(context, t('basis'), t('channel')));
  put('tableRow', tableRow(context, t('tiers')));
  put('kpiRow', tableRow(context, t('kpi')));
  put('counts', `IF(AND(${t('fee')}<>"",${at(r, 'code')}=0),1,0)`);
  writeLineWorkings(context, draft, r, 'agency');
}

/** The line of OPEX it is booked on, the first line here of the same fee, what is told of it, and sums of its months. */
function writeLineWorkings(context: FeesContext, draft: Draft, r: number, of: 'rule' | 'agency'): void {
  const { opex } = context;
  const put = (column: FeesColumn, formula: string) => draft.put(r, FEES[column], `=${formula}`);
  const [channel, fee] = [`TRIM(${at(r, 'channel')})`, `TRIM(${at(r, 'fee')})`];
  const keys = on(opex, 'Opex', range(area(FIRST_ROW, O.key, opex.base.first - 2 - FIRST_ROW, 1), '$both'));
  const find = (key: string) => `IFERROR(MATCH(${escaped(key)},${keys},0),0)`;
  const [own, all] = [find(`${fee}&"|"&${channel}`), find(`${fee}&"|"`)];
  put('pair', `IF(${fee}="","",${channel}&"|"&${fee})`);
  put('group', `IF(${at(r, 'pair')}="",0,MATCH(${escaped(at(r, 'pair'))},${lines(context, 'pair')},0))`);
  put('line', `IF(${fee}="",0,IF(${own}>0,${own},${all}))`);
  put('shared', `IF(OR(${at(r, 'line')}=0,${channel}=""),0,IF(${own}>0,0,1))`);
  put('final', finalProblem(context, r, of));
  const told = range(area(FIRST_ROW, FEES.problems, FEE_PROBLEMS.length, 1), '$both');
  put('check', `IF(${at(r, 'final')}=0,"",INDEX(${told},${at(r, 'final')}))`);
  put('factor', `1+IF(TRIM(${cell(CHOICE_ROW, FEE_CHOICES.withVat, '$both')})="",0,N(${at(r, 'vat')}))`);
  for (const [column, marks, block] of [
    ['own', 'known', 'actual'],
    ['ownMonth', 'month', 'actual'],
    ['viewPlan', 'view', 'plan'],
    ['viewActual', 'view', 'actual'],
  ] as const)
    put(column, `SUMPRODUCT(${marked(marks)}*${range(area(r, FEES[block], 1, MONTHS), '$column')})`);
}

const marked = (marks: keyof typeof MONTH_MARKS): string => range(area(CHOICE_ROW, MONTH_MARKS[marks], 1, MONTHS), '$both');

/** The place of a typed word among those of a list, 0 where it is none of them. */
export function numberOf(words: readonly string[], typed: string): string {
  return `IFERROR(MATCH(${escaped(typed)},{${words.map(quoted).join(',')}},0),0)`;
}

/** The row of a figure among those of the base of OPEX. */
function baseRow({ opex, byChannel }: FeesContext, figureName: string, channel: string): string {
  const key = `${figureName}&"|"${byChannel ? `&${channel}` : ''}`;
  return `IFERROR(MATCH(${escaped(key)},${on(opex, 'Opex', baseColumn(opex, O.key))},0),0)`;
}

function tableRow(context: FeesContext, name: string): string {
  return `IF(${name}="",0,IFERROR(MATCH(${escaped(name)},${tables(context, TABLES.name)},0),-1))`;
}
