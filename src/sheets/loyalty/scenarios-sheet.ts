import { SCENARIO_LEVERS } from '../../planning/loyalty/loyalty-inputs';
import { cell, onSheet, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { amountFormat, COLORS, PERCENT, ROLES } from '../roles';
import { checksName } from '../rolling/layout';
import { asText } from '../text-content';
import type { LoyaltyContext } from './context';
import { SCENARIO } from './layout';
import { fiscalYearName } from './loyalty-tables';
import { IN_USE_NAME } from './names';
import type { PlanLine } from './plan-layout';
import { scenarioContexts } from './scenario-plans-sheet';

/** What scenarios are compared by in every fiscal year. */
const COMPARED = [
  'sales',
  'issued',
  'redeemed',
  'outstanding',
  'cost',
  'costOfSales',
  'headroom',
  'costPerActive',
  'breakEvenSales',
  'roi',
  'liability',
] as const satisfies readonly PlanLine[];
const PERCENTS: readonly PlanLine[] = ['costOfSales', 'roi'];
const COUNTS: readonly PlanLine[] = ['issued', 'redeemed', 'outstanding'];
/** Lines of a fiscal year with its title. */
const YEAR_LINES = COMPARED.length + 2;
const CHART = { lines: 16, columns: 6 } as const;

/** Scenarios side by side, and the one cell that says which of them the plan is of. */
export function scenariosSheet(context: LoyaltyContext): SheetBlueprint {
  const { shape, t, sheetNames } = context;
  const draft = new Draft();
  const { inUse, first, used, switchRow, names, levers, check } = SCENARIO;
  draft.put(0, 0, t('scenarios.title'));
  draft.put(1, 0, t('scenarios.method'));
  writeLevers(context, draft);
  writeResults(context, draft);
  styleScenarios(context, draft);
  const nameCells = range(area(names, first, 1, shape.scenarios), '$both');
  draft.names.push(
    { name: 'Almanac_Scenarios_Sheet', area: draft.area() },
    { name: IN_USE_NAME, area: area(switchRow, inUse) },
    { name: checksName('Scenarios'), area: area(check, inUse, 2) },
  );
  const error = (message: string) => ({ title: t('inputError'), message });
  return draft.sheet({
    id: 'Scenarios',
    name: sheetNames.Scenarios,
    tabColor: COLORS.accent,
    validations: [
      {
        area: area(switchRow, inUse),
        rule: { list: { inCellDropDown: true, source: `=${nameCells}` } },
        prompt: null,
        error: error(t('scenarios.allowed')),
      },
      ...(shape.scenarios < 2
        ? []
        : [
            {
              area: area(levers, first + 1, SCENARIO_LEVERS.length, shape.scenarios - 1),
              rule: { decimal: { formula1: 0, operator: 'GreaterThan' as const } },
              prompt: null,
              error: error(t('scenarios.factorAllowed')),
            },
          ]),
    ],
    conditionalFormats: [
      { area: area(check, inUse, 2), formula: `=N(${cell(check, inUse)})<>0`, color: COLORS.off },
      ...Array.from({ length: shape.years }, (_, year) => {
        const own = area(resultRow(year, 'headroom'), first, 1, shape.scenarios);
        return { area: own, formula: `=N(${cell(own.row, own.column)})<0`, color: COLORS.off };
      }),
    ],
    charts: [
      {
        name: 'Almanac_Scenarios_Cost',
        type: 'ColumnClustered',
        title: t('scenarios.chart'),
        altText: t('scenarios.chartAlt'),
        place: area(chartRow(shape.years), 0, CHART.lines, CHART.columns),
        categories: area(names, first, 1, shape.scenarios),
        categoriesOn: 'Scenarios',
        series: Array.from({ length: Math.min(2, shape.years) }, (_, year) => ({
          name: fiscalYearName(context, year),
          sheet: 'Scenarios',
          values: area(resultRow(year, 'cost'), first, 1, shape.scenarios),
          color: year === 0 ? COLORS.plan : COLORS.lastYear,
        })),
        valueFormat: amountFormat(0),
        categoryFormat: 'General',
      },
    ],
    freeze: { rows: names + 1, columns: 1 },
    hiddenColumns: Array.from({ length: shape.scenarios }, (_, at) => used + at),
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: null,
      footerLeft: t('scenarios.title'),
      printArea: area(0, 0, chartRow(shape.years) + CHART.lines, first + shape.scenarios),
      pagesWide: 1,
    },
  });
}

function resultRow(year: number, line: (typeof COMPARED)[number]): number {
  return SCENARIO.results + year * YEAR_LINES + 1 + COMPARED.indexOf(line);
}

function chartRow(years: number): number {
  return SCENARIO.results + years * YEAR_LINES;
}

