import fc from 'fast-check';
import { stack } from '../../../src/workbench/charts/stacking';

const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }), { minLength: 3, maxLength: 3 });

describe('stacked marks', () => {
  test('stand on zero when they are not stacked', () => {
    expect(stack([[3, null, -2]], 'none', 3)).toEqual([[{ from: 0, to: 3 }, null, { from: 0, to: -2 }]]);
  });

  test('pile positives upwards and negatives downwards', () => {
    expect(stack([[5], [-2], [3], [-4]], 'stacked', 1)).toEqual([
      [{ from: 0, to: 5 }],
      [{ from: 0, to: -2 }],
      [{ from: 5, to: 8 }],
      [{ from: -2, to: -6 }],
    ]);
  });

  test('of a 100 % chart fill exactly one category each', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (series) => {
        const extents = stack(series, 'percent', 3);
        for (let category = 0; category < 3; category++) {
          const lengths = extents.map((row) => row[category]).map((extent) => (extent ? Math.abs(extent.to - extent.from) : 0));
          const whole = lengths.reduce((sum, length) => sum + length, 0);
          const empty = series.every((row) => !row[category]);
          expect(whole).toBeCloseTo(empty ? 0 : 1, 9);
        }
      }),
    );
  });
});
