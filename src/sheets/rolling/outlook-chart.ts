import type { OutlookText } from '../../locales/outlook-sheet';
import { cell, range } from '../address';
import type { ChartBlueprint } from '../blueprint';
import { area, type Draft } from '../draft';
import { COLORS, MONTH_ON_CHART } from '../roles';
import type { RollingContext } from './context';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW } from './layout';
import { AFTER, FIRST, KNOWN } from './outlook-cells';
import { CHART_SIZE, FIGURES, OUTLOOK as O, YEAR } from './outlook-layout';

const SERIES = ['plan', 'actual', 'window', 'rest', 'lastYear'] as const;

/** The months of the chosen row, one below the other; the total's where there is no such row. */
export function writeChartData({ plan }: RollingContext, draft: Draft, t: OutlookText): void {
  const line = `MAX(1,${cell(FIGURES.line, O.figure, '$both')})`;
  const value = (column: number, m: number) => `INDEX(${range(area(FIRST_ROW, column, plan.rows.length, YEAR), '$both')},${line},${m + 1})`;
  draft.put(GROUP_ROW, O.data, t('data'));
  draft.putRow(HEADER_ROW, O.data, [t('month'), ...SERIES.map((key) => t(key))]);
  for (let m = 0; m < YEAR; m += 1) {
    const r = FIRST_ROW + m;
    const month = cell(r, O.data, '$column');
    const outlook = value(O.monthOutlook, m);
    draft.putRow(r, O.data, [
      `=${cell(HEADER_ROW, O.monthPlan + m)}`,
      `=${value(O.monthPlan, m)}`,
      `=IF(${month}<${KNOWN},${outlook},0)`,
      `=IF(AND(${month}>=${FIRST},${month}<${AFTER}),${outlook},0)`,
      `=IF(OR(${month}>=${AFTER},AND(${month}>=${KNOWN},${month}<${FIRST})),${outlook},0)`,
      `=${value(O.monthLastYear, m)}`,
    ]);
  }
}

/** What is sold, planned anew and left as planned on top of each other, the annual plan and last year as lines. */
export function outlookChart({ locale, money }: RollingContext, t: OutlookText): ChartBlueprint {
  const series = (key: (typeof SERIES)[number], color: string, type?: 'Line') =>
    ({
      name: t(key),
      sheet: 'Outlook',
      values: area(FIRST_ROW, O.data + 1 + SERIES.indexOf(key), YEAR, 1),
      color,
      ...(type ? { type } : {}),
    }) as const;
  return {
    name: 'Almanac_Outlook_Chart',
    type: 'ColumnStacked',
    title: t('chart'),
    altText: t('chartAlt'),
    place: area(FIRST_ROW, O.chart, CHART_SIZE.rows, CHART_SIZE.columns),
    categories: area(FIRST_ROW, O.data, YEAR, 1),
    categoriesOn: 'Outlook',
    series: [
      series('actual', COLORS.accent),
      series('window', COLORS.plan),
      series('rest', COLORS.rule),
      series('plan', COLORS.formula, 'Line'),
      series('lastYear', COLORS.lastYear, 'Line'),
    ],
    valueFormat: money,
    categoryFormat: MONTH_ON_CHART[locale],
  };
}
