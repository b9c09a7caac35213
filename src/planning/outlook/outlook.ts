import { InputError } from '../input-error';
import { elapsedPeriods } from './elapsed-periods';

/** How the periods still to come are estimated. */
export const OUTLOOK_METHODS = ['plan-mix', 'run-rate', 'plan-rest'] as const;
export type OutlookMethod = (typeof OUTLOOK_METHODS)[number];

/**
 * Where a year is heading, period by period: actuals as far as there are any, an estimate for the rest. Its sum is the landing of the year.
 * - `plan-mix`: every period to come attains its plan as the periods so far have together attained theirs, so that the rest of the plan is
 *   scaled as a whole and keeps its mix. Of a plan of one sign the landing is the year's plan times actuals / plan so far. Periods planned
 *   below zero beside others above are moved in the same sense: better than planned so far is better in all (see attainment).
 * - `run-rate`: every period to come is the mean of the actuals.
 * - `plan-rest`: every period to come is its plan.
 *
 * A year that is over is its actuals, whatever the method. Before the first actual `plan-rest` is the plan; the other methods have nothing
 * to go by and refuse.
 *
 * @param actuals one value a period from the year's first, in the unit of `plan`; null, or no element, is a period still to come
 * @param plan one value for each period of the year
 * @returns one value for each period of the year
 * @throws InputError `outlook-lengths`, `outlook-gap`, `outlook-no-actual`, `outlook-plan-zero`
 */
export function outlook(actuals: readonly (number | null)[], plan: readonly number[], method: OutlookMethod): readonly number[] {
  const elapsed = elapsedPeriods(actuals, plan.length);
  const rest = plan.slice(elapsed.length);
  return [...elapsed, ...(rest.length === 0 ? [] : restOfYear(elapsed, plan.slice(0, elapsed.length), rest, method))];
}

function restOfYear(
  actuals: readonly number[],
  plannedSoFar: readonly number[],
  rest: readonly number[],
  method: OutlookMethod,
): readonly number[] {
  if (method === 'plan-rest') return rest;
  if (actuals.length === 0) throw new InputError('outlook-no-actual', { method });
  const soFar = sumOf(actuals);
  if (method === 'run-rate') return rest.map(() => soFar / actuals.length);
  const planned = sumOf(plannedSoFar);
  if (planned === 0) throw new InputError('outlook-plan-zero', { count: actuals.length });
  const share = soFar / planned;
  // A period planned on the other side of zero is attained alike if it moves by as much of its size in the same direction.
  return rest.map((value) => (Math.sign(value) === Math.sign(planned) ? value * share : value * (2 - share)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
