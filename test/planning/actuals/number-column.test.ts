import { readNumberColumn } from '../../../src/planning/actuals/number-column';
import type { RawCell } from '../../../src/files/raw-table';
import { column, refusal } from './tables';

const read = (...cells: RawCell[]): readonly (number | null)[] => readNumberColumn(column('net_sales', ...cells), 1, null).values;

describe('readNumberColumn', () => {
  test('keeps numbers and reads numbers written as text', () => {
    expect(read(1.5, '2', '-3.25', '¥1,234.50', '1.2万', '(5)')).toEqual([1.5, 2, -3.25, 1234.5, 12_000, -5]);
  });

  test('takes blank cells and the signs for nothing as nothing', () => {
    expect(read(null, '', ' ', '-', '—', 'N/A', 'null', '0')).toEqual([null, null, null, null, null, null, null, 0]);
  });

  test('lets one number that can be read one way only settle the marks of all', () => {
    expect(read('1,234', '1,234,567.8')).toEqual([1234, 1_234_567.8]);
    expect(read('1.234', '1.234.567')).toEqual([1234, 1_234_567]);
    expect(read('1.234', '12,5')).toEqual([1234, 12.5]);
    expect(read('1.234', '12.5')).toEqual([1.234, 12.5]);
    expect(read('1,234', '0.5')).toEqual([1234, 0.5]);
  });

  test('reads a column of 1,234 alone as thousands: amounts do not all have three decimals', () => {
    expect(read('1,234', '12,500')).toEqual([1234, 12_500]);
  });

  test('reads a column of 1.234 alone as thousands under Vietnamese titles, and says so', () => {
    expect(readNumberColumn(column('doanh thu', '1.234', '12.500'), 1, 'vi-VN')).toEqual({
      values: [1234, 12_500],
      notes: [{ code: 'numbers-grouped', params: { column: 'doanh thu', found: '1.234', plain: 1234 } }],
    });
  });

  test('reads it as decimals under Chinese titles: no Chinese number groups by dots', () => {
    expect(readNumberColumn(column('销售额', '1.234', '12.500'), 1, 'zh-CN').values).toEqual([1.234, 12.5]);
  });

  test('refuses it under English titles, with both readings', () => {
    expect(refusal(() => read('1.234', '12.500')).message).toBe(
      '“1.234” in “net_sales” (row 2) can be read as 1234 or as 1.234, and no other number settles it. Write the numbers without thousands marks.',
    );
  });

  test.each([
    ['1.234,5', '1,234.5'],
    ['12,5', '12.5'],
    ['1,234', '1.234'],
    ['1.234.567', '0.5'],
  ])('refuses two conventions in one column: %s and %s', (first, second) => {
    expect(refusal(() => read('7', first, second)).message).toBe(
      `Numbers in “net_sales” are written in two ways: row 3 has “${first}”, row 4 has “${second}”. Use the same thousands and decimal marks throughout.`,
    );
  });

  test('refuses text, naming the first cells and how many there are', () => {
    expect(refusal(() => read(1, 'abc', 2, '12%', 'x', true, '=1+1')).message).toBe(
      '“net_sales” must hold numbers. Cells that do not, by row: 3 “abc”, 5 “12%”, 6 “x” … (5 in all). Correct or clear them.',
    );
  });

  test('multiplies by the unit of the title without noise in the last digit', () => {
    expect(readNumberColumn(column('销售额(万元)', '1.005', 2.3), 10_000, 'zh-CN').values).toEqual([10_050, 23_000]);
  });
});
