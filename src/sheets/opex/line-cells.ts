import { COST_ITEMS, DRIVERS } from '../../planning/opex/items';
import { HALF_MONTHS } from '../../planning/opex/view';
import { baseKey } from '../../planning/opex/opex-plan';
import { NO_MONTHS, type BaseInputs } from '../../planning/opex/opex-line';
import { cell, range } from '../address';
import { escaped, literal } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { asText, quoted } from '../text-content';
import { baseColumn, figure, type OpexContext, type OpexRow } from './context';
import { FEE_RULES, feesFlex, hasFeeRules } from './fees-of-line';
import { over, writeBlocks } from './half-cells';
import { CHOICE_NAMES, CHOICE_ROW, FIRST_ROW, MONTHS, OPEX as O } from './layout';
import { booked, within } from './ledger-sums';
import { hasPlan } from './opex-validations';

/** The marks of the half-months of the view, of the span before it, and of what is known (see choice-cells). */
const marks = (column: number): string => range(area(CHOICE_ROW, column, 1, HALF_MONTHS), '$both');
export const VIEW = marks(O.actualHalf);
export const BEFORE = marks(O.planHalf);
export const KNOWN = marks(O.lastYearHalf);

/** What stands in place of the row of a driver that was typed after the build. */
export const TYPED_SINCE = -3;

const NO_BASE: BaseInputs = { plan: NO_MONTHS, forecast: NO_MONTHS };

/** What is summed down the tree beside the blocks, and of costs alone. */
const SUMMED = [O.actual, O.plan, O.lastYear, O.toDate, O.planToDate, O.yearPlan, O.outlook, O.previous, O.inView];
const SUMMED_COSTS = [...SUMMED, O.activity, O.spending, O.timing, O.oneOff, O.flexed];

/** Writes a row of `OPEX`. */
export function writeRow(context: OpexContext, draft: Draft, r: number, row: OpexRow): void {
  writeNames(context, draft, r, row);
  writeBlocks(context, draft, r, row);
  const isSum = row.kind === 'total' || row.kind === 'group' || row.kind === 'base-sum';
  const summed = row.kind === 'base-sum' ? SUMMED : SUMMED_COSTS;
  if (row.kind === 'base-sum') draft.put(r, O.guessed, `=${aggregate('SUM', row.parts, O.guessed)}`);
  if (isSum) for (const column of summed) draft.put(r, column, `=${aggregate('SUM', row.parts, column)}`);
  else writeFigures(context, draft, r, row);
  writeRatios(context, draft, r, row);
}

function writeNames(context: OpexContext, draft: Draft, r: number, row: OpexRow): void {
  const { t } = context;
  const put = (column: number, text: string) => draft.put(r, column, text === '' ? '' : asText(text));
  switch (row.kind) {
    case 'total':
      return put(O.label, t('total'));
    case 'group':
      return put(O.label, row.item === null ? t('spare') : t(`item.${row.item}`));
    case 'base-sum':
      return put(O.label, t(`base.${row.item}`));
    case 'base':
      put(O.label, row.channel === '' ? t(`base.${row.item}`) : row.channel);
      put(O.channel, row.channel);
      draft.put(r, O.key, asText(`${t(`base.${row.item}`)}|${row.channel}`));
      draft.put(r, O.kind, row.item);
      writeTyped(draft, r, context.plan.base[baseKey(row.item, row.channel)] ?? NO_BASE, hasPlan(row));
      draft.put(r, O.place, 1 + context.plan.channels.findIndex(({ name }) => name === row.channel));
      return;
    case 'expression':
      put(O.label, row.text);
      put(O.item, t('expression'));
      return put(O.channel, row.channel);
    case 'line': {
      const { line } = row;
      put(O.label, line?.name ?? '');
      put(O.item, line ? t(`item.${line.item}`) : '');
      put(O.channel, line?.channel ?? '');
      put(O.driver, line?.driver ?? '');
      draft.put(r, O.share, line?.share ?? '');
      put(O.comment, line?.comment ?? '');
      const label = cell(r, O.label, '$column');
      draft.put(r, O.key, `=IF(TRIM(${label})="","",TRIM(${label})&"|"&TRIM(${cell(r, O.channel, '$column')}))`);
      draft.put(r, O.kind, line ? line.item : `=${typedItem(r)}`);
      draft.put(r, O.place, `=${placeOf(context, r)}`);
      const problem = line ? context.driverProblems.get(line) : undefined;
      put(O.driverTyped, problem === undefined ? '' : (line?.driver ?? ''));
      put(O.driverProblem, problem ?? '');
      writeTyped(draft, r, line ?? NO_BASE, true);
      draft.put(r, O.driverRow, `=${driverRow(context, r)}`);
      draft.put(r, O.salesRow, `=${baseRow(context, quoted(t('base.netSales')), cell(r, O.channel, '$column'))}`);
    }
  }
}

