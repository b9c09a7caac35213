import { useBook } from './book';

describe('cells', () => {
  const book = useBook();

  test('a formula shows its value and keeps its text', async () => {
    book().put('A1', [[2, 3, '=A1*B1']]);
    await book().engine.settle();
    expect(book().value('C1')).toBe(6);
    expect(book().formula('C1')).toBe('=A1*B1');
  });

  test('text that looks like a number, a date or a boolean stays text', async () => {
    book().put('A1', [['00123'], ['1/2'], ['TRUE'], ['12%'], ['1e5']]);
    await book().engine.settle();
    expect(book().values('A1:A5')).toEqual([['00123'], ['1/2'], ['TRUE'], ['12%'], ['1e5']]);
    expect(await book().calc('=ISTEXT(A1)&ISTEXT(A3)')).toBe('TRUETRUE');
  });

  test('booleans are booleans and errors are errors', async () => {
    book().put('A1', [[true, '=A1', '=1/0', '#N/A', '=ISNA(D1)']]);
    await book().engine.settle();
    expect(book().values('A1:E1')).toEqual([[true, true, '#DIV/0!', '#N/A', true]]);
    const { sheet, area } = book().place('A1:E1');
    expect(
      book()
        .engine.readCells(sheet, area)[0]!
        .map((cell) => cell.isError),
    ).toEqual([false, false, true, true, false]);
  });

  test.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ["''=x", "'=x"],
    ["'tis", "'tis"],
  ])('a text written as %s is the text %s and reads back as written', async (written, value) => {
    book().put('A1', [[written]]);
    await book().engine.settle();
    expect(book().value('A1')).toBe(value);
    expect(book().formula('A1')).toBe(written);
  });

  test('an empty result counts 0, a cleared cell is empty', async () => {
    book().put('A1', [['=B1', '=IF(TRUE,,1)', 5]]);
    await book().engine.settle();
    expect(book().values('A1:C1')).toEqual([[0, 0, 5]]);
    book().put('A1', [[null, '', null]]);
    await book().engine.settle();
    expect(book().values('A1:C1')).toEqual([['', '', '']]);
    expect(book().engine.usedArea(book().place('A1').sheet, true)).toBeNull();
  });

  test('an empty result is 0 to the formulas calculated with it, too', async () => {
    book().put('A1', [['=IF(D1>2,D1,D1)', '=D1:D2', '=MATCH(0,A1:A2,0)', null, '=COUNTA(A1:B2)']]);
    await book().engine.settle();
    expect(book().values('A1:E2')).toEqual([
      [0, 0, 1, '', 3],
      ['', 0, '', '', ''],
    ]);
  });

  test('the number format decides the text; calculation does not change the format', async () => {
    const { sheet, area } = book().place('A1:B1');
    book().engine.writeCells(sheet, area, [[{ content: 46000, numberFormat: 'yyyy-mm-dd' }, { content: '=TODAY()' }]]);
    await book().engine.settle();
    const [first, today] = book().engine.readCells(sheet, area)[0]!;
    expect(first).toMatchObject({ value: 46000, text: '2025-12-09', numberFormat: 'yyyy-mm-dd' });
    expect(today!.numberFormat).toBe('General');
  });

  test('a format leaves a calculated text of digits text and a number a number', async () => {
    book().put('A1', [['="3"', 4, '=B1', '=ISTEXT(A1)', '=ISTEXT(B1)', '=ISTEXT(C1)']]);
    await book().engine.settle();
    const { sheet, area } = book().place('A1:C1');
    for (const format of [{ style: { bold: true } }, { numberFormat: '0.00' }, { numberFormat: '@' }]) {
      book().engine.writeCells(sheet, area, format);
      book().engine.recalculate(true);
      await book().engine.settle();
      expect(book().values('A1:F1')).toEqual([['3', 4, 4, true, false, false]]);
    }
    expect(book().formula('A1')).toBe('="3"');
  });

  test('styles merge, and null returns a member to its default', () => {
    const { sheet, area } = book().place('A1');
    const line = { style: 'Thin', color: '#112233' } as const;
    book().engine.writeCells(sheet, area, {
      style: { bold: true, fill: '#FFFF00', borders: { top: line }, locked: false, horizontal: 'Fill', indent: 2 },
      numberFormat: '0.0',
    });
    book().engine.writeCells(sheet, area, { style: { bold: null, italic: true, borders: { left: line } } });
    expect(book().engine.readStyles(sheet, area)[0]![0]).toEqual({
      italic: true,
      fill: '#FFFF00',
      borders: { left: line },
      locked: false,
      horizontal: 'Fill',
      indent: 2,
    });
    book().engine.writeCells(sheet, area, { style: { borders: null, fill: null } });
    expect(book().engine.readStyles(sheet, area)[0]![0]).toEqual({ italic: true, locked: false, horizontal: 'Fill', indent: 2 });
    expect(book().engine.readCells(sheet, area)[0]![0]!.numberFormat).toBe('0.0');
  });

  test('a formula far from the top is no error, and neither is one that refers far down', async () => {
    book().put('A5000', [[7]]);
    book().put('AZ1', [['=A5000+A9000+BZ3']]);
    await book().engine.settle();
    expect(book().value('AZ1')).toBe(7);
  });

  test('copying moves relative references and repeats a small source over a large target', async () => {
    book().put('A1', [[1], [2], [3]]);
    book().put('B1', [['=A1*$A$3']]);
    const sheet = book().place('A1').sheet;
    book().engine.copyCells({ sheet, area: book().place('B1').area }, { sheet, area: book().place('B2:B3').area }, 'All');
    await book().engine.settle();
    expect(book().values('B1:B3')).toEqual([[3], [6], [9]]);
    expect(book().formula('B3')).toBe('=A3*$A$3');
    book().engine.copyCells({ sheet, area: book().place('B1:B3').area }, { sheet, area: book().place('C1:C3').area }, 'Values');
    await book().engine.settle();
    expect(book().formula('C3')).toBe(9);
  });
});
