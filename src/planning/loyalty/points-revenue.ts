import { InputError } from '../input-error';

/**
 * Revenue of deferred points to date: the share of them redeemed of those now expected to be. A new expectation catches up on all that came before,
 * so that what a period recognises is this less the same a period earlier; what is left of `deferred` is the liability.
 *
 * Source of the method: IFRS 15, B44–B47 and Example 52 (ASC 606-10-55-46 to 49 and Example 52).
 *
 * @param deferred allocated to the points when they were granted
 * @param redeemedToDate points
 * @param expectedRedeemed points, in all, as expected now; at least those redeemed to date
 * @throws InputError `argument-negative`, `points-expected-zero`, `argument-above`
 */
export function pointsRevenue(deferred: number, redeemedToDate: number, expectedRedeemed: number): number {
  for (const [argument, found] of Object.entries({ deferred, redeemed_to_date: redeemedToDate })) {
    if (found < 0) throw new InputError('argument-negative', { argument, found });
  }
  if (!(expectedRedeemed > 0)) throw new InputError('points-expected-zero', { found: expectedRedeemed });
  if (redeemedToDate > expectedRedeemed) {
    const params = { argument: 'redeemed_to_date', other: 'expected_redeemed', allowed: expectedRedeemed, found: redeemedToDate };
    throw new InputError('argument-above', params);
  }
  return deferred * (redeemedToDate / expectedRedeemed);
}
