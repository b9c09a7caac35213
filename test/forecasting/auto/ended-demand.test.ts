import fc from 'fast-check';
import { endedFor } from '../../../src/forecasting/auto/ended-demand';

const steady = Array.from({ length: 27 }, (_, t) => 100 + (t % 5));
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

describe('endedFor', () => {
  it('counts the periods since a steady seller was last sold, from the third on', () => {
    expect([1, 2, 3, 8, 24].map((count) => endedFor([...steady, ...zeros(count)], 12))).toEqual([0, 0, 3, 8, 24]);
    expect(endedFor(steady, 12)).toBe(0);
    expect(endedFor(zeros(9), 12)).toBe(0);
  });

  it('waits longer where demand came now and then, and where little was seen of it', () => {
    const rare = [5, 0, 3, 0, 0, 4, 0, 0, 6, 0, 2, 0, 0, 0, 3];
    expect([3, 6, 24].map((count) => endedFor([...rare, ...zeros(count)], 1))).toEqual([0, 0, 24]);
    expect([3, 4].map((count) => endedFor([9, 8, 9, ...zeros(count)], 1))).toEqual([0, 4]);
    expect(endedFor([9, ...zeros(6)], 1)).toBe(0);
  });

  it('takes no pause for an end that is not longer than one before', () => {
    expect(endedFor([...steady, ...zeros(5), ...steady, ...zeros(5)], 12)).toBe(0);
    expect(endedFor([...steady, ...zeros(5), ...steady, ...zeros(6)], 12)).toBe(6);
  });

  it('lets a product rest out of its season, until it has missed one', () => {
    const summers = Array.from({ length: 34 }, (_, t) => (t % 12 >= 4 && t % 12 < 9 ? 50 : 0));
    expect(endedFor(summers, 12)).toBe(0);
    expect(endedFor([...summers, ...zeros(6)], 12)).toBe(0);
    expect(endedFor([...summers, ...zeros(12)], 12)).toBe(13);
  });

  it('passes over missing periods, and judges no history with negative values', () => {
    expect(endedFor([...steady, null, 0, null, 0, 0, null], 12)).toBe(3);
    expect(endedFor([...steady, null, null, null, null], 12)).toBe(0);
    expect(endedFor([-1, ...steady, ...zeros(9)], 12)).toBe(0);
  });

  it('never goes back on an end as the pause grows without a season', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }), fc.nat({ max: 30 }), (history, count) => {
        const demand = [...history, 1];
        fc.pre(endedFor([...demand, ...zeros(count)], 1) > 0);
        expect(endedFor([...demand, ...zeros(count + 1)], 1)).toBe(count + 1);
      }),
    );
  });
});