/** Factors as typed, those that count, and those of the scenario in use. */
function writeLevers(context: LoyaltyContext, draft: Draft): void {
  const { inputs, shape, t, sheetNames, plan, at } = context;
  const { label, inUse, first, used, switchRow, names, levers, check } = SCENARIO;
  draft.put(switchRow, label, t('scenarios.switch'));
  draft.put(switchRow, inUse, asText(inputs.inUse));
  draft.putRow(names, label, [t('scenarios.lever'), t('scenarios.inUse')]);
  inputs.scenarios.forEach(({ name }, scenario) => draft.put(names, first + scenario, asText(name)));
  const place = `MATCH(${cell(switchRow, inUse, '$both')},${range(area(names, first, 1, shape.scenarios), '$both')},0)`;
  SCENARIO_LEVERS.forEach((one, line) => {
    const r = levers + line;
    draft.put(r, label, t(`lever.${one}`));
    draft.put(r, inUse, `=IFERROR(INDEX(${range(area(r, used, 1, shape.scenarios), '$column')},${place}),1)`);
    inputs.scenarios.forEach(({ factors }, scenario) => {
      const typed = cell(r, first + scenario);
      draft.put(r, first + scenario, scenario === 0 ? 1 : (factors[one] ?? ''));
      draft.put(r, used + scenario, `=IF(N(${typed})>0,${typed},1)`);
    });
  });
  const typed = range(area(levers, first, SCENARIO_LEVERS.length, shape.scenarios), '$both');
  draft.put(check, label, t('scenarios.check'));
  draft.put(check, inUse, `=ISNA(${place})*1+COUNTIF(${typed},"<=0")+SUMPRODUCT(ISTEXT(${typed})*(LEN(${typed})>0))`);
  // The plan of the scenario in use is worked out twice, in two ways.
  const cost = onSheet(sheetNames.LoyaltyPlan, range(area(plan.line('cost'), at.year, 1, shape.years), '$both'));
  const own = scenarioContexts(context).map(({ plan: lean }) =>
    onSheet(sheetNames.ScenarioPlans, range(area(lean.line('cost'), at.year, 1, shape.years), '$both')),
  );
  draft.put(check + 1, label, t('scenarios.same'));
  draft.put(check + 1, inUse, `=IFERROR(ROUND(SUM(${cost})-CHOOSE(${place},${own.map((one) => `SUM(${one})`).join(',')}),2),0)`);
}

/** Figures of every fiscal year, a column a scenario. */
function writeResults(context: LoyaltyContext, draft: Draft): void {
  const { shape, t, sheetNames, at } = context;
  const contexts = scenarioContexts(context);
  for (let year = 0; year < shape.years; year += 1) {
    draft.put(SCENARIO.results + year * YEAR_LINES, SCENARIO.label, fiscalYearName(context, year));
    for (const line of COMPARED) {
      const r = resultRow(year, line);
      draft.put(r, SCENARIO.label, t(line === 'liability' ? 'scenarios.liability' : `plan.${line}`));
      contexts.forEach(({ plan }, scenario) => {
        const content = onSheet(sheetNames.ScenarioPlans, cell(plan.line(line), at.year + year));
        draft.put(r, SCENARIO.first + scenario, `=${content}`);
      });
    }
  }
}

function styleScenarios({ shape, t, money, inputs }: LoyaltyContext, draft: Draft): void {
  const { label, inUse, first, switchRow, names, levers, check } = SCENARIO;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(switchRow, label), { bold: true });
  draft.style(area(switchRow, inUse), ROLES.input);
  draft.style(area(names, label), ROLES.headerLeft);
  draft.style(area(names, inUse, 1, 1 + shape.scenarios), ROLES.header);
  draft.style(area(names, first, 1, shape.scenarios), ROLES.input);
  draft.style(area(levers, inUse, SCENARIO_LEVERS.length), ROLES.lastYear);
  if (shape.scenarios > 1) draft.style(area(levers, first + 1, SCENARIO_LEVERS.length, shape.scenarios - 1), ROLES.input);
  draft.style(area(check, label, 2), ROLES.note);
  draft.style(area(check, inUse, 2), ROLES.check);
  draft.format(area(levers, inUse, SCENARIO_LEVERS.length, 1 + shape.scenarios), '0.00" ×"');
  for (let year = 0; year < shape.years; year += 1) {
    draft.style(area(SCENARIO.results + year * YEAR_LINES, label, 1, first + shape.scenarios), ROLES.blockHeader);
    for (const line of COMPARED) {
      const own = area(resultRow(year, line), first, 1, shape.scenarios);
      draft.format(
        own,
        PERCENTS.includes(line) ? PERCENT : COUNTS.includes(line) ? amountFormat(0) : line === 'costPerActive' ? amountFormat(2) : money,
      );
      draft.style(own, ROLES.link);
      if (line === 'cost' || line === 'liability') draft.style(area(own.row, label, 1, first + shape.scenarios), ROLES.subtotal);
    }
  }
  const labels = [
    ...SCENARIO_LEVERS.map((one) => t(`lever.${one}`)),
    ...COMPARED.map((one) => t(`plan.${one}`)),
    t('scenarios.same'),
    t('scenarios.check'),
  ];
  draft.widths(0, 1, widthOf(labels, { least: 30, most: 60 }));
  draft.widths(
    1,
    1 + shape.scenarios,
    widthOf(
      inputs.scenarios.map(({ name }) => name),
      { least: 16, most: 26 },
    ),
  );
}
