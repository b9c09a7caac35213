import { seasonalIndices } from '../seasonal-indices';

/** A first guess of the states before the first value. */
export interface StartingStates {
  /** Level where there is no trend. */
  readonly mean: number;
  /** Level and trend, one period before the first value. */
  readonly level: number;
  readonly trend: number;
  /** Season of the first value first; empty without season. */
  readonly seasons: readonly number[];
}

/** Periods at the start of the history that the seasons are taken from. */
const SEASON_PERIODS = 4;

/**
 * Seasons by classical decomposition of the first periods, level and trend by the least-squares line through the first seasonally adjusted
 * values (ten of them or two periods). A season needs two whole periods; a multiplicative one values above zero.
 *
 * Source of the method: Hyndman, Koehler, Ord & Snyder (2008), section 2.6.1.
 */
export function startingStates(values: Float64Array, period: number, season: 'N' | 'A' | 'M'): StartingStates {
  const seasons =
    season === 'N'
      ? []
      : seasonalIndices(Array.from(values.subarray(0, SEASON_PERIODS * period)), period, season === 'M' ? 'multiplicative' : 'additive');
  const count = Math.min(values.length, Math.max(10, 2 * period));
  let [sum, sumByTime] = [0, 0];
  for (let at = 0; at < count; at++) {
    const index = seasons[at % period];
    const adjusted = index === undefined ? values[at]! : season === 'M' ? values[at]! / index : values[at]! - index;
    sum += adjusted;
    sumByTime += adjusted * (at - (count - 1) / 2);
  }
  const mean = sum / count;
  const trend = count > 1 ? (12 * sumByTime) / (count * (count * count - 1)) : 0;
  return { mean, level: mean - (trend * (count + 1)) / 2, trend, seasons };
}
