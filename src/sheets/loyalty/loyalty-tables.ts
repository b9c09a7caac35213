import { MONTHLY_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import { monthOfFiscalYear } from '../../planning/loyalty/fiscal-years';
import { cell, range } from '../address';
import { COL } from '../breakdown/layout';
import { monthSerial } from '../breakdown/month-serial';
import { area, type Draft } from '../draft';
import { asText, quoted } from '../text-content';
import { monthAt, monthNumber } from '../../calendar/months';
import { chosenCell, programmeCell, type LoyaltyContext } from './context';
import { LOYALTY, PROGRAMME_LINES, REWARD_COLUMNS, SEGMENT_COLUMNS } from './layout';

/** What is typed, or chosen, once for the programme, and what it means beside it. */
export function writeProgramme(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, t, annual } = context;
  draft.put(rows.programme - 2, LOYALTY.label, t('table.programme'));
  draft.putRow(rows.programme - 1, LOYALTY.label, [t('column.assumption'), t('column.value'), t('column.meaning')]);
  PROGRAMME_LINES.forEach((line, at) => {
    const r = rows.programme + at;
    draft.put(r, LOYALTY.label, t(`line.${line}`));
    draft.put(r, LOYALTY.first, t(line === 'salesSource' && !annual ? 'meaning.noPlan' : `meaning.${line}`));
    switch (line) {
      case 'expiry':
      case 'salesSource':
      case 'view':
        draft.put(r, LOYALTY.value, t(`${line}.${inputs[line]}` as Parameters<typeof t>[0]));
        break;
      default:
        draft.put(r, LOYALTY.value, inputs.programme[line] ?? '');
    }
  });
}

/** Segments, and the tiers that their members move to. */
export function writeSegments(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, t, shape } = context;
  const total = rows.segment + shape.segments;
  draft.put(rows.segment - 2, LOYALTY.label, t('table.segments'));
  draft.put(rows.segment - 2, rows.migration, t('table.migration'));
  draft.putRow(rows.segment - 1, LOYALTY.label, [t('column.segment'), ...SEGMENT_COLUMNS.map((column) => t(`column.${column}`))]);
  inputs.segments.forEach((segment, of) => {
    const r = rows.segment + of;
    draft.put(r, LOYALTY.label, asText(segment.name));
    SEGMENT_COLUMNS.forEach((column, at) => draft.put(r, LOYALTY.value + at, segment[column]));
    draft.put(rows.segment - 1, rows.migration + of, `=${cell(r, LOYALTY.label, '$both')}`);
    draft.putRow(r, rows.migration, inputs.migration[of] ?? []);
    const own = range(area(r, rows.migration, 1, shape.segments));
    draft.put(r, rows.migrationCheck, `=ROUND(SUM(${own})-1,6)`);
  });
  draft.put(rows.segment - 1, rows.migrationCheck, t('column.rowCheck'));
  draft.put(total, LOYALTY.label, t('all'));
  draft.put(total, LOYALTY.value, `=SUM(${range(area(rows.segment, LOYALTY.value, shape.segments))})`);
}

/** Months as they stand above every list of months. */
export function monthHeader({ shape }: LoyaltyContext): number[] {
  return Array.from({ length: shape.months }, (_, month) => monthSerial(monthAt(monthNumber(shape.start) + month)));
}

