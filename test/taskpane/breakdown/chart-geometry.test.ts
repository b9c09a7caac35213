import fc from 'fast-check';
import { chartGeometry } from '../../../src/taskpane/breakdown/chart-geometry';
import type { Preview } from '../../../src/taskpane/breakdown/preview';
import { valueScale } from '../../../src/taskpane/breakdown/value-scale';

const size = { width: 300, height: 168 };

function previewOf(months: readonly (readonly [plan: number, lastYear: number | null])[]): Preview {
  return {
    months: months.map(([plan, lastYear], index) => ({ month: { year: 2027, month: index + 1 }, plan, lastYear, share: 0 })),
    year: 0,
    compared: null,
    growth: null,
  };
}

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

describe('a chart', () => {
  it('draws heights in proportion, inside its frame', () => {
    const amount = fc.double({ min: 0, max: 1e10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, fc.option(amount)), { minLength: 12, maxLength: 12 }), (months) => {
        const { bars, lines, plot } = chartGeometry(previewOf(months), size, String);
        const highest = Math.max(...months.map(([plan]) => plan));
        const tallest = Math.max(...bars.map(({ height }) => height));
        bars.forEach((bar, index) => {
          expect(bar.x).toBeGreaterThanOrEqual(plot.left);
          expect(bar.x + bar.width).toBeLessThanOrEqual(plot.right + 1e-9);
          expect(bar.y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(bar.height * highest).toBeCloseTo(tallest * (months[index]?.[0] ?? 0), -6);
        });
        expect(lines.flat()).toHaveLength(months.filter(([, lastYear]) => lastYear !== null).length);
      }),
    );
  });

  it('breaks last year’s line where months are missing', () => {
    const { lines } = chartGeometry(
      previewOf([
        [1, 1],
        [1, 2],
        [1, null],
        [1, 3],
      ]),
      size,
      String,
    );
    expect(lines.map((run) => run.length)).toEqual([2, 1]);
  });

  it('draws a negative month as nothing', () => {
    expect(
      chartGeometry(
        previewOf([
          [-5, null],
          [5, null],
        ]),
        size,
        String,
      ).bars[0]?.height,
    ).toBe(0);
  });

  it('gives the axis the room its labels need', () => {
    const preview = previewOf([[100, null]]);
    const narrow = chartGeometry(preview, size, () => '1M').plot.left;
    expect(chartGeometry(preview, size, () => '1,000万').plot.left).toBeGreaterThan(narrow + 20);
  });
});
