import fc from 'fast-check';
import { attainment } from '../../../src/planning/variance/attainment';

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const target = amount.filter((value) => Math.abs(value) > 1e-3);

describe('attainment', () => {
  it.each([
    ['the golden value', -80, -100, 1.2],
    ['below target', 95, 100, 0.95],
    ['a profit where a loss was planned', 50, -100, 2.5],
    ['a loss where a profit was planned', -50, 100, -0.5],
    ['a loss beyond the planned one', -130, -100, 0.7],
    ['nothing', 0, 100, 0],
  ])('%s', (_, actual, of, expected) => expect(attainment(actual, of)).toBeCloseTo(expected, 12));

  it('is exactly the ratio above zero, and exactly 1 on target', () => {
    expect(attainment(0.3, 3)).toBe(0.3 / 3);
    fc.assert(fc.property(target, (on) => attainment(on, on) === 1));
  });

  it('rises with the actual, and is above 1 just where the actual is above target', () => {
    fc.assert(
      fc.property(amount, amount, target, (a, b, of) => {
        expect(attainment(Math.max(a, b), of)).toBeGreaterThanOrEqual(attainment(Math.min(a, b), of));
        if (Math.abs(a - of) > 1e-3) expect(attainment(a, of) > 1).toBe(a > of);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(fc.property(amount, target, (a, of) => Math.abs(attainment(a * 1024, of * 1024) - attainment(a, of)) === 0));
  });

  it('has none of a target of zero, of either sign', () => {
    for (const zero of [0, -0]) expect(() => attainment(1, zero)).toThrow(expect.objectContaining({ code: 'attainment-target-zero' }));
  });
});
