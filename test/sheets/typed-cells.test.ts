import type { Content } from '../../src/sheets/blueprint';
import { TypedCells } from '../../src/sheets/typed-cells';

const sheet = (values: Content[][], formulas: Content[][] = values) => ({ name: 'It', values, formulas });

test('a formula counts by its value and is noted', () => {
  const cells = new TypedCells(sheet([[3, ' a ']], [['=1+2', ' a ']]));
  expect([cells.amount(0, 0), cells.text(0, 1), cells.at(5, 5)]).toEqual([3, 'a', '']);
  expect(cells.formulas).toEqual([{ row: 0, column: 0, formula: '=1+2', value: 3 }]);
});

test('amounts are numbers within their limits, or nothing', () => {
  const cells = new TypedCells(sheet([['', null, 'ten', -1, 12]]));
  expect([cells.amount(0, 0), cells.amount(0, 1), cells.amount(0, 3)]).toEqual([null, null, -1]);
  const refused = (column: number) => () => cells.amount(0, column, { least: 0, most: 10 });
  expect(refused(2)).toThrow(expect.objectContaining({ code: 'sheet-input-text', params: expect.objectContaining({ address: 'It!C1' }) }));
  expect(refused(3)).toThrow(expect.objectContaining({ code: 'input-negative', params: expect.objectContaining({ address: 'It!D1' }) }));
  expect(refused(4)).toThrow(expect.objectContaining({ code: 'input-too-large', params: expect.objectContaining({ address: 'It!E1' }) }));
});

test('lines of a table by the titles of its columns, wherever they stand; those without anything are none', () => {
  const values = [
    ['', 'Note', 'Amount', 'Amount', 'Other'],
    ['out', 'x', 1, 9, ''],
    ['out', '', '', 9, 'y'],
    ['out', '', 4, 9, ''],
  ];
  const fieldOf = (title: Content) => ({ Note: 'note', Amount: 'amount' })[String(title)] as 'note' | 'amount' | undefined;
  const lines = new TypedCells(sheet(values)).lines(
    { row: 0, column: 1, rows: 4, columns: 4 },
    (title) => fieldOf(title) ?? null,
    (_, value) => value,
  );
  expect(lines).toEqual([
    { note: 'x', amount: 1 },
    { note: '', amount: 4 },
  ]);
});
