import type { ChartBlueprint } from '../blueprint';
import { area } from '../draft';
import { waterfallChart } from './bridge-charts';
import { CONTRIBUTION, NET } from './bridge-layout';
import type { ReviewContext } from './review-context';
import { CHART_ROWS, PRINTED } from './review-layout';

/** Both waterfalls of `Bridge`, one below the other. */
export function reviewCharts({ bridge }: ReviewContext, top: number): ChartBlueprint[] {
  const place = (row: number) => area(row, 0, CHART_ROWS, PRINTED);
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
      place: place(top + CHART_ROWS),
    }),
  ];
}
