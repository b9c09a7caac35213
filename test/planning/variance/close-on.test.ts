import fc from 'fast-check';
import { closeOn } from '../../../src/planning/variance/close-on';
import { sum } from '../../../src/planning/variance/left-to-right';

describe('closeOn', () => {
  it('gives what rounding left to the largest part', () => {
    expect(closeOn(0.3, [0.1, 0.2])).toEqual([0.1, 0.2 - 2 ** -55]);
    expect(sum(closeOn(0.3, [0.1, 0.2]))).toBe(0.3);
  });

  it('leaves parts alone that already sum to the change, and zeros in any case', () => {
    expect(closeOn(6, [1, 2, 3])).toEqual([1, 2, 3]);
    expect(closeOn(0.3, [0, 0.1, 0.2, -0])).toEqual([0, 0.1, expect.closeTo(0.2, 15), 0]);
    expect(closeOn(1e-17, [0, 0])).toEqual([0, 0]);
  });

  it('does not cover up a difference that no rounding makes', () => expect(closeOn(7, [1, 2, 3])).toEqual([1, 2, 3]));

  it('closes to the last bit where all parts go one way, else to the last digit of the largest part', () => {
    const parts = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        parts,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: -20, max: 20 }),
        (sizes, signs, ulps) => {
          const change = sum(sizes) * (1 + ulps * Number.EPSILON);
          expect(sum(closeOn(change, sizes))).toBe(change);
          const mixed = sizes.map((size, at) => (signs[at] ? size : -size));
          const largest = Math.max(...sizes);
          const other = sum(mixed) + ulps * Number.EPSILON * largest;
          expect(Math.abs(sum(closeOn(other, mixed)) - other)).toBeLessThanOrEqual(4 * Number.EPSILON * largest);
          closeOn(other, mixed).forEach((part, at) => expect(Math.sign(part)).toBe(Math.sign(mixed[at]!)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
