import { cell } from '../address';
import type { ChartBlueprint } from '../blueprint';
import { actualsSum } from '../breakdown/actuals-sum';
import { monthSerial } from '../breakdown/month-serial';
import { area, type Draft } from '../draft';
import { COLORS, MONTH, ROLES } from '../roles';
import type { ForecastContext } from './context';
import { chartedMonths, FIRST_ROW, HEADER_ROW } from './layout';

/** Cells the chart covers, right of the backtest. */
const CHART = { rows: 19, columns: 8 };

/** The total by month, actual and forecast, one below the other: what the chart is drawn from. */
export function writeChartData(context: ForecastContext, draft: Draft): void {
  const { plan, columns: c, at, table, figures, locale, amount, t } = context;
  const { horizon } = plan.spec;
  const months = plan.months.slice(-chartedMonths(plan));
  const values = plan.rows[0]?.values.slice(-months.length) ?? [];
  draft.put(at.data, c.label, t('chart'));
  draft.put(at.dataHeader, c.label, t('month'));
  draft.putRow(at.dataHeader, c.sum, [t('actual'), t('forecast'), t('lowerShort'), t('upperShort')]);
  months.forEach((month, line) => {
    const r = at.dataLines + line;
    const date = cell(r, c.label, '$column');
    draft.put(r, c.label, monthSerial(month));
    const known = (values[line] ?? null) !== null;
    draft.putRow(r, c.sum, [known ? `=${actualsSum(table, figures, { from: date, before: `EDATE(${date},1)` }, [], [])}` : '', '', '', '']);
  });
  for (let step = 0; step < horizon; step += 1) {
    const r = at.dataLines + months.length + step;
    draft.put(r, c.label, `=${cell(HEADER_ROW, c.month + step)}`);
    draft.putRow(r, c.sum, ['', ...[c.month, c.lower, c.upper].map((column) => `=${cell(FIRST_ROW, column + step)}`)]);
  }
  const lines = months.length + horizon;
  draft.style(area(at.data, c.label, 1, c.month + 2), ROLES.blockHeader);
  draft.style(area(at.dataHeader, c.label, 1, c.method + 1), ROLES.header);
  draft.style(area(at.dataHeader, c.label), ROLES.headerLeft);
  draft.style(area(at.dataLines, c.label, lines, 1), { horizontal: 'Left' });
  if (months.length > 0) draft.style(area(at.dataLines, c.sum, months.length, 1), ROLES.link);
  draft.style(area(at.dataLines, c.method, lines, 1), { horizontal: 'Right' });
  draft.format(area(at.dataLines, c.label, lines, 1), MONTH[locale]);
  draft.format(area(at.dataLines, c.sum, lines, 4), amount);
}

/** History in grey, forecast in colour, its bounds in a lighter grey. */
export function forecastChart(context: ForecastContext): ChartBlueprint {
  const { plan, columns: c, at, locale, amount, t } = context;
  const lines = chartedMonths(plan) + plan.spec.horizon;
  const series = (column: number, key: 'actual' | 'forecast' | 'lowerShort' | 'upperShort', color: string) =>
    ({ name: t(key), sheet: 'Forecast', values: area(at.dataLines, column, lines, 1), color }) as const;
  return {
    name: 'Almanac_Forecast_Chart',
    type: 'Line',
    title: t('chart'),
    altText: t('chartAlt'),
    place: area(at.test, c.month + 2, CHART.rows, CHART.columns),
    categories: area(at.dataLines, c.label, lines, 1),
    categoriesOn: 'Forecast',
    series: [
      series(c.sum, 'actual', COLORS.muted),
      series(c.sum + 1, 'forecast', COLORS.plan),
      series(c.sum + 2, 'lowerShort', COLORS.lastYear),
      series(c.sum + 3, 'upperShort', COLORS.lastYear),
    ],
    valueFormat: amount,
    categoryFormat: MONTH[locale],
  };
}
