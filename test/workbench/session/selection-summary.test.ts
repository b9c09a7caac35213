import type { Area, CellRead } from '../../../src/host/engine/engine';
import { summarise, type SelectionSource } from '../../../src/workbench/session/selection-summary';

const COLUMN: readonly CellRead['value'][] = ['net sales', 100, 250.5, '', '#N/A', 49.5];

const columnOf = (column: readonly CellRead['value'][], numberFormat: string): SelectionSource => ({
  usedArea: () => ({ row: 0, column: 0, rows: column.length, columns: 1 }),
  readCells: (_, area) =>
    Array.from({ length: area.rows }, (_row, row) => {
      const value = column[area.row + row] ?? '';
      return [
        {
          formula: value,
          value,
          isError: value === '#N/A',
          text: String(value),
          numberFormat: typeof value === 'number' ? numberFormat : 'General',
        },
      ];
    }),
});
const source = columnOf(COLUMN, '#,##0.0');

const area = (row: number, rows: number, columns = 1): Area => ({ row, column: 0, rows, columns });

describe('what the status bar says of the selection', () => {
  test('counts filled cells and sums the numbers among them', () => {
    expect(summarise(source, 's', area(0, 6))).toEqual({ count: 5, numbers: 3, sum: 400, numberFormat: '#,##0.0' });
  });

  test('reads only the part of a whole column that is in use', () => {
    expect(summarise(source, 's', area(0, 1_048_576, 16_384))).toMatchObject({ count: 5 });
  });

  test.each([
    ['yyyy-mm', 'General'],
    ['[$-804]yyyy"年"m"月"', 'General'],
    ['h:mm', 'General'],
    ['[h]:mm', '[h]:mm'],
    ['0.0%', '0.0%'],
    ['#,##0 "days"', '#,##0 "days"'],
  ])('shows the sum of numbers in %s as %s', (found, shown) => {
    expect(summarise(columnOf([46023, 46054], found), 's', area(0, 2))).toMatchObject({ sum: 92077, numberFormat: shown });
  });

  test('is nothing for one cell, for empty cells and outside the used part', () => {
    expect(summarise(source, 's', area(1, 1))).toBeNull();
    expect(summarise(source, 's', area(2, 2))).toBeNull();
    expect(summarise(source, 's', area(50, 9))).toBeNull();
  });
});
