import { cellAddress } from '../../../../src/host/engine/address';
import { useBook } from './book';

describe('circular references', () => {
  const book = useBook();
  const circular = () =>
    book()
      .engine.circularReferences()
      .map(({ row, column }) => cellAddress(row, column))
      .sort();

  test('count 0 and are reported, and what depends on them calculates with 0', async () => {
    book().put('A1', [['=B1+1', '=C1+1', '=A1+1', '=A1+10', '=1+1']]);
    await book().engine.settle();
    expect(book().values('A1:E1')).toEqual([[0, 0, 0, 10, 2]]);
    expect(circular()).toEqual(['A1', 'B1', 'C1']);
  });

  test('a cell that refers to itself, directly or inside a range', async () => {
    book().put('A1', [['=A1+1'], [5], ['=SUM(A1:A3)']]);
    await book().engine.settle();
    expect(book().values('A1:A3')).toEqual([[0], [5], [0]]);
    expect(circular()).toEqual(['A1', 'A3']);
  });

  test('calculate again once the circle is broken', async () => {
    book().put('A1', [['=B1+1', '=A1+1']]);
    await book().engine.settle();
    book().put('B1', [[4]]);
    await book().engine.settle();
    expect(book().values('A1:B1')).toEqual([[5, 4]]);
    expect(circular()).toEqual([]);
  });

  test('across sheets', async () => {
    book().engine.addSheet('Other');
    book().put('Other!A1', [['=Sheet1!A1']]);
    book().put('A1', [['=Other!A1']]);
    await book().engine.settle();
    expect(book().engine.circularReferences()).toHaveLength(2);
  });

  test('a function that asks only for the shape of a range does not make one', async () => {
    book().put('A1', [['=ROWS(A$1:A1)'], ['=ROWS(A$1:A2)'], ['=ROW(A3)+COLUMN(A3)']]);
    await book().engine.settle();
    expect(book().values('A1:A3')).toEqual([[1], [2], [4]]);
    expect(circular()).toEqual([]);
  });

  test('a long chain is none', async () => {
    book().put('A1', [[1], ...Array.from({ length: 3000 }, (_, i) => [`=A${i + 1}+1`])]);
    await book().engine.settle();
    expect(book().value('A3001')).toBe(3001);
    expect(circular()).toEqual([]);
  });
});
