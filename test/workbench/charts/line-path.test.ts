import fc from 'fast-check';
import { linePath, stretches } from '../../../src/workbench/charts/line-path';

describe('lines', () => {
  test('break where a value is missing', () => {
    const at = (x: number) => ({ x, y: 0 });
    expect(stretches([null, at(1), at(2), null, null, at(5)])).toEqual([[at(1), at(2)], [at(5)]]);
  });

  test('join points straight', () => {
    expect(
      linePath(
        [
          { x: 0, y: 0 },
          { x: 10, y: 5 },
        ],
        false,
      ),
    ).toBe('M0 0L10 5');
  });

  test('that are smoothed never swing beyond the two values they join', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 12 }), (heights) => {
        const path = linePath(
          heights.map((y, index) => ({ x: index * 10, y })),
          true,
        );
        path
          .split('C')
          .slice(1)
          .forEach((curve, index) => {
            const [, leave = 0, , arrive = 0] = curve.split(' ').map(Number);
            const ends = [heights[index] ?? 0, heights[index + 1] ?? 0];
            for (const control of [leave, arrive]) {
              expect(control).toBeGreaterThanOrEqual(Math.min(...ends) - 0.1);
              expect(control).toBeLessThanOrEqual(Math.max(...ends) + 0.1);
            }
          });
      }),
    );
  });
});
