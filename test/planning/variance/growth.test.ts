import fc from 'fast-check';
import { attainment } from '../../../src/planning/variance/attainment';
import { growth } from '../../../src/planning/variance/growth';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('growth', () => {
  it.each([
    ['ten per cent', 110, 100, 0.1],
    ['a smaller loss', -80, -100, 0.2],
    ['a larger loss', -130, -100, -0.3],
    ['from loss to profit', 50, -100, 1.5],
    ['from profit to loss', -50, 100, -1.5],
    ['to nothing', 0, 100, -1],
  ])('%s', (_, current, previous, expected) => expect(growth(current, previous)).toBeCloseTo(expected, 12));

  it('has the sign of the change, and is attainment of the previous amount less 1', () => {
    fc.assert(
      fc.property(amount, amount, (current, previous) => {
        fc.pre(previous !== 0);
        expect(Math.sign(growth(current, previous))).toBe(Math.sign(current - previous));
        const other = attainment(current, previous) - 1;
        expect(Math.abs(growth(current, previous) - other)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(other)));
      }),
    );
  });

  it('has no rate on zero', () => expect(() => growth(1, 0)).toThrow(expect.objectContaining({ code: 'growth-previous-zero' })));
});
