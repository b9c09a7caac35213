import { cell } from '../address';
import type { ChartBlueprint } from '../blueprint';
import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import { waterfallChart } from './bridge-charts';
import { B, CONTRIBUTION, floorRow, NET } from './bridge-layout';
import { on } from './context';
import type { ReviewContext } from './review-context';
import { CHART_ROWS, PRINTED } from './review-layout';

/** Rows that both waterfalls take, each with the line that says where its columns begin. */
export const CHARTS_ROWS = 2 * (CHART_ROWS + 1);

/** Both waterfalls of `Bridge`, one below the other. */
export function reviewCharts({ bridge, opex }: ReviewContext, draft: Draft, top: number): ChartBlueprint[] {
  const place = (row: number) => area(row, 0, CHART_ROWS, PRINTED);
  const second = top + CHART_ROWS + 1;
  for (const [row, waterfall] of [
    [second - 1, NET],
    [second + CHART_ROWS, CONTRIBUTION],
  ] as const) {
    draft.put(row, 0, `=${on(opex, 'Bridge', cell(floorRow(waterfall), B.label))}`);
    draft.style(area(row, 0), ROLES.note);
  }
  return [
    waterfallChart(bridge, NET, {
      name: 'Almanac_Review_NetSales',
      title: bridge.t('chart'),
      altText: bridge.t('chartAlt'),
      place: place(top),
    }),
    waterfallChart(bridge, CONTRIBUTION, {
      name: 'Almanac_Review_Contribution',
      title: bridge.t('contributionChart'),
      altText: bridge.t('contributionChartAlt'),
      place: place(second),
    }),
  ];
}
