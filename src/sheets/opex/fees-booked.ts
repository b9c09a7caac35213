import { cell, range } from '../address';
import { literal } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { quoted } from '../text-content';
import { figure, on } from './context';
import { at, lines, type FeesContext } from './fees-context';
import { FEE_CHOICES, FEES, type FeesColumn } from './fees-layout';
import { CHOICE_ROW, FIRST_ROW, MONTHS } from './layout';
import { ledger, within, type Condition } from './ledger-sums';

/** Columns with a total. */
const SUMMED = [
  'yearPlan',
  'planVat',
  'outlook',
  'outlookVat',
  'monthShould',
  'monthBooked',
  'monthGap',
  'should',
  'booked',
  'gap',
] as const;

/** The tolerated difference; what is typed wrong tolerates nothing. */
const TOLERANCE = `MAX(0,N(${cell(CHOICE_ROW, FEE_CHOICES.tolerance, '$both')}))`;

/** Sums of the year, and on the first line of each fee of a channel what it should be beside what was booked. */
export function writeSums(context: FeesContext, draft: Draft, r: number): void {
  const { opex, t } = context;
  const put = (column: FeesColumn, formula: string) => draft.put(r, FEES[column], `=${formula}`);
  const year = (column: FeesColumn) => `SUM(${range(area(r, FEES[column], 1, MONTHS), '$column')})`;
  const unlessEmpty = (formula: string) => `IF(${at(r, 'pair')}="","",${formula})`;
  put('yearPlan', unlessEmpty(year('plan')));
  put('planVat', unlessEmpty(`N(${at(r, 'vat')})*${year('planFee')}`));
  put('outlook', unlessEmpty(year('actual')));
  put('outlookVat', unlessEmpty(`N(${at(r, 'vat')})*${year('actualFee')}`));
  const ofFee = (formula: string) => `IF(OR(${at(r, 'group')}=0,${at(r, 'group')}<>${r - FIRST_ROW + 1}),"",${formula})`;
  const should = (column: FeesColumn) => ofFee(`SUMIFS(${lines(context, column)},${lines(context, 'group')},${at(r, 'group')})`);
  const [known, month] = [on(opex, 'Opex', figure('known')), on(opex, 'Opex', figure('month'))];
  put('monthShould', should('ownMonth'));
  put('monthBooked', ofFee(booked(context, r, within('half', `2*${month}-1`, `2*${month}`))));
  put('monthGap', ofFee(`${at(r, 'monthBooked')}-${at(r, 'monthShould')}`));
  put('should', should('own'));
  put('booked', ofFee(booked(context, r, within('half', '1', known))));
  put('gap', ofFee(`${at(r, 'booked')}-${at(r, 'should')}`));
  const [over, under] = [quoted(t('flag.over')), quoted(t('flag.under'))];
  // Rounding leaves a hair on sums that are the same.
  const beyond = `ABS(N(${at(r, 'gap')}))>${TOLERANCE}+0.000001`;
  const counts = `SUMIFS(${lines(context, 'counts')},${lines(context, 'group')},${at(r, 'group')})>0`;
  put('flag', ofFee(`IF(AND(${beyond},${counts}),IF(${at(r, 'gap')}>0,${over},${under}),"")`));
}

/** Bookings on the line of OPEX of the fee's name: where one line is for all channels, those of the channel. */
function booked(context: FeesContext, r: number, span: readonly Condition[]): string {
  const { opex } = context;
  const sum = (conditions: readonly Condition[]) =>
    `SUMIFS(${ledger(opex, 'amount')},${conditions.map(([field, criterion]) => `${ledger(opex, field)},${criterion}`).join(',')})`;
  const all: readonly Condition[] = [['row', at(r, 'line')], ['counts', '1'], ...span];
  if (!context.byChannel) return sum(all);
  return `IF(${at(r, 'shared')}=1,${sum([...all, ['channel', literal(at(r, 'channel'))]])},${sum(all)})`;
}

/** The sums of all lines. */
export function writeTotal(context: FeesContext, draft: Draft): void {
  const { rows, record, t } = context;
  const own = [
    ...Array.from({ length: record.rules }, (_, line) => FIRST_ROW + line),
    ...Array.from({ length: record.agencies }, (_, line) => rows.firstAgency + line),
  ];
  draft.put(rows.total, 0, t('total'));
  const columns = SUMMED.map((column) => FEES[column]);
  const blocks = [FEES.plan, FEES.actual].flatMap((column) => Array.from({ length: MONTHS }, (_, month) => column + month));
  for (const column of [...columns, ...blocks]) draft.put(rows.total, column, `=${aggregate('SUM', own, column)}`);
}
