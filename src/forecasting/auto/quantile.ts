import { findRoot } from '../optimise/find-root';

/**
 * The value below which a standard normal variable lies with probability `p`; relative error below 1.2e-9.
 *
 * Source of the method: Acklam (2003), An algorithm for computing the inverse normal cumulative distribution function.
 *
 * @param p between 0 and 1, both excluded
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL_OVER, q) / (q * polynomial(TAIL_UNDER, q) + 1);
  }
  const q = p - 0.5;
  const r = q * q;
  return (q * polynomial(CENTRE_OVER, r)) / (r * polynomial(CENTRE_UNDER, r) + 1);
}

/** From this many degrees of freedom on, Student's t is taken for normal. */
const MANY = 200;

/**
 * The value below which a variable of Student's t distribution lies with probability `p`.
 *
 * Source of the method: the finite series of Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 *
 * @param p between 0 and 1, both excluded
 * @param degrees of freedom, 1 or more; rounded
 */
export function studentQuantile(p: number, degrees: number): number {
  const whole = Math.max(1, Math.round(degrees));
  if (whole >= MANY) return normalQuantile(p);
  const inside = Math.abs(2 * p - 1);
  const angle = findRoot((theta) => centralProbability(theta, whole) - inside, 0, Math.PI / 2);
  return Math.sign(p - 0.5) * Math.sqrt(whole) * Math.tan(angle);
}

/** Probability of less than √degrees · tan(theta), either way. */
function centralProbability(theta: number, degrees: number): number {
  const cosine = Math.cos(theta);
  const odd = degrees % 2;
  let [sum, term] = [0, odd ? cosine : 1];
  for (let k = odd ? 1 : 0; k <= degrees - 2; k += 2) {
    sum += term;
    term *= ((k + 1) / (k + 2)) * cosine * cosine;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

const CENTRE_OVER = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239,
];
const CENTRE_UNDER = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1];
const TAIL_OVER = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
];
const TAIL_UNDER = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