/** Its place among the rows of the base by name and channel, else by name alone; 0 where there is none. */
function baseRow(context: OpexContext, name: string, channel: string): string {
  const keys = baseColumn(context, O.key);
  const labels = baseColumn(context, O.label);
  const byChannel = `MATCH(${escaped(`TRIM(${name})&"|"&TRIM(${channel})`)},${keys},0)`;
  return `IFERROR(IF(TRIM(${channel})="",1/0,${byChannel}),IFERROR(MATCH(${escaped(`TRIM(${name})`)},${labels},0),0))`;
}

/** The months that are typed; a plan where there is none to take from elsewhere. */
function writeTyped(draft: Draft, r: number, { plan, forecast }: BaseInputs, isPlanned: boolean): void {
  for (let month = 0; month < MONTHS; month += 1) {
    if (isPlanned) draft.put(r, O.planTyped + month, plan[month] ?? '');
    draft.put(r, O.forecastTyped + month, forecast[month] ?? '');
  }
}

/** The item that a person chose for a line of their own, as its id; without a choice the last, what is not told. */
function typedItem(r: number): string {
  const items = range(area(FIRST_ROW, O.items, COST_ITEMS.length, 1), '$both');
  const ids = COST_ITEMS.map((item) => quoted(item)).join(',');
  return `CHOOSE(IFERROR(MATCH(TRIM(${cell(r, O.item, '$column')}),${items},0),${COST_ITEMS.length}),${ids})`;
}

/** The number of a line's channel: its place among the rows of net sales, the first of the base. */
function placeOf({ plan, base }: OpexContext, r: number): string {
  const channel = cell(r, O.channel, '$column');
  const names = range(area(base.first + 1, O.channel, plan.channels.length, 1), '$both');
  const found = plan.channels.length === 0 ? '-1' : `IFERROR(MATCH(${literal(channel)},${names},0),-1)`;
  return `IF(TRIM(${channel})="",0,${found})`;
}

function driverRow(context: OpexContext, r: number): string {
  const driver = cell(r, O.driver, '$column');
  const names = DRIVERS.map((name) => quoted(context.t(`base.${name}`))).join(',');
  const known = `SUMPRODUCT(--(TRIM(${driver})={${names}}))>0`;
  const byRules = `IF(${hasFeeRules(r)},${FEE_RULES},-1)`;
  const listed = baseRow(context, driver, cell(r, O.channel, '$column'));
  const typed = expressionRow(context, r);
  const row = `IF(${known},IF(${listed}=0,-1,${listed}),${typed})`;
  // What a person began with = is an error value.
  return `IFERROR(IF(TRIM(${driver})="",0,IF(TRIM(${driver})=${quoted(context.t('driver.feeRules'))},${byRules},${row})),-1)`;
}

/** The row of a typed driver; where there is none, whether the build could not use it or it was typed since. Compared by signs, since * and ? are no wildcards here. */
function expressionRow({ expressions, base }: OpexContext, r: number): string {
  const at = (column: number) => `TRIM(${cell(r, column, '$column')})`;
  const none = `IF(${at(O.driver)}=${at(O.driverTyped)},-1,${TYPED_SINCE})`;
  if (expressions.count === 0) return none;
  const all = (column: number) => range(area(expressions.first, column, expressions.count, 1), '$both');
  const places = `ROW(${all(O.label)})-ROW(${cell(base.first, O.label, '$both')})+1`;
  const found = `SUMPRODUCT((TRIM(${all(O.label)})=${at(O.driver)})*(TRIM(${all(O.channel)})=${at(O.channel)})*(${places}))`;
  return `IF(${found}=0,${none},${found})`;
}

