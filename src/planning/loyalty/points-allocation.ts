import { InputError } from '../input-error';

/** A sale with points, as it is booked. */
export interface PointsAllocation {
  /** Revenue at once. */
  readonly revenue: number;
  /** Deferred until the points are redeemed: the contract liability at the start. */
  readonly deferred: number;
}

/**
 * Splits a sale between the goods and the points that come with it, in proportion to their stand-alone prices; the two sum to the sale. The points are
 * worth what they buy times the share expected to be redeemed. The split stands, whatever is expected later.
 *
 * Source of the method: IFRS 15, B39–B42 and Example 52 (ASC 606-10-55-41 to 45 and Example 52).
 *
 * @param sales what the customer pays, which is the goods' stand-alone price, too
 * @param points granted with the sale
 * @param pointPrice what a point buys
 * @param redemption share of the points expected to be redeemed, from 0 to 1
 * @throws InputError `argument-negative`, `argument-out-of-range`, naming the argument as PLAN.POINTSALLOC has it
 */
export function pointsAllocation(sales: number, points: number, pointPrice: number, redemption: number): PointsAllocation {
  for (const [argument, found] of Object.entries({ sales, points, point_price: pointPrice })) {
    if (found < 0) throw new InputError('argument-negative', { argument, found });
  }
  if (!(redemption >= 0 && redemption <= 1)) {
    throw new InputError('argument-out-of-range', { argument: 'redemption', low: 0, high: 1, found: redemption });
  }
  const worth = points * pointPrice * redemption;
  const deferred = worth === 0 ? 0 : sales * (worth / (sales + worth));
  return { revenue: sales - deferred, deferred };
}
