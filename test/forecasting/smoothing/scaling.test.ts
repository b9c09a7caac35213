import fc from 'fast-check';
import { scaleHistory, unscale } from '../../../src/forecasting/smoothing/scaling';

describe('scaleHistory', () => {
  it('brings the largest value between 1 and 2 without losing a bit', () => {
    const ordinary = fc.oneof(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), fc.double({ min: -1e200, max: -1e-200, noNaN: true }));
    fc.assert(
      fc.property(fc.array(ordinary, { minLength: 1 }), (history) => {
        const { values, unit } = scaleHistory(history);
        const largest = Math.max(...values.map(Math.abs));
        expect(largest).toBeGreaterThanOrEqual(1);
        expect(largest).toBeLessThan(2);
        const big = history.filter((value) => Math.abs(value) > 1e-80 * Math.max(...history.map(Math.abs)));
        expect(unscale(values, unit)).toEqual(expect.arrayContaining(big));
      }),
    );
  });

  it('keeps the ends of the number range finite', () => {
    expect(scaleHistory([Number.MAX_VALUE, -Number.MAX_VALUE]).values[0]).toBeLessThan(2.1);
    expect(scaleHistory([Number.MIN_VALUE]).values[0]).toBe(1);
    expect(unscale([4, -4], 2 ** 1023)).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE]);
  });

  it('leaves zeros alone and refuses nothing', () => {
    expect(scaleHistory([0, 0])).toEqual({ values: Float64Array.of(0, 0), unit: 1 });
    expect(() => scaleHistory([])).toThrow(RangeError);
  });
});
