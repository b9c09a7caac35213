import { beginsCycle, seasonPlace, type Gains } from './structural-gains';

/**
 * What the Kalman filter leaves of a series and of the columns of a regression on it, all filtered alike: the one-step errors' weighted
 * sums, from which the likelihood and the columns' coefficients follow, and the states after the last period.
 */
export interface Filtered {
  readonly gains: Gains;
  /** Weighted sum of squares of the series' one-step errors. */
  readonly squares: number;
  /** Of their products with each column's errors, and of the columns' with one another (lower triangle, row by row). */
  readonly cross: Float64Array;
  readonly gram: Float64Array;
  /** Level and the seasons' effects (the season that follows the last period first) of the series, then of each column. */
  readonly states: readonly Float64Array[];
  /** The same as they were to be expected when the last cycle began; zeros where that is before the series. */
  readonly statesBefore: readonly Float64Array[];
}

/**
 * Filters a series (and columns beside it) through a level that wanders, seasonal effects that change a little once a cycle, and noise.
 *
 * Source of the method: Kalman filter; the columns as in the augmented filter of de Jong (1991), The diffuse Kalman filter, Annals
 * of Statistics 19; the basic structural model, Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter.
 *
 * @param series of the length of the gains' pattern; what stands in its missing periods is not looked at
 * @param columns as long as the series, without gaps
 */
export function structuralFilter(series: Float64Array, columns: readonly Float64Array[], gains: Gains): Filtered {
  const count = columns.length;
  const weighted = [series, ...columns].map((values) => filterOne(values, gains));
  const { errors } = weighted[0]!;
  const cross = new Float64Array(count);
  const gram = new Float64Array(count * count);
  for (let c = 0; c < count; c++) {
    const own = weighted[c + 1]!.errors;
    cross[c] = weightedProduct(errors, own, gains.precisions);
    for (let d = 0; d <= c; d++) gram[c * count + d] = weightedProduct(own, weighted[d + 1]!.errors, gains.precisions);
  }
  return {
    gains,
    squares: weightedProduct(errors, errors, gains.precisions),
    cross,
    gram,
    states: weighted.map(({ state }) => state),
    statesBefore: weighted.map(({ before }) => before),
  };
}

interface FilteredOne {
  readonly errors: Float64Array;
  readonly state: Float64Array;
  readonly before: Float64Array;
}

function filterOne(values: Float64Array, { pattern, season, size, gains, precisions }: Gains): FilteredOne {
  const { length, period } = pattern;
  const seasonal = size > 1;
  const state = new Float64Array(size);
  const before = new Float64Array(size);
  const errors = new Float64Array(length);
  for (let t = 0, at = 0; t < length; t++, at += size) {
    const age = length - 1 - t;
    if (seasonal && t > 0 && beginsCycle(age, period)) for (let i = 1; i < size; i++) state[i]! *= season.stays;
    if (age === period - 1) before.set(state);
    if (precisions[t] === 0) continue;
    const error = values[t]! - state[0]! - (seasonal ? state[seasonPlace(age, period)]! : 0);
    errors[t] = error;
    for (let i = 0; i < size; i++) state[i]! += gains[at + i]! * error;
  }
  return { errors, state, before };
}

function weightedProduct(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]! * weights[t]!;
  return sum;
}
