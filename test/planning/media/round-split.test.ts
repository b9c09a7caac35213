import fc from 'fast-check';
import { roundSplit } from '../../../src/planning/media/round-split';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Tools with whole budgets, and another split of what the free ones have. */
const tools = fc
  .array(
    fc.record({ budget: fc.integer({ min: 0, max: 100_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }), free: fc.boolean() }),
    { minLength: 1, maxLength: 8 },
  )
  .map((given) => {
    const shares = sum(given.map(({ free, share }) => (free ? share : 0)));
    const left = sum(given.map(({ free, budget }) => (free ? budget : 0)));
    return given.map(({ budget, share, free }) => ({
      budget,
      free,
      recommended: !free || shares === 0 ? budget : (left * share) / shares,
    }));
  });

describe('a recommended split written down', () => {
  it('sums to the budget exactly, is never below zero nor a unit from what is recommended, and leaves fixed tools as they are', () => {
    fc.assert(
      fc.property(tools, (given) => {
        const rounded = roundSplit(given, 0);
        expect(sum(rounded)).toBe(sum(given.map(({ budget }) => budget)));
        rounded.forEach((amount, at) => {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(amount)).toBe(true);
          if (given[at]?.free) expect(Math.abs(amount - given[at].recommended)).toBeLessThan(1 + 1e-6);
          else expect(amount).toBe(given[at]?.budget);
        });
      }),
    );
  });

  it('keeps cents where there are some, and what is finer than that', () => {
    const free = (budget: number, recommended: number) => ({ budget, recommended, free: true });
    expect(roundSplit([free(5, 10 / 3), free(5, 10 / 3), free(0, 10 / 3)], 2)).toEqual([3.34, 3.33, 3.33]);
    expect(roundSplit([free(10.5, 3), free(0, 7.5)], 0)).toEqual([3, 7.5]);
  });

  it('changes nothing where nothing is recommended', () => {
    expect(roundSplit([{ budget: 7, recommended: 0, free: true }], 0)).toEqual([7]);
    expect(roundSplit([{ budget: 7, recommended: 3, free: false }], 0)).toEqual([7]);
  });
});
