import type { SmoothingRecursion } from './smoothing-recursion';
import { unscale, unscaleOne } from './scaling';

/** Level, trend and seasons at one time, in the unit of the history (a multiplicative season: without unit). */
export interface SmoothingStates {
  readonly level: number;
  /** Change of level a period; 0 without trend. */
  readonly trend: number;
  /** The season of the next value first; empty without season. */
  readonly seasons: readonly number[];
}

/** The forecasts that follow from a recursion's last states, and the season of each. */
export interface Path {
  readonly point: Float64Array;
  readonly seasons: Float64Array;
}

/** The states after the last value, carried on without errors; in the unit of the recursion. */
export function pathAhead(recursion: SmoothingRecursion, phi: number, season: 'N' | 'A' | 'M', horizon: number): Path {
  const { level, trend, period, values } = recursion;
  const point = new Float64Array(horizon);
  const seasons = new Float64Array(horizon).fill(season === 'M' ? 1 : 0);
  for (let ahead = 0, power = phi, damping = phi; ahead < horizon; ahead++, power *= phi, damping += power) {
    if (season !== 'N') seasons[ahead] = recursion.seasons[(values.length + ahead) % period]!;
    const along = level + damping * trend;
    point[ahead] = season === 'M' ? along * seasons[ahead]! : along + seasons[ahead]!;
  }
  return { point, seasons };
}

/** The states after the last value, in the unit of the history. */
export function lastStates(recursion: SmoothingRecursion, season: 'N' | 'A' | 'M', unit: number): SmoothingStates {
  const { level, trend, period, values, seasons } = recursion;
  const next = season === 'N' ? [] : Array.from(seasons, (_, ahead) => seasons[(values.length + ahead) % period]!);
  return { level: unscaleOne(level, unit), trend: unscaleOne(trend, unit), seasons: unscale(next, season === 'M' ? 1 : unit) };
}

/** One-step forecasts of the history by the recursion's last run, in the unit of the history. */
export function fittedValues({ values, errors }: SmoothingRecursion, unit: number): number[] {
  return unscale(
    values.map((value, at) => value - errors[at]!),
    unit,
  );
}
