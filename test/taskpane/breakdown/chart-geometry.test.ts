import fc from 'fast-check';
import { chartGeometry } from '../../../src/taskpane/breakdown/chart-geometry';
import type { Preview } from '../../../src/taskpane/breakdown/preview';

const size = { width: 300, height: 168 };

function previewOf(months: readonly (readonly [plan: number, lastYear: number | null])[]): Preview {
  return {
    months: months.map(([plan, lastYear], index) => ({ month: { year: 2027, month: index + 1 }, plan, lastYear, share: 0 })),
    year: 0,
    compared: null,
    growth: null,
  };
}

describe('a chart', () => {
  it('draws heights in proportion, inside its frame', () => {
    const amount = fc.double({ min: 0, max: 1e10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, fc.option(amount)), { minLength: 12, maxLength: 12 }), (months) => {
        const { bars, lines, frame } = chartGeometry(previewOf(months), size, String);
        const highest = Math.max(...months.map(([plan]) => plan));
        const tallest = Math.max(...bars.map(({ height }) => height));
        bars.forEach((bar, index) => {
          expect(bar.x).toBeGreaterThanOrEqual(frame.plot.left);
          expect(bar.x + bar.width).toBeLessThanOrEqual(frame.plot.right + 1e-9);
          expect(bar.y).toBeGreaterThanOrEqual(frame.plot.top - 1e-6);
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
});
