import { closeOn } from './close-on';
import { flexibleBudget, type DrivenCost } from './flexible-budget';

/** A cost over a span of time, against its plan. */
export interface CostToExplain {
  readonly plan: DrivenCost;
  /** What was booked in the span, and the driver in it. */
  readonly actual: DrivenCost;
  /** The part of the plan that goes with the driver, from 0 to 1. */
  readonly variableShare: number;
  /** What of the actual nobody plans again: a penalty, a write-off, a refund (below zero). */
  readonly oneOff: number;
  /** What was booked in the span but planned outside it. */
  readonly movedIn: number;
  /** What was planned in the span but is booked outside it. */
  readonly movedOut: number;
}

/** A variance of cost in four parts, which sum to it; above zero is favourable. */
export interface CostVariance {
  readonly total: number;
  /** What the plan allows at the actual driver. */
  readonly flexed: number;
  /** What the level of activity explains. */
  readonly activity: number;
  /** What was dearer or cheaper, or used more or less of, than planned. */
  readonly spending: number;
  /** What comes back in, or went out from, another span: nothing over a whole that holds both. */
  readonly timing: number;
  readonly oneOff: number;
}

/**
 * Why a cost is off its plan, in four parts that sum to plan less actual (see closeOn): activity by the flexible budget, timing by what was moved into or out of the span, one-off by what
 * is marked so, and spending, which is the rest.
 *
 * Source of the method: the flexible budget of Horngren et al., Cost Accounting, chapter 7; timing and one-off (permanent, non-recurring) differences apart from
 * it as in monthly budget reporting.
 *
 * @throws InputError what flexibleBudget refuses
 */
export function costVariance({ plan, actual, variableShare, oneOff, movedIn, movedOut }: CostToExplain): CostVariance {
  const { flexed, activity, spending } = flexibleBudget(plan, actual, variableShare);
  const timing = movedOut - movedIn;
  const total = plan.cost - actual.cost;
  // Adding 0 makes plain zero of minus zero.
  const parts = [activity, spending - timing + oneOff, timing, 0 - oneOff];
  const [first = 0, second = 0, third = 0, fourth = 0] = closeOn(total, parts);
  return { total, flexed, activity: first, spending: second, timing: third, oneOff: fourth };
}
