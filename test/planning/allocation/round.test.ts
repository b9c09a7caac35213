import fc from 'fast-check';
import { isRounded, roundHalfAway } from '../../../src/planning/allocation/round';

describe('roundHalfAway', () => {
  it.each([
    // The worked examples of Excel's ROUND page.
    [2.15, 1, 2.2],
    [2.149, 1, 2.1],
    [-1.475, 2, -1.48],
    [21.5, -1, 20],
    [626.3, -3, 1000],
    [1.98, -1, 0],
    [-50.55, -2, -100],
    // Decimal fractions that are stored a little below their half.
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.0049999, 2, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999, 0, 0],
    [5e-7, 6, 1e-6],
    [123456789.125, 2, 123456789.13],
    [12345, -2, 12300],
    [12350, -2, 12400],
    [45, -2, 0],
    // Places that all digits lie before or behind.
    [0.5, 400, 0.5],
    [9999999.5, 15, 9999999.5],
    [123, -400, 0],
    [-1.5, -1e300, 0],
  ])('%d at %d digits is %d', (x, digits, expected) => expect(roundHalfAway(x, digits)).toBe(expected));

  it('keeps whole numbers that have more than fifteen digits', () => {
    expect(roundHalfAway(Number.MAX_SAFE_INTEGER, 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(roundHalfAway(1e21, 2)).toBe(1e21);
  });

  it('never gives minus zero', () => expect(Object.is(roundHalfAway(-0.2, 0), 0)).toBe(true));

  it('agrees with decimal arithmetic on every number of at most twelve digits', () => {
    const decimal = fc.tuple(
      fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: -3, max: 8 }),
    );
    fc.assert(
      fc.property(decimal, ([unscaled, scale, digits]) => {
        // The number is unscaled / 10^scale; rounding it at `digits` is whole-number division, half away from zero.
        const drop = 10n ** BigInt(Math.max(0, scale - digits));
        const size = unscaled < 0n ? -unscaled : unscaled;
        const units = ((2n * size + drop) / (2n * drop)) * (unscaled < 0n ? -1n : 1n);
        const expected = digits >= scale ? Number(`${unscaled}e${-scale}`) : Number(`${units}e${-digits}`);
        expect(roundHalfAway(Number(`${unscaled}e${-scale}`), digits) + 0).toBe(expected + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: -6, max: 6 }), (x, digits) => {
        const once = roundHalfAway(x, digits);
        expect(roundHalfAway(once, digits)).toBe(once);
        expect(isRounded(once, digits)).toBe(true);
      }),
    );
  });
});
