import type { EtsModel } from './ets-model';

/** Smoothing parameters as weights of the error in the states: beta and gamma themselves, not their shares of alpha and 1 - alpha. */
export interface ErrorWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/**
 * What an error of one period moves the forecasts 1, 2, … `count` periods later by: c_j = alpha + beta (φ + … + φ^j), and gamma at
 * whole periods.
 */
export function responses({ alpha, beta, gamma, phi }: ErrorWeights, period: number, count: number): Float64Array {
  const weights = new Float64Array(count);
  for (let at = 0, power = phi, damping = phi; at < count; at++, power *= phi, damping += power) {
    weights[at] = alpha + beta * damping + ((at + 1) % period === 0 ? gamma : 0);
  }
  return weights;
}

/** Standard deviations of the errors 1, 2, … `horizon` periods ahead of a linear model with additive errors (class 1). */
export function linearSigma(variance: number, weights: Float64Array, horizon: number): Float64Array {
  const sigma = new Float64Array(horizon);
  for (let at = 0, sum = 1; at < horizon; at++) {
    sigma[at] = Math.sqrt(variance * sum);
    sum += (weights[at] ?? 0) ** 2;
  }
  return sigma;
}

/**
 * Standard deviations of the forecast errors of an ETS model, by formula: exact for additive errors (class 1) and for
 * multiplicative errors without a multiplicative season (class 2), an approximation good for small errors with one (class 3).
 *
 * Source of the method: Hyndman, Koehler, Ord & Snyder (2008), sections 6.2 to 6.4.
 *
 * @param variance of the errors, of the relative ones where errors multiply
 * @param point the point forecasts
 * @param seasons season of each period ahead; read where it multiplies
 */
export function etsSigma(
  { error, season }: EtsModel,
  weights: ErrorWeights,
  period: number,
  variance: number,
  point: Float64Array,
  seasons: Float64Array,
): Float64Array {
  const horizon = point.length;
  const multiplies = season === 'M';
  const answer = responses(season === 'A' ? weights : { ...weights, gamma: 0 }, period, horizon);
  if (error === 'A') return linearSigma(variance, answer, horizon);
  const expectedSquares = new Float64Array(horizon);
  const sigma = new Float64Array(horizon);
  for (let ahead = 0; ahead < horizon; ahead++) {
    const mean = multiplies ? point[ahead]! / seasons[ahead]! : point[ahead]!;
    let spread = 0;
    for (let lag = 1; lag <= ahead; lag++) spread += answer[lag - 1]! ** 2 * expectedSquares[ahead - lag]!;
    expectedSquares[ahead] = mean * mean + variance * spread;
    const renewals = multiplies ? (1 + weights.gamma ** 2 * variance) ** Math.floor(ahead / period) : 1;
    // (1 + v) E - m², written so that rounding cannot take it below zero.
    const surplus = expectedSquares[ahead]! * ((1 + variance) * renewals - 1) + variance * spread;
    sigma[ahead] = Math.sqrt(surplus) * (multiplies ? Math.abs(seasons[ahead]!) : 1);
  }
  return sigma;
}
