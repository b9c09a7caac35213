import type { ChartBlueprint } from '../blueprint';
import { area } from '../draft';
import { COLORS, MONTH_ON_CHART } from '../roles';
import type { LoyaltyContext } from './context';
import { HEADER_ROW } from './layout';

/** Columns that the first chart covers, from the labels on. */
const FIRST = 5;

/** What the programme costs beside its budget, and what the liability comes to, month by month. */
export function planCharts({ plan, at, shape, t, money, locale }: LoyaltyContext): ChartBlueprint[] {
  const months = (row: number) => area(row, at.month, 1, shape.months);
  const common = {
    categories: area(HEADER_ROW, at.month, 1, shape.months),
    categoriesOn: 'LoyaltyPlan',
    valueFormat: money,
    categoryFormat: MONTH_ON_CHART[locale],
  } as const;
  return [
    {
      ...common,
      name: 'Almanac_Loyalty_Cost',
      type: 'ColumnStacked',
      title: t('chart.cost'),
      altText: t('chart.costAlt'),
      place: area(plan.chart, 0, plan.chartLines - 1, FIRST),
      series: [
        { name: t('plan.pointsCost'), sheet: 'LoyaltyPlan', values: months(plan.line('pointsCost')), color: COLORS.plan },
        { name: t('plan.fixedCosts'), sheet: 'LoyaltyPlan', values: months(plan.line('fixedCosts')), color: COLORS.lastYear },
        { name: t('plan.budget'), sheet: 'LoyaltyPlan', values: months(plan.line('budget')), color: COLORS.accent, type: 'Line' },
      ],
    },
    {
      ...common,
      name: 'Almanac_Loyalty_Liability',
      type: 'Line',
      title: t('chart.liability'),
      altText: t('chart.liabilityAlt'),
      place: area(plan.chart, FIRST + 1, plan.chartLines - 1, 8),
      series: [{ name: t('plan.liability'), sheet: 'LoyaltyPlan', values: months(plan.line('liability')), color: COLORS.accent }],
    },
  ];
}
