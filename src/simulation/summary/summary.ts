import { Moments } from './moments';
import { quantile } from './quantile';
import { standardError } from './standard-error';

/** A figure of a simulation, and how much of it is chance. */
export interface Estimate {
  readonly value: number;
  /** Monte Carlo standard error. */
  readonly error: number;
}

export interface QuantileEstimate extends Estimate {
  readonly p: number;
}

export interface Summary {
  readonly mean: Estimate;
  readonly sd: number;
  readonly quantiles: readonly QuantileEstimate[];
}

/** Probabilities that a risk report tells. */
export const REPORTED: readonly number[] = [0.05, 0.1, 0.5, 0.9, 0.95];

/**
 * Mean, standard deviation and exact quantiles of what runs gave, in the order of the runs.
 *
 * @param replicate runs that depend on each other: STRATA for Latin hypercubes, 1 for independent runs
 */
export function summarise(values: Float64Array, replicate: number, probabilities: readonly number[] = REPORTED): Summary {
  const { mean, variance } = new Moments().add(values);
  const sorted = values.slice().sort();
  return {
    mean: { value: mean, error: standardError(values, replicate) },
    sd: Math.sqrt(variance),
    quantiles: probabilities.map((p) => quantileEstimate(values, sorted, p, replicate)),
  };
}

/**
 * A quantile with its standard error: half the way between the quantiles of the probabilities one standard error below and above p, or one run where that is
 * more. With a single input in Latin hypercubes as many runs of every hundred lie below a whole hundredth: their number then has no error, yet the quantile
 * still lies anywhere between two runs.
 *
 * Source of the method: Woodruff (1952), Confidence Intervals for Medians and Other Position Measures, JASA 47(260).
 */
function quantileEstimate(values: Float64Array, sorted: Float64Array, p: number, replicate: number): QuantileEstimate {
  const value = quantile(sorted, p);
  const below = indicators(values, (one) => one <= value);
  const off = Math.max(standardError(below, replicate), 1 / values.length);
  return { p, value, error: (quantile(sorted, p + off) - quantile(sorted, p - off)) / 2 };
}

/**
 * The probability that more than `cap` comes out. Where no run or every run exceeds it, the error is what it would be with one run of the other kind,
 * for zero would claim to be sure.
 */
export function probabilityAbove(values: Float64Array, cap: number, replicate: number): Estimate {
  const above = indicators(values, (one) => one > cap);
  const count = above.reduce((sum, one) => sum + one, 0);
  const { length } = values;
  const value = count / length;
  if (count === 0 || count === length) return { value, error: Math.sqrt((1 / length) * (1 - 1 / length) * (1 / length)) };
  return { value, error: standardError(above, replicate) };
}

/**
 * Expected shortfall: the mean of the worst share 1 − p of what came out, the worst being the greatest.
 *
 * Source of the method: Rockafellar & Uryasev (2002), Conditional Value-at-Risk for General Loss Distributions, Journal of Banking & Finance 26(7).
 *
 * @param p below 1, such as 0.95
 */
export function expectedShortfall(values: Float64Array, p: number, replicate: number): Estimate {
  const threshold = quantile(values.slice().sort(), p);
  const scores = values.map((value) => threshold + Math.max(0, value - threshold) / (1 - p));
  return { value: new Moments().add(scores).mean, error: standardError(scores, replicate) };
}

function indicators(values: Float64Array, is: (value: number) => boolean): Float64Array {
  return values.map((value) => (is(value) ? 1 : 0));
}
