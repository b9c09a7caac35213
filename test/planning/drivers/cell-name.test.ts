import fc from 'fast-check';
import { readsAsCell } from '../../../src/planning/drivers/cell-name';
import { cell } from '../../../src/sheets/address';

describe('names that a spreadsheet reads as a cell', () => {
  it.each(['A1', 'a1', 'XFD1048576', 'uv1', 'R1C1', 'r1c1', 'RC', 'R2C', 'RC3', 'R4', 'c5'])('are cells: %s', (name) =>
    expect(readsAsCell(name)).toBe(true),
  );

  it.each(['uv', 'cvr', 'r', 'c', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'uv_1', '退货率1', 'A1b', 'rate1c'])('are none: %s', (name) =>
    expect(readsAsCell(name)).toBe(false),
  );

  it('are all the cells of a worksheet, and none beyond', () => {
    const [columns, rows] = [16_384, 1_048_576];
    fc.assert(
      fc.property(fc.nat(columns - 1), fc.nat(rows - 1), fc.nat(1000), (column, row, on) => {
        expect(readsAsCell(cell(row, column))).toBe(true);
        expect(readsAsCell(cell(row, columns + on))).toBe(false);
        // In three letters, as R and C before digits are cells of another kind.
        expect(readsAsCell(cell(rows + on, 702 + (column % (columns - 702))))).toBe(false);
      }),
    );
  });
});
