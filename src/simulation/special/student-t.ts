import { betaQuantile } from './beta-quantile';
import { StandardBeta } from './standard-beta';

/**
 * The probability that a variable of Student's t distribution lies further from zero than `t`, on either side; degrees of freedom above zero need not be
 * whole.
 *
 * Source of the method: Abramowitz & Stegun 26.7.1, by the incomplete beta function.
 */
export function studentBothTails(t: number, freedom: number): number {
  const square = t * t;
  return new StandardBeta(freedom / 2, 0.5).probability(freedom / (freedom + square), square / (freedom + square));
}

/** The t that a variable lies further from zero than, on either side, with probability `p` (0 to 1, both excluded): the inverse of studentBothTails. */
export function studentQuantile(p: number, freedom: number): number {
  const { x, complement } = betaQuantile(new StandardBeta(freedom / 2, 0.5), p);
  return Math.sqrt((freedom * complement) / x);
}
