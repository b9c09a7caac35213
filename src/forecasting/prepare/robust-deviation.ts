import { medianOf } from '../seasonality/median';

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const NORMAL = 1.4826;

/**
 * A standard deviation that single values far off do not change: from the median of the distances from the middle. The distances are put
 * in another order.
 *
 * Source of the method: Hampel (1974), The influence curve and its role in robust estimation, Journal of the American Statistical
 * Association 69.
 *
 * @param distances from the middle, none below zero, at least one
 */
export function robustDeviation(distances: Float64Array): number {
  return NORMAL * medianOf(distances);
}
