import fc from 'fast-check';
import { valueScale } from '../../../src/taskpane/figure/value-scale';

describe('the scale of a chart', () => {
  it.each([
    [21.7, 5, 5],
    [20, 5, 4],
    [100, 25, 4],
    [9.5, 2.5, 4],
    [1.3, 0.5, 3],
  ])('up to %d: steps of %d', (highest, step, steps) => {
    expect(valueScale(highest)).toEqual({ step, steps });
  });

  it('has three to five steps, covers the highest value and wastes less than half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), (highest) => {
        const { step, steps } = valueScale(highest);
        expect(steps).toBeGreaterThanOrEqual(3);
        expect(steps).toBeLessThanOrEqual(5);
        expect(step * steps).toBeGreaterThanOrEqual(highest * (1 - 1e-8));
        expect(step * steps).toBeLessThan(highest * 1.5);
      }),
    );
  });

  it('stands even where there is nothing to show', () => {
    expect(valueScale(0)).toEqual({ step: 1, steps: 1 });
  });
});
