import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import { chosenCell, monthlyRow, programmeCell, type LoyaltyContext } from './context';
import { LOYALTY, LOYALTY_CHECKS, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS, type LoyaltyCheck } from './layout';
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
  const told = LOYALTY_CHECKS.map((check) => `IF(${loyaltyCheck(context, check)}<>0,${quoted(t(`problem.${check}`))},"")`);
  return `=IF(SUMPRODUCT(--(${all}<>0))=0,${quoted(t('allHold'))},${told.join('&')})`;
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
  const monthly = range(area(rows.monthly, LOYALTY.first, 6, shape.months), '$both');
  const curve = line(rows.curve, shape.curve);
  const firstAge = `MATCH(TRUE,INDEX(${curve}>0,0),0)`;
  const needed = `IF(${kind}=1,N(${n}),IF(${kind}=2,11+12*N(${n}),${shape.standing}+${shape.months}-1))`;
  const caps = Array.from({ length: shape.years }, (_, year) => {
    const cap = cell(rows.caps + year, LOYALTY.value, '$both');
    const places = context.yearOf.flatMap((of, month) => (of === year ? [month] : []));
    const costs = range(area(monthlyRow(context, 'fixedCosts'), LOYALTY.first + (places[0] ?? 0), 1, places.length), '$both');
    return `(ISNUMBER(${cap})*(N(${cap})<SUM(${costs})))`;
  });
  return {
    rewards: `${sumOff(`SUM(${rewards('share')})`)}+COUNTIF(${rewards('price')},"<=0")+COUNTBLANK(${rewards('price')})`,
    migration: `SUMPRODUCT(ABS(${column(rows.segment, rows.migrationCheck, shape.segments)}))+${beyond(matrix)}`,
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
    ].join('+'),
    ranges: rangesWrong(context),
    groups: `SUMPRODUCT((${usedGroups}<>"")*(COUNTIF(${groupNames},${usedGroups})=0))`,
    members: `(SUM(${segments('members')})+SUM(${joiners})<=0)*1`,
    caps: caps.join('+'),
    rebuild: [`(${needed}>${shape.lastAge})`, `((${kind}=3)*(NOT(${ownLapse(context)}))<>${shape.apart ? 1 : 0})`].join('+'),
    choices: `(${kind}=0)+(${chosenCell(context, 'salesSource')}=0)+(${chosenCell(context, 'view')}=0)`,
  };
}
