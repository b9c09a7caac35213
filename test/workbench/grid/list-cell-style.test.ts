import fc from 'fast-check';
import type { IStyleData } from '@univerjs/core';
import { listCellStyle } from '../../../src/workbench/grid/list-cell-style';

const ROW = 20;

/** Where the grid puts the upper edge of a list cell's text, counted from the cell's own; as its dropdown widget computes it. */
function textTop({ vt, pd }: IStyleData, line: number): number {
  const { t = 0, b = 0 } = pd ?? {};
  const height = ROW - t - b;
  const free = vt === 3 ? height - line - 3 : vt === 2 ? (height - line) / 2 : 3;
  return t + Math.max(3, free);
}

const lines = fc.double({ min: 8, max: ROW + 3, noNaN: true });

describe('the text of a list cell', () => {
  it.each([undefined, null, 0, 3])('stands on the bottom of the row, alignment %s', (vt) => {
    fc.assert(fc.property(lines, (line) => expect(textTop(listCellStyle({ vt }), line)).toBeCloseTo(ROW - line)));
  });

  it('stands in the middle', () => {
    fc.assert(fc.property(lines, (line) => expect(textTop(listCellStyle({ vt: 2 }), line)).toBeCloseTo((ROW - line) / 2)));
  });

  it('hangs from the top', () => {
    fc.assert(fc.property(lines, (line) => expect(textTop(listCellStyle({ vt: 1 }), line)).toBe(0)));
  });

  it('never reaches further above the row than a line may', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), fc.double({ min: 8, max: 200, noNaN: true }), (vt, line) =>
        expect(textTop(listCellStyle({ vt }), line)).toBeGreaterThanOrEqual(-3),
      ),
    );
  });

  it('keeps the paddings and the rest of its style', () => {
    expect(listCellStyle({ vt: 3, ht: 3, pd: { t: 5, b: 7, l: 2, r: 4 } })).toEqual({ vt: 3, ht: 3, pd: { t: -1, b: 4, l: 2, r: 4 } });
  });
});
