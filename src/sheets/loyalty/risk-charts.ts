import type { ChartBlueprint } from '../blueprint';
import { area } from '../draft';
import { amountFormat, COLORS, MONTH_ON_CHART } from '../roles';
import { BANDS, HISTOGRAM, RISK_MONTH, TORNADO } from './risk-layout';
import type { RiskContext } from './risk-context';

/** Shades of a fan's bands. */
const FAN = ['#C7DDE1', '#8FBBC3', '#C7DDE1'] as const;
/** What the bands stand on is white as the sheet, so that they seem to float: an add-in cannot take a fill away in every Excel. */
const BASE = COLORS.accentText;
const WIDE = 5;

/** How far the cost of each month may lie, how often the year costs what, and what moves it most. */
export function riskCharts({ rows, simulated, t, locale }: RiskContext): ChartBlueprint[] {
  const { months } = simulated.assumptions;
  const lines = rows.chartLines - 1;
  const money = amountFormat(0);
  const quantile = (at: number) => area(rows.month, RISK_MONTH.cost + 2 + at, months);
  const place = (at: number) => area(rows.chart, at * (WIDE + 1), lines, WIDE);
  return [
    {
      name: 'Almanac_Risk_Fan',
      type: 'AreaStacked',
      title: t('risk.fan'),
      altText: t('risk.fanAlt'),
      place: place(0),
      categories: area(rows.month, 0, months),
      categoriesOn: 'LoyaltyRisk',
      series: [
        { name: '< P5', sheet: 'LoyaltyRisk', values: quantile(0), color: BASE, unlisted: true },
        ...BANDS.map(({ name }, at) => ({
          name,
          sheet: 'LoyaltyRisk' as const,
          values: area(rows.month, RISK_MONTH.bands + at, months),
          color: FAN[at]!,
        })),
        { name: 'P50', sheet: 'LoyaltyRisk', values: quantile(2), color: COLORS.accent, type: 'Line' },
      ],
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
