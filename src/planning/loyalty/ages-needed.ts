import type { LoyaltyInputs } from './loyalty-inputs';

/** Ages of the points that were there before the plan, where they do not expire by age. */
const STANDING_AGES = 12;

/**
 * The last age that points can reach within the plan: the ageing matrix has a row for each age from 0 to it.
 *
 * @param n of the rule: months, or fiscal years after that of issue
 */
export function lastAgeOf(
  { months, curve, openingPoints }: Pick<LoyaltyInputs, 'months' | 'curve' | 'openingPoints'>,
  kind: LoyaltyInputs['expiry'],
  n: number,
): number {
  switch (kind) {
    case 'months':
      return n;
    case 'fiscal-year':
      return 11 + 12 * n;
    case 'inactivity':
    case 'never': {
      const standing = Math.max(STANDING_AGES, curve.length - 1, ...openingPoints.map((points) => points.length));
      return standing + months - 1;
    }
  }
}

/** Ages, in months at the start, that points from before the plan can be typed at. */
export function standingAges(
  { months, curve, openingPoints }: Pick<LoyaltyInputs, 'months' | 'curve' | 'openingPoints'>,
  kind: LoyaltyInputs['expiry'],
  n: number,
): number {
  const last = lastAgeOf({ months, curve, openingPoints }, kind, n);
  return kind === 'months' || kind === 'fiscal-year' ? last : last - months + 1;
}
