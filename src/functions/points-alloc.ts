import { pointsAllocation } from '../planning/loyalty/points-allocation';
import { readNumber } from './arguments';
import { withinRange } from './within-range';

/**
 * `PLAN.POINTSALLOC(sales, points, point_price, redemption)`: what of a sale is revenue at once and what is deferred to the points granted with it, in a
 * row of two cells; see pointsAllocation.
 *
 * @throws InputError naming argument, found and allowed; `result-too-large` where no solution exists
 */
export function planPointsAlloc(sales: unknown, points: unknown, pointPrice: unknown, redemption: unknown): number[][] {
  const { revenue, deferred } = pointsAllocation(
    readNumber('sales', sales),
    readNumber('points', points),
    readNumber('point_price', pointPrice),
    readNumber('redemption', redemption),
  );
  return [[revenue, deferred].map(withinRange)];
}
