import type { ChartBlueprint } from '../blueprint';
import { area } from '../draft';
import { amountFormat, COLORS, MONTH_ON_CHART } from '../roles';
import { HISTOGRAM, RISK_MONTH, TORNADO } from './risk-layout';
import type { RiskContext } from './risk-context';

/** Shades of a fan, from its edges to its middle. */
const FAN = ['#C7DDE1', '#8FBBC3', COLORS.accent, '#8FBBC3', '#C7DDE1'] as const;
/** Where the quantiles stand among the columns of a summary. */
const QUANTILES = ['P5', 'P10', 'P50', 'P90', 'P95'] as const;
const WIDE = 5;

/** How far the cost of each month may lie, how often the year costs what, and what moves it most. */
export function riskCharts({ rows, simulated, t, locale }: RiskContext): ChartBlueprint[] {
  const { months } = simulated.assumptions;
  const lines = rows.chartLines - 1;
  const money = amountFormat(0);
  const place = (at: number) => area(rows.chart, at * (WIDE + 1), lines, WIDE);
  return [
    {
      name: 'Almanac_Risk_Fan',
      type: 'Line',
      title: t('risk.fan'),
      altText: t('risk.fanAlt'),
      place: place(0),
      categories: area(rows.month, 0, months),
      categoriesOn: 'LoyaltyRisk',
      series: QUANTILES.map((name, at) => ({
        name,
        sheet: 'LoyaltyRisk',
        values: area(rows.month, RISK_MONTH.cost + 2 + at, months),
        color: FAN[at] ?? COLORS.accent,
      })),
      valueFormat: money,
      categoryFormat: MONTH_ON_CHART[locale],
    },
    {
      name: 'Almanac_Risk_Histogram',
      type: 'ColumnClustered',
      title: t('risk.histogram'),
      altText: t('risk.histogramAlt'),
      place: place(1),
      categories: area(rows.histogram, HISTOGRAM.from, simulated.histogram.counts.length),
      categoriesOn: 'LoyaltyRisk',
      series: [
        {
          name: t('risk.runs'),
          sheet: 'LoyaltyRisk',
          values: area(rows.histogram, HISTOGRAM.runs, simulated.histogram.counts.length),
          color: COLORS.plan,
        },
      ],
      valueFormat: money,
      categoryFormat: money,
    },
    ...(simulated.tornado.bars.length === 0
      ? []
      : [
          {
            name: 'Almanac_Risk_Tornado',
            type: 'ColumnClustered' as const,
            title: t('risk.tornadoChart'),
            altText: t('risk.tornadoAlt'),
            place: place(2),
            categories: area(rows.tornado, TORNADO.label, simulated.tornado.bars.length),
            categoriesOn: 'LoyaltyRisk' as const,
            series: [
              {
                name: t('risk.low'),
                sheet: 'LoyaltyRisk' as const,
                values: area(rows.tornado, TORNADO.lowSide, simulated.tornado.bars.length),
                color: COLORS.lastYear,
              },
              {
                name: t('risk.high'),
                sheet: 'LoyaltyRisk' as const,
                values: area(rows.tornado, TORNADO.highSide, simulated.tornado.bars.length),
                color: COLORS.plan,
              },
            ],
            valueFormat: money,
            categoryFormat: 'General',
          },
        ]),
  ];
}
