import { widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { amountFormat, MONTH, PERCENT, ROLES } from '../roles';
import type { LoyaltyContext } from './context';
import { HEADER_ROW } from './layout';
import {
  AGE_BLOCKS,
  COST_LINES,
  COURSE_BLOCKS,
  MEMBER_BLOCKS,
  PLAN_CHECKS,
  PLAN_TABLES,
  POINT_LINES,
  actualRow,
  type PlanLine,
} from './plan-layout';
import { ACTUAL_FIELDS } from '../../planning/loyalty/loyalty-inputs';

const POINTS = amountFormat(0);
const PART = '0.0000_);(0.0000);"–"_)';
const LEAVING = '0.00%_);(0.00%);"–"_)';
const CHECK = '#,##0.00;-#,##0.00;0';

/** Lines that are not amounts of money. */
const FORMATS: Partial<Record<PlanLine, string>> = {
  members: POINTS,
  active: POINTS,
  issued: POINTS,
  redeemed: POINTS,
  expired: POINTS,
  outstanding: POINTS,
  redemptionRate: PERCENT,
  breakage: PERCENT,
  pointCost: '0.00000',
  pointValue: '0.00000',
  costOfSales: LEAVING,
  costPerActive: amountFormat(2),
  breakEvenShare: PERCENT,
  roi: PERCENT,
  estimate: PERCENT,
  actualIssued: POINTS,
  actualRedeemed: POINTS,
  issuedDifference: POINTS,
  redeemedDifference: POINTS,
  issuedRealised: PERCENT,
  redeemedRealised: PERCENT,
};
const BOLD: readonly PlanLine[] = ['outstanding', 'cost', 'liability', 'contractClosing', 'provisionClosing'];

/** Formats of the lines of a plan by month. */
export function stylePlanLines(context: LoyaltyContext, draft: Draft): void {
  const { plan, at, shape, t, money } = context;
  const ages = shape.lastAge + 1;
  const width = at.end;
  const all = (row: number, count = 1) => area(row, at.year, count, width - 1);
  for (const { row } of plan.titles) draft.style(area(row, 0, 1, width), ROLES.blockHeader);
  for (const key of plan.keys) {
    draft.format(all(plan.line(key)), FORMATS[key] ?? money);
    if (BOLD.includes(key)) draft.style(area(plan.line(key), 0, 1, width), ROLES.total);
  }
  draft.format(all(plan.reward, shape.rewards), money);
  draft.style(area(plan.reward, 0, shape.rewards), { indent: 1 });
  for (const block of MEMBER_BLOCKS) {
    const row = plan.members[block];
    draft.format(all(row, 1 + shape.segments), block === 'sales' ? money : block === 'leaving' ? LEAVING : POINTS);
    draft.style(area(row, 0, 1, width), ROLES.subtotal);
    draft.style(area(row + 1, 0, shape.segments), { indent: 1 });
  }
  const ageLabels = (row: number): void => {
    draft.style(area(row, 0, ages), { horizontal: 'Left', indent: 2 });
    draft.format(area(row, 0, ages), `"${t('ageLabel')} "0`);
  };
  for (const { line, age } of plan.points) {
    draft.format(all(line, POINT_LINES.length), POINTS);
    draft.style(area(line + POINT_LINES.length - 1, 0, 1, width), ROLES.total);
    for (const block of AGE_BLOCKS) {
      draft.format(all(age[block], ages), POINTS);
      ageLabels(age[block]);
    }
  }
  draft.format(all(plan.survival, shape.segments), PART);
  draft.format(all(plan.staying, shape.segments), POINTS);
  for (const row of [plan.survival, plan.staying]) draft.style(area(row, 0, shape.segments), { indent: 1 });
  draft.format(all(plan.readiness, ages), PART);
  ageLabels(plan.readiness);
  for (const { block } of plan.courses) {
    for (const one of COURSE_BLOCKS.filter((each) => each in block)) {
      draft.format(all(block[one], ages), one === 'base' ? POINTS : PART);
      ageLabels(block[one]);
    }
  }
  for (const [block, row] of Object.entries(plan.book)) {
    draft.format(all(row, ages), block === 'expected' ? PART : block.startsWith('liability') || block === 'deferred' ? money : POINTS);
    ageLabels(row);
  }
}

export function stylePlan(context: LoyaltyContext, draft: Draft): void {
  const { plan, at, shape, locale, t, inputs } = context;
  const width = at.end;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0, 2, 1), ROLES.note);
  draft.style(area(HEADER_ROW, 0), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, 1, 1, width - 1), ROLES.header);
  draft.format(area(HEADER_ROW, at.month, 1, shape.months), MONTH[locale]);
  stylePlanLines(context, draft);
  draft.style(area(plan.checks, 0, PLAN_CHECKS.length), ROLES.note);
  draft.style(area(plan.checks, at.year, PLAN_CHECKS.length), ROLES.check);
  draft.format(area(plan.checks, at.year, PLAN_CHECKS.length), CHECK);
  for (const field of ACTUAL_FIELDS) draft.style(area(actualRow(plan, field), at.month, 1, shape.months), ROLES.input);

  const labels = [
    ...PLAN_CHECKS.map((check) => t(`planCheck.${check}`)),
    ...Object.values(PLAN_TABLES)
      .flat()
      .map((key) => t(`plan.${key}`)),
    ...COST_LINES.map((key) => t(`plan.${key}`)),
    ...inputs.segments.map(({ name }) => `${name}: ${t('section.age.redeemed')}`),
  ];
  draft.widths(0, 1, widthOf(labels, { least: 30, most: 52 }));
  draft.widths(1, width - 1, 14);
}
