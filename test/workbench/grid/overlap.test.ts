import fc from 'fast-check';
import type { IRange } from '@univerjs/core';
import { overlap } from '../../../src/workbench/grid/overlap';

const range = fc
  .tuple(fc.nat(8), fc.nat(8), fc.integer({ min: -1, max: 8 }), fc.integer({ min: -1, max: 8 }))
  .map(([startRow, startColumn, rows, columns]): IRange => ({
    startRow,
    startColumn,
    endRow: startRow + rows,
    endColumn: startColumn + columns,
  }));

const cells = ({ startRow, endRow, startColumn, endColumn }: IRange): string[] => {
  const found: string[] = [];
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) found.push(`${row},${column}`);
  return found;
};

test('the overlap of two ranges has exactly the cells that are in both', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      const both = new Set(cells(b));
      expect(overlap(a, b).flatMap(cells)).toEqual(cells(a).filter((cell) => both.has(cell)));
    }),
  );
});
