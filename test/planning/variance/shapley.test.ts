import fc from 'fast-check';
import { product } from '../../../src/planning/variance/left-to-right';
import { shapley } from '../../../src/planning/variance/shapley';
import { any, pairsOf, slack } from './driver-pairs';

/** Every order of `count` drivers. */
function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}

/** Shapley values as they are defined: order by order. */
function orderByOrder(from: readonly number[], to: readonly number[]): number[] {
  const all = orders(from.length);
  const parts = from.map(() => 0);
  for (const order of all) {
    const now = [...from];
    for (const driver of order) {
      const before = product(now);
      now[driver] = to[driver]!;
      parts[driver]! += (product(now) - before) / all.length;
    }
  }
  return parts;
}

describe('shapley', () => {
  it('is the mean over every order', () => {
    fc.assert(
      fc.property(pairsOf(any, 6), (pairs) => {
        const [from, to] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
        const expected = orderByOrder(from, to);
        shapley(from, to).forEach((part, driver) => expect(Math.abs(part - expected[driver]!)).toBeLessThanOrEqual(slack(from, to)));
      }),
    );
  });
});