/** Lists by month: indices, costs and budget, estimates, and who joins; then what the annual plan sells. */
export function writeMonths(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, shape, t, annual } = context;
  draft.put(rows.monthly - 2, LOYALTY.label, t('table.monthly'));
  draft.putRow(rows.monthly - 1, LOYALTY.label, [t('column.month'), t('column.total'), ...monthHeader(context)]);
  const line = (r: number, label: string, values: readonly (number | null | string)[], aggregate: 'SUM' | 'AVERAGE' | null): void => {
    draft.put(r, LOYALTY.label, label);
    const own = range(area(r, LOYALTY.first, 1, shape.months));
    draft.put(r, LOYALTY.total, aggregate === null ? '' : aggregate === 'SUM' ? `=SUM(${own})` : `=IF(COUNT(${own})=0,"",AVERAGE(${own}))`);
    draft.putRow(
      r,
      LOYALTY.first,
      values.map((value) => value ?? ''),
    );
  };
  MONTHLY_FIELDS.forEach((field, at) =>
    line(
      rows.monthly + at,
      t(`monthly.${field}`),
      inputs.monthly[field],
      field === 'fixedCosts' || field === 'budget' ? 'SUM' : field === 'estimate' ? null : 'AVERAGE',
    ),
  );
  inputs.joiners.forEach((joiners, of) => line(rows.joiners + of, '', joiners, 'SUM'));
  inputs.segments.forEach((_, of) =>
    draft.put(rows.joiners + of, LOYALTY.label, `=${textBefore(t('monthly.joiners'))}&${cell(rows.segment + of, LOYALTY.label, '$both')}`),
  );
  const calendar = (month: number): number => monthAt(monthNumber(shape.start) + month).month;
  const ofPlan = (month: number): string =>
    annual ? `=IFERROR(INDEX(Almanac_Breakdown_Plan,1,${COL.month + 1 + ((calendar(month) - annual.startMonth + 12) % 12)}),0)` : '';
  const all = Array.from({ length: shape.months }, (_, month) => month);
  line(rows.planSales, t('monthly.planSales'), all.map(ofPlan), annual ? 'SUM' : null);
  line(
    rows.fiscalMonth,
    t('monthly.fiscalMonth'),
    all.map((month) => monthOfFiscalYear(shape, month) + 1),
    null,
  );
}

function textBefore(label: string): string {
  return `"${label.replace(/"/g, '""')}"`;
}

/** Who of those that join in a month is still a member, by months since then. */
export function writeRetention(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, shape, t } = context;
  draft.put(rows.retention - 2, LOYALTY.label, t('table.retention'));
  draft.put(rows.retention - 2, LOYALTY.first, t('retention.note'));
  const months = Array.from({ length: shape.retention }, (_, at) => at + 1);
  draft.putRow(rows.retention - 1, LOYALTY.label, [t('column.sinceJoining'), '', ...months]);
  inputs.segments.forEach((_, of) => {
    const r = rows.retention + of;
    draft.put(r, LOYALTY.label, `=${textBefore(t('retention'))}&${cell(rows.segment + of, LOYALTY.label, '$both')}`);
    draft.putRow(
      r,
      LOYALTY.first,
      months.map((__, at) => inputs.retention[of]?.[at] ?? ''),
    );
  });
}

/** Less of the points than that lost to expiry is not told. */
const WORTH_TELLING = 0.005;

/**
 * What of the curve comes too late: the part of the points that it has redeemed at ages that they do not reach. By the rule of fiscal years points of twelve
 * months grow old one month less each; as many of each month are taken to be issued.
 */
function lostToExpiry(context: LoyaltyContext): string {
  const { rows, shape, t } = context;
  const [curve, ages] = [rows.curve, rows.curve - 1].map((row) => range(area(row, LOYALTY.first, 1, shape.curve), '$both'));
  const [kind, n] = [chosenCell(context, 'expiry'), `N(${programmeCell(context, 'expiryN')})`];
  const beyond = `(${ages}-12*${n})`;
  const ofYears = `((${beyond}>0)*(${beyond}<12)*${beyond}/12+(${beyond}>=12))`;
  const lost = `SUMPRODUCT(${curve}*((${kind}=1)*(${ages}>${n})+(${kind}=2)*${ofYears}))`;
  return `=IFERROR(IF(${lost}<${WORTH_TELLING},"","▲ "&TEXT(${lost},"0.0%")&${quoted(t('curve.lost'))}),"")`;
}

