import { ACTUAL_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import { cell, onSheet } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS } from '../roles';
import { quoted } from '../text-content';
import { checksName } from '../rolling/layout';
import { segmentName, type LoyaltyContext } from './context';
import { HEADER_ROW, SCENARIO } from './layout';
import { fiscalYearName, monthHeader } from './loyalty-tables';
import { writeAgeing } from './plan-ageing';
import { writeBook } from './plan-book';
import { planCharts } from './plan-charts';
import { planProblems, writePlanChecks } from './plan-checks';
import { writeCourses, writeReadiness } from './plan-course';
import { ACTUAL_NAME } from './names';
import { PLAN_CHECKS } from './plan-layout';
import { writeMembers } from './plan-members';
import { writeSurvival } from './plan-retention';
import { shownText, writeProgrammeLines } from './plan-programme';
import { stylePlan } from './plan-style';

/** A loyalty programme month by month: members, points by age, cost against budget and cap, and both accounting views. Same inputs in, same sheet out. */
export function loyaltyPlanSheet(context: LoyaltyContext): SheetBlueprint {
  const { plan, shape, at, t, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('plan.title'));
  draft.put(1, 0, t('plan.method'));
  draft.put(2, 0, planProblems(context));
  draft.put(3, 0, shownText(context, onSheet(sheetNames.Scenarios, cell(SCENARIO.switchRow, SCENARIO.inUse, '$both'))));
  draft.put(HEADER_ROW, at.label, t('column.month'));
  for (let year = 0; year < shape.years; year += 1) draft.put(HEADER_ROW, at.year + year, fiscalYearName(context, year));
  draft.put(HEADER_ROW, at.start, t('column.start'));
  draft.putRow(HEADER_ROW, at.month, monthHeader(context));
  draft.put(HEADER_ROW, at.after, t('column.after'));
  writePlanLines(context, draft);
  writePlanChecks(context, draft);
  stylePlan(context, draft);
  const checks = area(plan.checks, at.year, PLAN_CHECKS.length);
  draft.names.push(
    { name: ACTUAL_NAME, area: area(plan.line('actualIssued'), at.month, ACTUAL_FIELDS.length, shape.months) },
    { name: 'Almanac_LoyaltyPlan_Sheet', area: draft.area() },
    { name: checksName('LoyaltyPlan'), area: checks },
  );
  return draft.sheet({
    id: 'LoyaltyPlan',
    name: sheetNames.LoyaltyPlan,
    tabColor: COLORS.plan,
    conditionalFormats: [
      { area: checks, formula: `=N(${cell(plan.checks, at.year)})<>0`, color: COLORS.off },
      ...(['headroom', 'underBudget'] as const).map((key) => {
        const own = area(plan.line(key), at.year, 1, at.after - at.year);
        return { area: own, formula: `=N(${cell(own.row, own.column)})<0`, color: COLORS.off };
      }),
    ],
    charts: planCharts(context),
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    rowGroups: matrixGroups(context),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('plan.title'),
      printArea: area(0, 0, (plan.points[0]?.line ?? plan.readiness) - 2, at.after),
      pagesWide: Math.ceil(shape.months / 12),
    },
  });
}

/** The lines of a plan by month with their titles, from the row on that its rows begin at. */
export function writePlanLines(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at, t } = context;
  for (const { key, row, of } of plan.titles) {
    const text = t(`section.${key}` as Parameters<typeof t>[0]);
    const own = of !== undefined && (shape.apart || !key.startsWith('course'));
    draft.put(row, at.label, own ? `=${segmentName(context, of)}&${quoted(`${t('of')}${text}`)}` : text);
  }
  writeProgrammeLines(context, draft);
  writeMembers(context, draft);
  writeAgeing(context, draft);
  writeSurvival(context, draft);
  writeReadiness(context, draft);
  writeCourses(context, draft);
  writeBook(context, draft);
}

/** The matrices by age, each an outline group. */
export function matrixGroups({ plan, shape }: LoyaltyContext): SheetBlueprint['rowGroups'] {
  const matrices = [
    ...plan.points.flatMap(({ age }) => Object.values(age)),
    plan.readiness,
    ...plan.courses.flatMap(({ block }) => Object.values(block)),
    ...Object.values(plan.book),
  ];
  return matrices.map((row) => ({ row, count: shape.lastAge + 1 }));
}
