import { isoDate } from '../../calendar/serial';
import { LONGEST_HORIZON } from '../../planning/forecast/forecast-plan';
import { cell } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { COLORS, ROLES } from '../roles';
import { quoted } from '../text-content';
import { outlineGroups } from '../tree-rows';
import { forecastChart, writeChartData } from './chart-data';
import { writeChecks } from './checks';
import { forecastContext, type ForecastContext, type ForecastSheetInput } from './context';
import { writeTable } from './forecast-table';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW, MONTH_WIDTH } from './layout';
import { methodLine } from './method-line';
import { writeSource } from './source';
import { writeTest } from './test-block';

/**
 * The forecast as a sheet: a row a series, forecasts as values, sums, growth and checks as formulas; below it how well the method would have
 * done, what the forecast was made from and whether that has changed, and a chart. Same forecast in, same sheet out.
 */
export function forecastSheet(input: ForecastSheetInput): SheetBlueprint {
  const { plan } = input;
  const context = forecastContext(input);
  const draft = new Draft();
  writeHead(context, draft);
  writeTable(context, draft);
  writeChecks(context, draft);
  writeTest(context, draft);
  writeSource(context, draft);
  writeChartData(context, draft);
  setWidths(context, draft);
  const { columns: c, at, t } = context;
  draft.names.push({ name: 'Almanac_Forecast_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'Forecast',
    name: input.sheetName,
    tabColor: COLORS.plan,
    conditionalFormats: [
      { area: area(2, 0), formula: `=${cell(at.changed, c.sum, '$both')}<>0`, color: COLORS.off },
      { area: area(at.checks, c.sum, 3, 1), formula: `=${cell(at.checks, c.sum)}<>0`, color: COLORS.off },
      { area: area(at.changed, c.sum), formula: `=${cell(at.changed, c.sum)}<>0`, color: COLORS.off },
    ],
    charts: [forecastChart(context)],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [c.member, c.member + 1, c.member + 2, c.lowest],
    rowGroups: outlineGroups(plan.rows, FIRST_ROW),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('title'),
      printArea: null,
      pagesWide: 3,
    },
  });
}

function writeHead(context: ForecastContext, draft: Draft): void {
  const { columns: c, at, table, plan, t } = context;
  const { horizon } = plan.spec;
  const percent = Math.round(plan.spec.level * 100);
  draft.put(0, 0, t('title'));
  draft.put(1, 0, methodLine(plan, isoDate(context.madeOn), context.locale));
  const changed = cell(at.changed, c.sum, '$both');
  draft.put(2, 0, `=IF(${changed}=0,${quoted(t('current', { table: table.name }))},${quoted(t('stale'))})`);
  const link = (column: number, to: string, key: 'toChart' | 'toLower' | 'toForecast') =>
    draft.put(LINK_ROW, column, `=HYPERLINK("#${to}",${quoted(t(key))})`);
  link(c.label, cell(at.test, 0), 'toChart');
  link(c.sum, cell(FIRST_ROW, c.lower), 'toLower');
  link(c.lower, cell(FIRST_ROW, c.sum), 'toForecast');
  for (const [column, key] of [
    [c.month, 'forecast'],
    [c.lower, 'lower'],
    [c.upper, 'upper'],
  ] as const) {
    draft.put(GROUP_ROW, column, t(key, { level: percent }));
    draft.style(area(GROUP_ROW, column, 1, horizon), ROLES.blockHeader);
  }
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  for (const column of [c.label, c.sum, c.lower]) draft.style(area(LINK_ROW, column), ROLES.link);
}

function setWidths({ plan, columns: c }: ForecastContext, draft: Draft): void {
  const longest = plan.rows.reduce((most, row) => Math.max(most, displayWidth(row.label) + 2 * row.depth), 36);
  draft.widths(c.label, 1, Math.min(60, longest + 2));
  draft.widths(c.sum, 2, MONTH_WIDTH + 3);
  draft.widths(c.growth, 1, 11);
  draft.widths(c.method, 1, 40);
  // For every horizon, so that a longer one later finds its columns wide enough.
  draft.widths(c.month, 3 * (LONGEST_HORIZON + 1), MONTH_WIDTH);
}
