import { cell, onSheet } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, MONTH, ROLES } from '../roles';
import type { LoyaltyContext } from './context';
import { FIRST_ROW, HEADER_ROW, SCENARIO } from './layout';
import { fiscalYearName, monthHeader } from './loyalty-tables';
import { planRows } from './plan-layout';
import { matrixGroups, writePlanLines } from './plan-sheet';
import { stylePlanLines } from './plan-style';

/** The context of each scenario's own plan, one below the other. */
export function scenarioContexts(context: LoyaltyContext): LoyaltyContext[] {
  let first = FIRST_ROW;
  return context.inputs.scenarios.map((_, at) => {
    const plan = planRows(context.shape, { first: first + 1, lean: true });
    first = plan.end + 2;
    return { ...context, plan, levers: SCENARIO.used + at };
  });
}

/** The plan of every scenario, whichever is in use, by the formulas of `Loyalty Plan`: what `Scenarios` sets side by side. */
export function scenarioPlansSheet(context: LoyaltyContext): SheetBlueprint {
  const { shape, at, t, sheetNames, locale } = context;
  const draft = new Draft();
  const contexts = scenarioContexts(context);
  draft.put(0, 0, t('scenarioPlans.title'));
  draft.put(1, 0, t('scenarioPlans.method'));
  draft.put(HEADER_ROW, at.label, t('column.month'));
  for (let year = 0; year < shape.years; year += 1) draft.put(HEADER_ROW, at.year + year, fiscalYearName(context, year));
  draft.put(HEADER_ROW, at.start, t('column.start'));
  draft.putRow(HEADER_ROW, at.month, monthHeader(context));
  draft.put(HEADER_ROW, at.after, t('column.after'));
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(HEADER_ROW, 0), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, 1, 1, at.end - 1), ROLES.header);
  draft.format(area(HEADER_ROW, at.month, 1, shape.months), MONTH[locale]);
  contexts.forEach((own, scenario) => {
    const title = own.plan.first - 1;
    draft.put(title, at.label, `=${onSheet(sheetNames.Scenarios, cell(SCENARIO.names, SCENARIO.first + scenario, '$both'))}`);
    draft.style(area(title, 0, 1, at.end), ROLES.grand);
    writePlanLines(own, draft);
    stylePlanLines(own, draft);
  });
  draft.widths(0, 1, 44);
  draft.widths(1, at.end - 1, 14);
  draft.names.push({ name: 'Almanac_ScenarioPlans_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'ScenarioPlans',
    name: sheetNames.ScenarioPlans,
    tabColor: COLORS.plan,
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    rowGroups: contexts.flatMap(matrixGroups),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('scenarioPlans.title'),
      printArea: area(0, 0, draft.area().rows, at.after),
      pagesWide: 1,
    },
  });
}
