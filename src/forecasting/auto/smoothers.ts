import { dampedTrend } from '../smoothing/exponential';
import { SmoothingFitter } from '../smoothing/smoothing-fit';
import { pathAhead } from '../smoothing/smoothing-path';
import { PHI } from '../smoothing/smoothing-recursion';

/** Damped trend on a series without season. */
export function dampedPath(values: Float64Array, horizon: number): Float64Array {
  return Float64Array.from(dampedTrend(values, horizon).point);
}

/**
 * Damped trend on the means of blocks of periods, which show the trend with less noise; the forecasts of the blocks stand at their
 * middles and are joined by lines, the first from the last block of the history.
 *
 * Source of the method: Athanasopoulos, Hyndman, Kourentzes & Petropoulos (2017), Forecasting with temporal hierarchies, European
 * Journal of Operational Research 262.
 *
 * @param values without season
 * @param block periods in a block
 */
export function aggregatedPath(values: Float64Array, horizon: number, block: number): Float64Array {
  const blocks = Math.floor(values.length / block);
  if (block < 2 || blocks < 4) return dampedPath(values, horizon);
  const skipped = values.length - blocks * block;
  const means = new Float64Array(blocks);
  for (let t = skipped; t < values.length; t++) means[Math.floor((t - skipped) / block)]! += values[t]! / block;
  const ahead = dampedPath(means, Math.ceil(horizon / block) + 1);
  const middles = [means[blocks - 1]!, ...ahead];
  return Float64Array.from({ length: horizon }, (_, step) => {
    const place = (step + (block + 1) / 2) / block;
    const before = Math.floor(place);
    return middles[before]! + (place - before) * (middles[before + 1]! - middles[before]!);
  });
}

/**
 * Additive Holt-Winters with damped trend; the seasons start from given ones, the trend from the line through the first two cycles, so
 * that only the smoothing parameters are fitted. Without seasons it is the damped trend.
 *
 * Source of the method: Winters (1960), Management Science 6; damping Gardner & McKenzie (1985), Management Science 31.
 *
 * @param values with their season
 * @param seasons effect of each season, that of the period after the last value first
 */
export function holtWintersPath(values: Float64Array, seasons: Float64Array, horizon: number): Float64Array {
  const period = seasons.length;
  const length = values.length;
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / length;
  if (period < 2 || length < 5 || !(size > 0)) return dampedPath(values, horizon);
  const first = Array.from({ length: period }, (_, t) => seasons[(t + period * length - length) % period]! / size);
  const scaled = values.map((value) => value / size);
  const fitter = new SmoothingFitter(scaled, period);
  const states = { ...startingLine(scaled, first), seasons: first };
  const form = { season: 'A', relative: false, renewedByNewLevel: false } as const;
  const { x } = fitter.fit({ ...form, trend: 'Ad', states, statesHeld: true, lowest: 0, highest: 1 }, 1e-4, 60);
  fitter.recursion.run(x, form);
  return pathAhead(fitter.recursion, x[PHI]!, 'A', horizon).point.map((value) => value * size);
}

/** Level and trend one period before the first value, by the least-squares line through the first two cycles without their season. */
function startingLine(values: Float64Array, seasons: readonly number[]): { mean: number; level: number; trend: number } {
  const count = Math.min(values.length, 2 * seasons.length);
  let [sum, byTime] = [0, 0];
  for (let t = 0; t < count; t++) {
    const adjusted = values[t]! - seasons[t % seasons.length]!;
    sum += adjusted;
    byTime += adjusted * (t - (count - 1) / 2);
  }
  const mean = sum / count;
  const trend = (12 * byTime) / (count * (count * count - 1));
  return { mean, level: mean - (trend * (count + 1)) / 2, trend };
}
