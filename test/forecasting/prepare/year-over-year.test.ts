import fc from 'fast-check';
import { fromCycleBefore } from '../../../src/forecasting/prepare/year-over-year';

describe('fromCycleBefore', () => {
  it('is the season a cycle before and the median change of the others since then (hand-calculated)', () => {
    // Changes over the cycle of three: 5 − 1 = 4, 4 − 2 = 2, 6 − 3 = 3; the last value's own is left out.
    const { point, sigma } = fromCycleBefore([1, 2, 3, 5, 4, 6, 99], 6, 3, 1)!;
    expect(point).toBe(5 + 3);
    // Their deviations 1, 1, 0 have the median 1; pooled with three worth 0.07².
    expect(sigma).toBeCloseTo(Math.sqrt(((3 * 0.07 ** 2 + 3 * 1.4826 ** 2) / 6) * (1 + Math.PI / 6)), 12);
  });

  it('takes no growth where no other value shows one, and is then less sure', () => {
    const alone = fromCycleBefore([5, 6, 7, 9], 3, 3, 1)!;
    expect(alone.point).toBe(5);
    expect(alone.sigma).toBeCloseTo(0.07 * Math.sqrt(3), 12);
    expect(fromCycleBefore([5, 6, 7, 9, 6], 3, 3, 1)!.sigma).toBeLessThan(alone.sigma);
  });

  it('passes over missing values, and has nothing to say where the season before is missing', () => {
    expect(fromCycleBefore([1, null, 3, 2, 4, null, 9], 6, 3, 1)!.point).toBe(2 + 1);
    expect(fromCycleBefore([null, 2, 3, 4], 3, 3, 1)).toBeNull();
    expect(fromCycleBefore([1, 2], 1, 3, 1)).toBeNull();
  });

  it('does not depend on the value it judges, and shifts with all of them', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer(), fc.integer({ min: -99, max: 99 }), (history, other, shift) => {
        const last = history.length - 1;
        const expected = fromCycleBefore(history, last, 4, 1)!;
        expect(fromCycleBefore([...history.slice(0, last), other], last, 4, 1)).toEqual(expected);
        const shifted = history.map((value) => value + shift);
        expect(fromCycleBefore(shifted, last, 4, 1)).toEqual({ ...expected, point: expected.point + shift });
      }),
    );
  });
});
