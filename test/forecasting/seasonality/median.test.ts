import fc from 'fast-check';
import { medianOf } from '../../../src/forecasting/seasonality/median';

describe('medianOf', () => {
  it('is the middle of the values in order, or the mean of the two', () => {
    const values = fc.oneof(
      fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 }),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(values, (given) => {
        const sorted = [...given].sort((a, b) => a - b);
        const upper = sorted.length >> 1;
        const expected = sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
        // Zero has two signs, which have no order.
        expect(medianOf(Float64Array.from(given)) + 0).toBe(expected + 0);
      }),
    );
  });
});
