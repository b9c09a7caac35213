import { pointsRevenue } from '../planning/loyalty/points-revenue';
import { readNumber } from './arguments';
import { withinRange } from './within-range';

/**
 * `PLAN.POINTSREVENUE(deferred, redeemed_to_date, expected_redeemed)`: the cumulative revenue of deferred points, in one cell; see pointsRevenue.
 *
 * @throws InputError naming argument, found and allowed
 */
export function planPointsRevenue(deferred: unknown, redeemedToDate: unknown, expectedRedeemed: unknown): number[][] {
  const revenue = pointsRevenue(
    readNumber('deferred', deferred),
    readNumber('redeemed_to_date', redeemedToDate),
    readNumber('expected_redeemed', expectedRedeemed),
  );
  return [[withinRange(revenue)]];
}
