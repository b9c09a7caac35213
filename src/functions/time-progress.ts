import { timeProgress } from '../calendar/time-progress';
import { readDate, readOptionalRange } from './arguments';
import { withInputErrors } from './input-errors';

/**
 * `PLAN.TIMEPROGRESS(date, start, end, [weights])`: the share of the span that has passed at the end of the day `date`, in one cell; see
 * timeProgress. `weights` are read row by row, one for each day of the span; a blank cell counts as 0.
 *
 * @throws InputError naming argument, found and allowed
 */
export function planTimeProgress(date: unknown, start: unknown, end: unknown, weights: unknown = null): number[][] {
  const days = [readDate('date', date), readDate('start', start), readDate('end', end)] as const;
  const daily = readOptionalRange('weights', weights)?.cells.map((weight) => weight ?? 0);
  return [[withInputErrors(() => timeProgress(...days, daily))]];
}
