import { useBook } from './book';

describe('a formula whose values something is in the way of', () => {
  const book = useBook();

  test('leaves formulas in its way with what they have just been calculated to', async () => {
    book().put('A1', [[1, '=IF(B2=10,D1:D3,0)']]);
    book().put('B2', [['=A1+10']]);
    book().put('D1', [[7], [8], [9]]);
    await book().engine.settle();
    expect([book().value('B1'), book().value('B2')]).toEqual([0, 11]);
    book().put('A1', [[0]]);
    await book().engine.settle();
    expect([book().value('B1'), book().value('B2')]).toEqual(['#SPILL!', 10]);
    book().put('A1', [[5]]);
    await book().engine.settle();
    expect([book().value('B1'), book().value('B2')]).toEqual([0, 15]);
  });

  test('leaves empty cells that have a format empty', async () => {
    const { sheet, area } = book().place('B2');
    book().engine.writeCells(sheet, area, { style: { bold: true } });
    book().put('B3', [['in the way']]);
    book().put('B1', [['=D1:D3', '=ISBLANK(B2)']]);
    await book().engine.settle();
    expect(book().values('B1:C1')).toEqual([['#SPILL!', true]]);
    await expect(book().calc('=COUNTA(B2)')).resolves.toBe(0);
    expect(await book().calc('=ISBLANK(B2)', 'Z91')).toBe(true);
  });

  test('is in nobody’s way itself', async () => {
    book().put('D1', [[7], [8], [9]]);
    book().put('B1', [['=D1:D3']]);
    await book().engine.settle();
    book().put('B2', [['=D1:D2']]);
    await book().engine.settle();
    expect(book().values('B1:B3')).toEqual([['#SPILL!'], [7], [8]]);
    book().put('A3', [['=SEQUENCE(1,2)']]);
    book().put('B2', [[5]]);
    await book().engine.settle();
    expect(book().values('A1:B3')).toEqual([
      ['', '#SPILL!'],
      ['', 5],
      [1, 2],
    ]);
  });

  test('is not free where a formula holds the very value that would be put there', async () => {
    book().put('A1', [[5], [2]]);
    book().put('C1', [['=SEQUENCE(A2)'], ['=A1:A2']]);
    await book().engine.settle();
    expect(book().values('C1:C3')).toEqual([['#SPILL!'], [5], [2]]);
    book().put('A1', [[0]]);
    await book().engine.settle();
    expect(book().values('C1:C3')).toEqual([['#SPILL!'], [0], [2]]);
  });

  test('spills once the way is free, and what it had spilled is gone when it is not', async () => {
    book().put('D1', [[7], [8], [9]]);
    book().put('B1', [['=D1:D3']]);
    book().put('F1', [['=SUM(B2:B3)']]);
    await book().engine.settle();
    expect(book().value('F1')).toBe(17);
    book().put('B3', [['=1+1']]);
    await book().engine.settle();
    expect([book().values('B1:B3').flat(), book().value('F1')]).toEqual([['#SPILL!', '', 2], 2]);
    book().put('B3', [[null]]);
    await book().engine.settle();
    expect([book().values('B1:B3').flat(), book().value('F1')]).toEqual([[7, 8, 9], 17]);
  });
});
