import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import { roundHalfAway } from '../allocation/round';
import { computeBreakdown } from '../breakdown';
import type { BreakdownPlan, YearMonth } from '../breakdown/plan';
import type { EventCell } from '../events/event-row';
import { focusUplift } from './focus-uplift';
import { pricesOf } from './prices';
import { LEAST_GAIN, type RollingPlan } from './rolling-plan';

/** The total of one month of a rolling plan. */
export interface RollingMonth {
  readonly month: YearMonth;
  /** By the day they begin. */
  readonly events: readonly EventCell[];
  /** In the plan's measure, as is the demand. */
  readonly baseline: number;
  readonly demand: number;
  readonly netSales: number;
  /** Null after the plan year. */
  readonly annualPlan: number | null;
}

/**
 * What the sheet `GTM` of a rolling plan comes to by month, by the same formulas, as long as nothing is typed on it or on `Focus`.
 *
 * @param breakdown the annual plan it is held against
 */
export function rollingFigures(plan: RollingPlan, breakdown: BreakdownPlan): RollingMonth[] {
  const { digits: moneyDigits, start } = breakdown.spec;
  const annual = new Map(computeBreakdown(breakdown).rows.map(({ months }, index) => [breakdown.rows[index]?.key, months]));
  const lowest = plan.rows
    .filter(({ children }) => children.length === 0)
    .map((row) => ({ row, prices: row.price === null ? [] : pricesOf(row.price) }));
  const days = monthSpans(monthNumber(plan.spec.asOf), 1, plan.months.length);
  return plan.months.map((month, at) => {
    const place = monthNumber(month) - monthNumber(start);
    const cells = lowest.map(({ row, prices }) => {
      const price = prices[at] ?? null;
      const planned = row.planned ? (annual.get(row.key)?.[place] ?? 0) : 0;
      const uplift = focusUplift(plan.focus, row, days[at]?.first ?? 0);
      const baseline = roundHalfAway(row.baseline?.[at] ?? baselineOfPlan(plan, price, planned, uplift), plan.digits);
      const inUnits = plan.measure === 'units';
      const demand = roundHalfAway(
        Math.max(Math.min(0, baseline), baseline * (1 + uplift)),
        inUnits ? plan.digits : Math.max(moneyDigits, plan.digits),
      );
      return { baseline, demand, netSales: inUnits ? roundHalfAway(demand * (price ?? 0), moneyDigits) : demand };
    });
    const sum = (field: 'baseline' | 'demand' | 'netSales') => cells.reduce((total, cell) => total + cell[field], 0);
    return {
      month,
      events: plan.events.filter((event) => event.month === at).map(({ event }) => event),
      baseline: sum('baseline'),
      demand: sum('demand'),
      netSales: sum('netSales'),
      annualPlan: annual.get('')?.[place] ?? null,
    };
  });
}

/** What the annual plan has, freed of events: where there are no sales to forecast from. */
function baselineOfPlan({ measure }: RollingPlan, price: number | null, planned: number, uplift: number): number {
  const inMeasure = measure === 'netSales' ? planned : price !== null && price > 0 ? planned / price : 0;
  return inMeasure / Math.max(LEAST_GAIN, 1 + uplift);
}
