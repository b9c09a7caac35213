import { retentionRate, type RetentionFit } from '../../forecasting/retention/beta-geometric';
import { InputError } from '../../locales/risk-errors';

/** Levels of the continued fraction: enough for a discount rate of a hundred-thousandth a month. */
const LEVELS = 5000;

/**
 * Discounted expected lifetime in months of a member who is active in the month `from` months after joining: that month counts whole, the month k later by the
 * probability of still being active and by (1 + discount)^−k. Times margin per active member and month it is lifetime value.
 *
 * Source of the method: Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1): ₂F₁(1, β+n; α+β+n; 1/(1+d)), by Gauss's
 * continued fraction; for the limits of the model the geometric series.
 *
 * @param discount a month, above zero
 * @throws InputError `members-discount`
 */
export function discountedLifetime(fit: RetentionFit, discount: number, from = 0): number {
  if (!(discount > 0)) throw new InputError('members-discount', { found: discount });
  const { model, alpha, beta, churn } = fit;
  const factor = 1 / (1 + discount);
  switch (model) {
    case 'beta-geometric':
      return hypergeometric(beta + from, alpha + beta + from, factor);
    case 'geometric':
      return 1 / (1 - (1 - churn) * factor);
    case 'two-groups':
      return from > 0 ? 1 / (1 - factor) : 1 + ((1 - churn) * factor) / (1 - factor);
  }
}

/**
 * Discounted expected residual lifetime (DERL) in months of a member who was active in the month `tenure` months after joining, right before it shows who stays:
 * the next month counts by the probability of staying alone, later ones discounted to it.
 *
 * Source: equation 6 of the same paper, n = tenure + 1.
 *
 * @throws InputError `members-discount`
 */
export function residualLifetime(fit: RetentionFit, discount: number, tenure: number): number {
  return retentionRate(fit, tenure + 1) * discountedLifetime(fit, discount, tenure + 1);
}

/** The rate a month that a rate a year comes to, interest upon interest. */
export const monthlyRate = (yearly: number): number => (1 + yearly) ** (1 / 12) - 1;

/** ₂F₁(1, b; c; z) for 0 < z < 1 and c > b > 0. */
function hypergeometric(b: number, c: number, z: number): number {
  let value = 1;
  for (let level = LEVELS; level > 0; level -= 1) value = 1 + (fractionTerm(b, c, level) * z) / value;
  return 1 / value;
}

/** The part of level `level` that z has in Gauss's continued fraction of ₂F₁(1, b; c; z). */
function fractionTerm(b: number, c: number, level: number): number {
  const m = Math.floor(level / 2);
  return level % 2 === 1
    ? (-(b + m) * (c - 1 + m)) / ((c - 1 + 2 * m) * (c + 2 * m))
    : (-m * (c - 1 - b + m)) / ((c - 2 + 2 * m) * (c - 1 + 2 * m));
}
