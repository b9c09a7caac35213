import { planRolling, type RollingInput } from '../../planning/rolling/plan-rolling';
import { rollingFigures, type RollingMonth } from '../../planning/rolling/rolling-figures';
import type { RollingPlan } from '../../planning/rolling/rolling-plan';

/** What a build would put into the workbook, as far as the pane shows it. */
export interface RollingPreview {
  readonly plan: RollingPlan;
  readonly months: readonly RollingMonth[];
  readonly total: Sums;
  /** The months the annual plan has: how many from the first on, and what they come to. */
  readonly planned: { readonly count: number; readonly netSales: number; readonly annualPlan: number };
}

type Sums = Pick<RollingMonth, 'baseline' | 'demand' | 'netSales' | 'annualPlan'>;

/** The rolling plan of a forecast, by month and in total. */
export function rollingPreview(input: RollingInput): RollingPreview {
  const plan = planRolling(input);
  const months = rollingFigures(plan, input.breakdown);
  const sum = (of: readonly RollingMonth[], field: keyof Sums) => of.reduce((total, month) => total + (month[field] ?? 0), 0);
  const inPlan = months.filter(({ annualPlan }) => annualPlan !== null);
  const annualPlan = sum(inPlan, 'annualPlan');
  return {
    plan,
    months,
    total: {
      baseline: sum(months, 'baseline'),
      demand: sum(months, 'demand'),
      netSales: sum(months, 'netSales'),
      annualPlan: inPlan.length === 0 ? null : annualPlan,
    },
    planned: { count: inPlan.length, netSales: sum(inPlan, 'netSales'), annualPlan },
  };
}
