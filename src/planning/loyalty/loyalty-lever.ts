import type { DistributionSpec } from '../../simulation/distributions/distribution';
import { InputError } from '../../locales/risk-errors';
import type { LoyaltyAssumptions } from './loyalty-assumptions';

/** How generous a programme is: points per currency unit, of all members or of a segment's, or the points price of the rewards. */
export type LoyaltyLever =
  | { readonly kind: 'earn-rate' }
  /** Of the segment at a place, or of all where it is null. */
  | { readonly kind: 'multiplier'; readonly segment: number | null }
  | { readonly kind: 'points-price' };

/**
 * The assumptions with a lever at `factor` times what is typed; where it is uncertain, its distribution goes with it.
 *
 * @param factor above zero
 * @throws InputError `loyalty-lever-segment`
 */
export function withLever(assumptions: LoyaltyAssumptions, lever: LoyaltyLever, factor: number): LoyaltyAssumptions {
  const { segments, earn, rewards, uncertain } = assumptions;
  if (lever.kind === 'points-price') return { ...assumptions, rewards: rewards.map((one) => ({ ...one, price: one.price * factor })) };
  if (lever.kind === 'multiplier' && lever.segment !== null && !segments[lever.segment]) {
    throw new InputError('loyalty-lever-segment', { found: lever.segment + 1, allowed: segments.length });
  }
  const isMoved = (of: number): boolean => lever.kind === 'multiplier' && (lever.segment ?? of) === of;
  return {
    ...assumptions,
    earn: lever.kind === 'earn-rate' ? { ...earn, rate: earn.rate * factor } : earn,
    segments: segments.map((one, of) => (isMoved(of) ? { ...one, multiplier: one.multiplier * factor } : one)),
    uncertain: uncertain.map((one) =>
      one.input === lever.kind && (lever.kind === 'earn-rate' || isMoved(one.of))
        ? { ...one, distribution: scaled(one.distribution, factor) }
        : one,
    ),
  };
}

/** The distribution of `factor` times the variable. */
function scaled(spec: DistributionSpec, factor: number): DistributionSpec {
  switch (spec.kind) {
    case 'fixed':
      return { ...spec, value: spec.value * factor };
    case 'normal':
    case 'lognormal':
      return { ...spec, mean: spec.mean * factor, sd: spec.sd * factor };
    case 'triangular':
    case 'pert':
      return { ...spec, min: spec.min * factor, mode: spec.mode * factor, max: spec.max * factor };
    case 'uniform':
    case 'beta':
      return { ...spec, min: spec.min * factor, max: spec.max * factor };
  }
}