/** What a row that is no sum has of the view and the year, with its variance in four parts (see planning/variance/cost-variance). */
function writeFigures(context: OpexContext, draft: Draft, r: number, row: OpexRow): void {
  const at = (column: number) => cell(r, column);
  draft.put(r, O.actual, `=${over(VIEW, r, O.actualHalf)}`);
  draft.put(r, O.plan, `=${over(VIEW, r, O.planHalf)}`);
  draft.put(r, O.lastYear, `=${over(VIEW, r, O.lastYearHalf)}`);
  draft.put(r, O.previous, `=${over(BEFORE, r, O.actualHalf)}+${beforeTheYear(r)}`);
  draft.put(r, O.inView, `=${over(`${VIEW}*${KNOWN}`, r, O.actualHalf)}`);
  draft.put(r, O.toDate, `=${over(KNOWN, r, O.actualHalf)}`);
  draft.put(r, O.planToDate, `=${over(KNOWN, r, O.planHalf)}`);
  draft.put(r, O.yearPlan, `=SUM(${range(area(r, O.planHalf, 1, HALF_MONTHS))})`);
  draft.put(r, O.outlook, `=SUM(${range(area(r, O.actualHalf, 1, HALF_MONTHS))})`);
  if (row.kind !== 'line') return;
  const [share, driver] = [cell(r, O.share, '$column'), cell(r, O.driverRow, '$column')];
  const of = (column: number) => `INDEX(${baseColumn(context, column)},${driver})`;
  draft.put(
    r,
    O.flexed,
    `=IF(${driver}=${FEE_RULES},${at(O.plan)}*${feesFlex(r)},IF(OR(N(${share})=0,${driver}<1),${at(O.plan)},${at(O.plan)}*(1-N(${share})+N(${share})*IFERROR(${of(O.actual)}/${of(O.plan)},1))))`,
  );
  draft.put(r, O.activity, `=${at(O.plan)}-${at(O.flexed)}`);
  const [first, last] = [figure('first'), figure('last')];
  const inView = within('half', first, last);
  // What is marked as a one-off is told as one, not as timing too.
  const planned = booked(context, r, [...within('plannedHalf', first, last), ['oneOff', '""']]);
  draft.put(r, O.timing, `=${planned}-${booked(context, r, [...inView, ['plannedHalf', '">-9999"'], ['oneOff', '""']])}`);
  draft.put(r, O.oneOff, `=-${booked(context, r, [...inView, ['oneOff', '"<>"']])}`);
  draft.put(r, O.spending, `=${at(O.plan)}-${at(O.actual)}-${at(O.activity)}-${at(O.timing)}-${at(O.oneOff)}`);
}

/** What of the span before the view lies in the year before. */
function beforeTheYear(r: number): string {
  const numbers = range(area(CHOICE_ROW + 1, O.lastYearHalf, 1, HALF_MONTHS), '$both');
  return `SUMPRODUCT(${numbers}*${range(area(r, O.lastYearHalf, 1, HALF_MONTHS), '$column')})`;
}

/** What follows from the sums of any row. */
function writeRatios(context: OpexContext, draft: Draft, r: number, row: OpexRow): void {
  const at = (column: number) => cell(r, column);
  const isCost = row.kind === 'total' || row.kind === 'group' || row.kind === 'line';
  const [actual, plan, lastYear] = [at(O.actual), at(O.plan), at(O.lastYear)];
  // Favourable is above zero: less cost, more of everything else.
  draft.put(r, O.variance, isCost ? `=${plan}-${actual}` : `=${actual}-${plan}`);
  draft.put(r, O.variancePart, `=IF(${plan}=0,"",${at(O.variance)}/ABS(${plan}))`);
  draft.put(r, O.growth, `=IF(${lastYear}=0,"",(${actual}-${lastYear})/ABS(${lastYear}))`);
  draft.put(r, O.toGo, `=${at(O.yearPlan)}-${at(O.toDate)}`);
  const known = figure('month');
  draft.put(r, O.runRate, `=IF(${known}=0,"",${at(O.toDate)}/${known})`);
  draft.put(r, O.required, `=IF(${known}=${MONTHS},"",${at(O.toGo)}/(${MONTHS}-${known}))`);
  draft.put(r, O.outlookGap, isCost ? `=${at(O.yearPlan)}-${at(O.outlook)}` : `=${at(O.outlook)}-${at(O.yearPlan)}`);
  if (!isCost) return;
  const [amount, share] = [CHOICE_NAMES.amount, CHOICE_NAMES.share];
  const large = `AND(ABS(${at(O.variance)})>=N(${amount}),OR(${plan}=0,ABS(${at(O.variance)})>=N(${share})*ABS(${plan})))`;
  draft.put(
    r,
    O.flag,
    `=IF(OR(${at(O.variance)}=0,AND(${amount}="",${share}="")),"",IF(${large},IF(${at(O.variance)}<0,${quoted(context.t('flag.over'))},${quoted(context.t('flag.under'))}),""))`,
  );
  const sales = (column: number) =>
    row.kind === 'line'
      ? `INDEX(${baseColumn(context, column)},${cell(r, O.salesRow, '$column')})`
      : `INDEX(${baseColumn(context, column)},1)`;
  draft.put(r, O.ratio, `=IFERROR(${actual}/${sales(O.actual)},"")`);
  draft.put(r, O.planRatio, `=IFERROR(${plan}/${sales(O.plan)},"")`);
}
