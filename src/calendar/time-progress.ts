import { CalendarError } from './calendar-error';

/**
 * The share, 0 to 1, of the span from `start` to `end` (serial dates, both days included) that has passed at the end of the day `date`:
 * 11 November is 11/30 of November. Before the span 0, after it 1; a time of day is cut off.
 *
 * With `weights`, one for each day of the span from its first, shares are of the sum of the weights: the way to say that
 * campaign days count for more.
 *
 * @throws CalendarError `span-reversed`, `progress-weights-length`, `progress-weight-invalid`, `progress-weights-zero`
 */
export function timeProgress(date: number, start: number, end: number, weights?: readonly number[]): number {
  const [first, last] = [Math.floor(start), Math.floor(end)];
  if (last < first) throw new CalendarError('span-reversed', { start: first, end: last });
  const days = last - first + 1;
  const elapsed = Math.min(days, Math.max(0, Math.floor(date) - first + 1));
  if (weights === undefined) return elapsed / days;
  const whole = sumOfWeights(weights, days);
  // Summed in one order, a whole span gives exactly 1.
  return weights.slice(0, elapsed).reduce((sum, weight) => sum + weight, 0) / whole;
}

function sumOfWeights(weights: readonly number[], days: number): number {
  if (weights.length !== days) throw new CalendarError('progress-weights-length', { needed: days, found: weights.length });
  const invalid = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (invalid >= 0) throw new CalendarError('progress-weight-invalid', { position: invalid + 1, found: weights[invalid] ?? NaN });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) throw new CalendarError('progress-weights-zero');
  return whole;
}
