import { medianOf } from '../seasonality/median';
import { robustDeviation } from './robust-deviation';

/** A value that is to be expected, and how far off the true one may be (standard deviation). */
export interface Expectation {
  readonly point: number;
  readonly sigma: number;
}

/** How differently two cycles usually go in a season, as a share of a usual value, and the number of changes that this is worth. */
const TYPICAL = 0.07;
const WORTH = 3;
/** Variance of a growth of which nothing is known, in those of a single change. */
const UNKNOWN_GROWTH = 2;
/** Variance of a median of n normal values, times n, in theirs. */
const OF_MEDIAN = Math.PI / 2;

/**
 * A value as the same season of the cycle before lets expect it: that season's value plus the median change since then of the other newest
 * values, a cycle of them at most. How far off it may be is told from the changes' spread, pooled with what is typical. Null where the
 * season's value is missing.
 *
 * Source of the method: the seasonal naive forecast with drift, Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice,
 * section 5.2, with medians for means; variances pooled by an inverse chi-squared prior, Gelman et al. (2013), Bayesian Data
 * Analysis, section 2.6.
 *
 * @param values on the scale on which the parts add up; null where missing
 * @param usual size of a usual value on that scale
 */
export function fromCycleBefore(values: readonly (number | null)[], at: number, period: number, usual: number): Expectation | null {
  const before = values[at - period] ?? null;
  if (before === null) return null;
  const others: number[] = [];
  for (let t = values.length - 1; t >= period && others.length < period; t--) {
    const [value, earlier] = [values[t] ?? null, values[t - period] ?? null];
    if (t !== at && value !== null && earlier !== null) others.push(value - earlier);
  }
  const count = others.length;
  const typical = TYPICAL * usual;
  if (count === 0) return { point: before, sigma: typical * Math.sqrt(1 + UNKNOWN_GROWTH) };
  const growth = medianOf(Float64Array.from(others));
  const spread = robustDeviation(Float64Array.from(others, (change) => Math.abs(change - growth)));
  const variance = (WORTH * typical ** 2 + count * spread ** 2) / (WORTH + count);
  return { point: before + growth, sigma: Math.sqrt(variance * (1 + OF_MEDIAN / count)) };
}
