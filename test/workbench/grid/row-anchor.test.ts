import fc from 'fast-check';
import { rowAnchor } from '../../../src/workbench/grid/row-anchor';

describe('what a chart hangs on', () => {
  test('is the row its top edge lies in, by the heights rows were given', () => {
    expect(rowAnchor({}, 0)).toEqual({ row: 0, below: 0 });
    expect(rowAnchor({}, 60)).toEqual({ row: 4, below: 0 });
    expect(rowAnchor({ rowHeights: { 0: 30, 1: 20 } }, 55)).toEqual({ row: 2, below: 5 });
  });

  test('is never a hidden row', () => {
    expect(rowAnchor({ hiddenRows: [1, 2] }, 20)).toEqual({ row: 3, below: 5 });
  });

  test('leads back to the same distance', () => {
    const heights = fc.dictionary(fc.integer({ min: 0, max: 40 }).map(String), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 3000 }), (rowHeights, points) => {
        const { row, below } = rowAnchor({ rowHeights }, points);
        const above = Array.from({ length: row }, (_, index) => rowHeights[index] ?? 15).reduce((sum, height) => sum + height, 0);
        expect(above + below).toBe(points);
      }),
    );
  });
});
