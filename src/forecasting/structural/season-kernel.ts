/** Correlation of the effects of two seasons a twelfth of a cycle apart, where neighbours are alike. */
const NEIGHBOURS = 0.6;

export type SeasonShape = 'free' | 'smooth';

/**
 * Prior covariance of the effects of the seasons (`period` × `period`, row by row), for a variance of 1: `free` seasons are alike no
 * more than distant ones (a December peak); `smooth` ones resemble their neighbours (a summer), the more the less of the cycle lies between.
 */
export function seasonKernel(period: number, shape: SeasonShape): Float64Array {
  const kernel = new Float64Array(period * period);
  for (let i = 0; i < period; i++)
    for (let j = 0; j < period; j++) {
      const apart = Math.abs(i - j);
      const nearest = Math.min(apart, period - apart);
      kernel[i * period + j] = shape === 'smooth' ? NEIGHBOURS ** ((12 * nearest) / period) : nearest === 0 ? 1 : 0;
    }
  return kernel;
}
