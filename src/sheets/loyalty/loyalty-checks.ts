import { MONTHLY_FIELDS, RANGE_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import { cell, range } from '../address';
import type { Area } from '../blueprint';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import { chosenCell, monthlyRow, programmeCell, type LoyaltyContext } from './context';
import { LOYALTY, LOYALTY_CHECKS, PROGRAMME_LINES, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS, type LoyaltyCheck } from './layout';
import { ownLapse, rangesWrong } from './loyalty-ranges';

/** What must be zero for the plan to mean something, each with the sentence that says what it is. */
export function writeLoyaltyChecks(context: LoyaltyContext, draft: Draft): void {
  const { rows, t } = context;
  const formulas = checkFormulas(context);
  draft.put(rows.checks - 2, LOYALTY.label, t('table.checks'));
  LOYALTY_CHECKS.forEach((check, at) => {
    draft.put(rows.checks + at, LOYALTY.label, t(`check.${check}`));
    draft.put(rows.checks + at, LOYALTY.value, `=${formulas[check]}`);
  });
}

export function loyaltyCheck({ rows }: Pick<LoyaltyContext, 'rows'>, check: LoyaltyCheck): string {
  return cell(rows.checks + LOYALTY_CHECKS.indexOf(check), LOYALTY.value, '$both');
}

/** What is to be mended, a sentence for each check that is not zero. */
export function loyaltyProblems(context: LoyaltyContext): string {
  const { t, rows } = context;
  const all = range(area(rows.checks, LOYALTY.value, LOYALTY_CHECKS.length), '$both');
  const told = LOYALTY_CHECKS.map((check) => `IF(IFERROR(${loyaltyCheck(context, check)},1)<>0,${quoted(t(`problem.${check}`))},"")`);
  return `=IFERROR(IF(SUMPRODUCT(--(${all}<>0))=0,${quoted(t('allHold'))},${told.join('&')}),${quoted(t('problem.text'))})`;
}

function checkFormulas(context: LoyaltyContext): Readonly<Record<LoyaltyCheck, string>> {
  const { rows, shape } = context;
  const column = (row: number, at: number, count: number) => range(area(row, at, count), '$both');
  const line = (row: number, count: number) => range(area(row, LOYALTY.first, 1, count), '$both');
  const sumOff = (sum: string) => `ROUND(${sum}-1,6)`;
  const beyond = (of: string) => `COUNTIF(${of},">1")+COUNTIF(${of},"<0")`;
  const below = (of: string) => `COUNTIF(${of},"<0")`;
  const segments = (name: (typeof SEGMENT_COLUMNS)[number]) =>
    column(rows.segment, LOYALTY.value + SEGMENT_COLUMNS.indexOf(name), shape.segments);
  const rewards = (name: (typeof REWARD_COLUMNS)[number]) => column(rows.reward, 1 + REWARD_COLUMNS.indexOf(name), shape.rewards);
  const n = programmeCell(context, 'expiryN');
  const kind = chosenCell(context, 'expiry');
  const groupNames = column(rows.group, LOYALTY.label, shape.groups);
  const usedGroups = column(rows.ranges, RANGE.group, rows.places.length);
  const matrix = range(area(rows.segment, rows.migration, shape.segments, shape.segments), '$both');
  const joiners = range(area(rows.joiners, LOYALTY.first, shape.segments, shape.months), '$both');
  const monthly = range(area(rows.monthly, LOYALTY.first, MONTHLY_FIELDS.length, shape.months), '$both');
  const retention = (from: number, count: number) => range(area(rows.retention, LOYALTY.first + from, shape.segments, count), '$both');
  const [sooner, later] = [retention(0, shape.retention - 1), retention(1, shape.retention - 1)];
  const curve = line(rows.curve, shape.curve);
  const firstAge = `MATCH(TRUE,INDEX(${curve}>0,0),0)`;
  const needed = `IF(${kind}=1,N(${n}),IF(${kind}=2,11+12*N(${n}),${shape.standing}+${shape.months}-1))`;
  const caps = Array.from({ length: shape.years }, (_, year) => {
    const cap = cell(rows.caps + year, LOYALTY.value, '$both');
    const places = context.yearOf.flatMap((of, month) => (of === year ? [month] : []));
    const costs = range(area(monthlyRow(context, 'fixedCosts'), LOYALTY.first + (places[0] ?? 0), 1, places.length), '$both');
    return `(ISNUMBER(${cap})*(N(${cap})<SUM(${costs})))`;
  });
  const standing = range(area(rows.standing, LOYALTY.first, shape.segments, shape.standing), '$both');
  // Points of an age at the start are a month older at the end of the first.
  const age = `(${range(area(rows.curve - 1, LOYALTY.first, 1, shape.standing), '$both')}+1)`;
  const fiscal = `11-MOD(${cell(rows.fiscalMonth, LOYALTY.first, '$both')}-1-${age},12)+12*N(${n})`;
  const expiry = `IF(${kind}=1,N(${n}),IF(${kind}=2,${fiscal},1000))`;
  return {
    rewards: `${sumOff(`SUM(${rewards('share')})`)}+COUNTIF(${rewards('price')},"<=0")+COUNTBLANK(${rewards('price')})`,
    migration: `SUMPRODUCT(ABS(${column(rows.segment, rows.migrationCheck, shape.segments)}))+${beyond(matrix)}`,
    retention: [
      beyond(retention(0, shape.retention)),
      // What is there and is no number: such as a formula to a sheet that has no curve any more.
      `COUNTA(${retention(0, shape.retention)})-COUNT(${retention(0, shape.retention)})`,
      ...(shape.retention > 1 ? [`SUMPRODUCT((${later}<>"")*(((${sooner}="")+(${later}>${sooner}))>0))`] : []),
    ].join('+'),
    curve: `(ROUND(SUM(${curve}),6)>1)+${below(curve)}+(${kind}<=2)*IFERROR(${firstAge}-1>${needed},FALSE)`,
    shares: [
      beyond(segments('churn')),
      beyond(segments('activeShare')),
      beyond(rewards('partnerShare')),
      below(range(area(rows.segment, LOYALTY.value, shape.segments, SEGMENT_COLUMNS.length), '$both')),
      below(range(area(rows.reward, 1, shape.rewards, REWARD_COLUMNS.length), '$both')),
      below(joiners),
      below(monthly),
      beyond(line(monthlyRow(context, 'estimate'), shape.months)),
      ...(['planShare', 'margin', 'incrementalShare', 'lapse'] as const).map((field) => beyond(programmeCell(context, field))),
      ...(['earnRate', 'signUpPoints', 'activityPoints', 'expiryN', 'openingLiability'] as const).map((field) =>
        below(programmeCell(context, field)),
      ),
      below(standing),
    ].join('+'),
    ranges: rangesWrong(context),
    groups: `SUMPRODUCT((${usedGroups}<>"")*(COUNTIF(${groupNames},${usedGroups})=0))`,
    members: `(SUM(${segments('members')})+SUM(${joiners})<=0)*1`,
    caps: caps.join('+'),
    rebuild: [`(${needed}>${shape.lastAge})`, `((${kind}=3)*(NOT(${ownLapse(context)}))<>${shape.apart ? 1 : 0})`].join('+'),
    planSales: `(${chosenCell(context, 'salesSource')}=2)*(SUM(${line(rows.planSales, shape.months)})<=0)`,
    text: numberAreas(context)
      .map((of) => range(of, '$both'))
      .map((of) => `SUMPRODUCT(ISTEXT(${of})*(LEN(${of})>0))`)
      .join('+'),
    standing: `SUMPRODUCT((${standing}>0)*(${age}>${expiry}))`,
    choices: `(${kind}=0)+(${chosenCell(context, 'salesSource')}=0)+(${chosenCell(context, 'view')}=0)`,
  };
}

/** The cells that hold a number or nothing. */
function numberAreas({ rows, shape }: LoyaltyContext): Area[] {
  const { segments, months, rewards, years, groups } = shape;
  return [
    ...PROGRAMME_LINES.flatMap((line, at) =>
      line === 'expiry' || line === 'salesSource' || line === 'view' ? [] : [area(rows.programme + at, LOYALTY.value)],
    ),
    area(rows.segment, LOYALTY.value, segments, SEGMENT_COLUMNS.length + segments),
    area(rows.monthly, LOYALTY.first, MONTHLY_FIELDS.length + segments, months),
    area(rows.retention, LOYALTY.first, segments, shape.retention),
    area(rows.curve, LOYALTY.first, 1, shape.curve),
    area(rows.standing, LOYALTY.first, segments, shape.standing),
    area(rows.reward, 1, rewards, REWARD_COLUMNS.length),
    area(rows.caps, LOYALTY.value, years),
    area(rows.ranges, RANGE.values, rows.places.length, RANGE_FIELDS.length),
    area(rows.group, LOYALTY.value, groups),
  ];
}
