import { seasonalIndices } from '../seasonal-indices';
import { isSeasonal } from './seasonality-test';

/** A history without its season, and the season to put back. */
export interface SeasonalAdjustment {
  readonly adjusted: Float64Array;
  /** `none` where no season was found. */
  readonly kind: 'multiplicative' | 'additive' | 'none';
  /** The value of an adjusted figure at place `at`, counted from the first value of the history, with its season. */
  restore(figure: number, at: number): number;
  /** What an error at that place is multiplied by. */
  scale(at: number): number;
}

/**
 * Takes the season out by classical decomposition where the test finds one: by ratios where all values are above zero and all indices well
 * above it, else by differences.
 *
 * Source of the method: Assimakopoulos & Nikolopoulos (2000); Kendall & Stuart for the indices.
 *
 * @param needed values needed to find a season, two periods at least
 */
export function adjustSeason(values: Float64Array, period: number, needed = 3 * period): SeasonalAdjustment {
  if (!isSeasonal(values, period, needed)) {
    return { adjusted: values, kind: 'none', restore: (figure) => figure, scale: () => 1 };
  }
  const history = Array.from(values);
  const ratios = values.every((value) => value > 0) ? seasonalIndices(history, period, 'multiplicative') : [];
  if (ratios.length > 0 && ratios.every((ratio) => ratio > 1e-4)) {
    const ratio = (at: number) => ratios[at % period]!;
    return {
      adjusted: values.map((value, at) => value / ratio(at)),
      kind: 'multiplicative',
      restore: (figure, at) => figure * ratio(at),
      scale: ratio,
    };
  }
  const differences = seasonalIndices(history, period, 'additive');
  const difference = (at: number) => differences[at % period]!;
  return {
    adjusted: values.map((value, at) => value - difference(at)),
    kind: 'additive',
    restore: (figure, at) => figure + difference(at),
    scale: () => 1,
  };
}