/** Redemption by age of points, and the points that there were before the plan. */
export function writeAges(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, shape, t } = context;
  const ages = Array.from({ length: shape.curve }, (_, age) => age);
  draft.put(rows.curve - 2, LOYALTY.label, t('table.ages'));
  draft.put(rows.curve - 2, LOYALTY.first, lostToExpiry(context));
  draft.putRow(rows.curve - 1, LOYALTY.label, [t('column.age'), t('column.total'), ...ages]);
  draft.put(rows.curve, LOYALTY.label, t('curve'));
  draft.put(rows.curve, LOYALTY.total, `=SUM(${range(area(rows.curve, LOYALTY.first, 1, shape.curve))})`);
  draft.putRow(
    rows.curve,
    LOYALTY.first,
    ages.map((age) => inputs.curve[age] ?? 0),
  );
  inputs.segments.forEach((_, of) => {
    const r = rows.standing + of;
    draft.put(r, LOYALTY.label, `=${textBefore(t('standing'))}&${cell(rows.segment + of, LOYALTY.label, '$both')}`);
    draft.put(r, LOYALTY.total, `=SUM(${range(area(r, LOYALTY.first, 1, shape.standing))})`);
    draft.putRow(
      r,
      LOYALTY.first,
      Array.from({ length: shape.standing }, (__, age) => inputs.openingPoints[of]?.[age] ?? 0),
    );
  });
}

/** Rewards, what a point costs and is worth by them, and the caps of the fiscal years. */
export function writeRewards(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, shape, t } = context;
  const last = 1 + REWARD_COLUMNS.length;
  draft.put(rows.reward - 2, LOYALTY.label, t('table.rewards'));
  draft.putRow(rows.reward - 1, LOYALTY.label, [
    t('column.reward'),
    ...REWARD_COLUMNS.map((column) => t(`column.${column}`)),
    t('column.pointCost'),
    t('column.pointValue'),
  ]);
  inputs.rewards.forEach((reward, of) => {
    const r = rows.reward + of;
    draft.put(r, LOYALTY.label, asText(reward.name));
    REWARD_COLUMNS.forEach((column, at) => draft.put(r, 1 + at, reward[column]));
    const at = (column: (typeof REWARD_COLUMNS)[number]): string => cell(r, 1 + REWARD_COLUMNS.indexOf(column));
    draft.put(r, last, `=IF(N(${at('price')})>0,${at('share')}*${at('unitCost')}*(1-${at('partnerShare')})/${at('price')},0)`);
    draft.put(r, last + 1, `=IF(N(${at('price')})>0,${at('share')}*${at('faceValue')}/${at('price')},0)`);
  });
  const total = rows.reward + shape.rewards;
  draft.put(total, LOYALTY.label, t('all'));
  for (const column of [1, last, last + 1]) draft.put(total, column, `=SUM(${range(area(rows.reward, column, shape.rewards))})`);
  draft.put(rows.caps - 2, LOYALTY.label, t('table.caps'));
  draft.putRow(rows.caps - 1, LOYALTY.label, [t('column.fiscalYear'), t('column.cap')]);
  const caps = range(area(rows.caps, LOYALTY.value, shape.years));
  draft.put(rows.caps, LOYALTY.first, `=IF(COUNT(${caps})=0,${quoted(t('noCap'))},"")`);
  for (let year = 0; year < shape.years; year += 1) {
    draft.put(rows.caps + year, LOYALTY.label, fiscalYearName(context, year));
    draft.put(rows.caps + year, LOYALTY.value, inputs.caps[year] ?? '');
  }
}

/** A fiscal year by the calendar year that it ends in, `FY 2027`, with the months that the plan has of it where these are not all. */
export function fiscalYearName(
  { shape, t }: Pick<LoyaltyContext, 't'> & { readonly shape: Pick<LoyaltyContext['shape'], 'start' | 'months' | 'fiscalYearStart'> },
  year: number,
): string {
  const before = monthOfFiscalYear(shape, 0);
  const last = monthAt(monthNumber(shape.start) - before + 12 * year + 11);
  const months = Math.min(shape.months + before, 12 * year + 12) - Math.max(before, 12 * year);
  const name = t('fiscalYear', { year: String(last.year) });
  return months === 12 ? name : t('fiscalYear.part', { name, months });
}
