import { InputError } from '../input-error';
import { outlook } from './outlook';

/** Where a plan year lands: what was sold, what is planned anew, and the rest of the annual plan. */
export interface Landing {
  /** One value a month of the plan year: actual, then window, then plan. */
  readonly months: readonly number[];
  readonly actual: number;
  readonly window: number;
  readonly rest: number;
  /** actual + window + rest */
  readonly landing: number;
  /** The annual plan's months that are over. */
  readonly planToDate: number;
  /** Mean of the months that are over; null where none is. */
  readonly runRate: number | null;
  /** What each month to come must sell for the year to be as planned; null where none is to come, or nothing is planned. */
  readonly required: number | null;
}

/**
 * The landing of a plan year with a rolling plan in it. Months between the actuals and the window are as planned.
 *
 * @param plan the annual plan, one value a month, in the unit of the others
 * @param actuals of the months that are known, from the year's first on
 * @param window the months planned anew; those after the plan year do not count
 * @param first index of the month in which the window begins, at or after the last actual
 * @throws InputError `outlook-lengths`
 */
export function landingOf(
  plan: readonly number[],
  actuals: readonly number[],
  window: readonly number[],
  first: number = actuals.length,
): Landing {
  if (actuals.length > plan.length) throw new InputError('outlook-lengths', { allowed: plan.length, found: actuals.length });
  const within = window.slice(0, Math.max(0, plan.length - first));
  const between = plan.slice(actuals.length, first);
  const months = outlook([...actuals, ...between, ...within], plan, 'plan-rest');
  const planned = first + within.length;
  const actual = sumOf(actuals);
  const left = plan.length - actuals.length;
  const target = sumOf(plan);
  return {
    months,
    actual,
    window: sumOf(within),
    rest: sumOf(between) + sumOf(plan.slice(planned)),
    landing: sumOf(months),
    planToDate: sumOf(plan.slice(0, actuals.length)),
    runRate: actuals.length === 0 ? null : actual / actuals.length,
    required: left === 0 || target === 0 ? null : (target - actual) / left,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
