import fc from 'fast-check';
import { cellAddress } from '../../../../src/host/engine/address';
import { movedFormula } from '../../../../src/host/engine/formulas/references';
import { TestBook, useBook } from './book';

const ROWS = 4;
const COLUMNS = 3;

/** Formulas for cell E5, reading A1:C4 and, on the other sheet, the same. */
const operand = fc.constantFrom(
  ...['A1', '$A1', 'A$1', '$A$1', 'B2', 'SUM(A1:B2)', 'SUM($A$1:B2)', 'SUM(A$1:$B2)', 'Data!A1', 'SUM(Data!$A1:B$2)', 'MAX(A1,B$2)'],
  ...['IF(A1>B1,A1,$B$1)', 'ROW(A1)', 'COLUMN(B1)', 'ROW()', 'INDEX(A1:B2,2,1)', 'COUNTIF(A$1:B2,">"&A1)', '1.5', '"2"'],
);

const formula = fc
  .array(fc.tuple(operand, fc.constantFrom('+', '-', '*')), { minLength: 1, maxLength: 3 })
  .map((parts) => `=${parts.map(([text, operator], i) => (i === 0 ? text : operator + text)).join('')}`);

/** Adding a name keeps a formula from being shared: it is parsed by itself. */
const alone = (text: string) => `${text}+Nothing`;
const filledIn = (text: string) => `${text}+0`;

test('formulas filled down and across give what each gives by itself', async () => {
  const book = new TestBook();
  book.engine.addSheet('Data');
  book.engine.setName({ name: 'Nothing', formula: '=0' });
  const numbers = (factor: number) =>
    Array.from({ length: ROWS + 3 }, (_, row) =>
      Array.from({ length: COLUMNS + 3 }, (__, column) => ((row * 7 + column * 5) % 11) * factor),
    );
  book.put('A1', numbers(1));
  book.put('Data!A1', numbers(10));
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      const filled = (spelling: (text: string) => string) =>
        Array.from({ length: ROWS }, (_, row) =>
          Array.from({ length: COLUMNS }, (__, column) => spelling(movedFormula(text, row, column))),
        );
      book.put('H10', filled(filledIn));
      await book.engine.settle();
      const shared = book.values('H10:J13');
      book.put('H10', filled(alone));
      await book.engine.settle();
      expect(shared).toEqual(book.values('H10:J13'));
    }),
    { numRuns: 60 },
  );
  book.engine.dispose();
});

/** What filled formulas read beyond the operands above: areas of every kind, also those that nothing but the function's rule tells. */
const reading = fc.constantFrom(
  ...['A1', '$A1', 'A$1', 'SUM(A1:B2)', 'SUM($A$1:B2)', 'SUM(A$1:$B2)', 'SUM(Data!$A1:B$2)', 'Data!B2', 'SUMIF(A1:A3,">0",B1)'],
  ...['SUMIF(Data!A$1:A$3,">20",$B1)', 'AVERAGEIF(A1:C1,">=0",Data!A2)', 'SUMIFS(B1:B3,A1:A3,">"&C1)', 'SUMPRODUCT((A1:B2>2)*1)'],
);
const edit = fc.tuple(fc.constantFrom('', 'Data!'), fc.integer({ min: 0, max: ROWS + 2 }), fc.integer({ min: 0, max: COLUMNS + 2 }));

test('formulas filled down and across follow every cell that each follows by itself', async () => {
  const book = new TestBook();
  book.engine.addSheet('Data');
  book.engine.setName({ name: 'Nothing', formula: '=0' });
  await fc.assert(
    fc.asyncProperty(fc.tuple(reading, reading), fc.array(edit, { minLength: 1, maxLength: 6 }), async ([one, other], edits) => {
      const numbers = Array.from({ length: ROWS + 3 }, (_, row) =>
        Array.from({ length: COLUMNS + 3 }, (__, column) => (row * 7 + column * 5) % 11),
      );
      book.put('A1', numbers);
      book.put('Data!A1', numbers);
      const filled = (spelling: (text: string) => string) =>
        Array.from({ length: ROWS }, (_, row) =>
          Array.from({ length: COLUMNS }, (__, column) => spelling(movedFormula(`=${one}+${other}`, row, column))),
        );
      book.put('H10', filled(filledIn));
      book.put('H20', filled(alone));
      await book.engine.settle();
      for (const [i, [sheet, row, column]] of edits.entries()) {
        book.put(sheet + cellAddress(row, column), [[100 + i]]);
        await book.engine.settle();
        expect(book.values('H10:J13')).toEqual(book.values('H20:J23'));
      }
    }),
    { numRuns: 40 },
  );
  book.engine.dispose();
});

describe('a shared formula', () => {
  const book = useBook();

  test('follows cells that change, one by one', async () => {
    book().put(
      'A1',
      Array.from({ length: 5 }, (_, i) => [i, `=A${i + 1}*10`, `=SUM(B$1:B${i + 1})`]),
    );
    await book().engine.settle();
    expect(book().values('C1:C5')).toEqual([[0], [10], [30], [60], [100]]);
    book().put('A3', [[7]]);
    await book().engine.settle();
    expect(book().values('C1:C5')).toEqual([[0], [10], [80], [110], [150]]);
    book().put('B2', [['=A2*100']]);
    await book().engine.settle();
    expect(book().values('C1:C5')).toEqual([[0], [100], [170], [200], [240]]);
  });

  test('may be part of a circle in one cell and not in another', async () => {
    book().put('A1', [['=B1+1', 1]]);
    book().put('A2', [['=B2+1', '=A2']]);
    await book().engine.settle();
    expect(book().value('A1')).toBe(2);
    expect(book().engine.circularReferences()).toHaveLength(2);
  });

  test('knows a name and a table that appear later', async () => {
    book().put('A1', [['=B1*2', 4]]);
    book().put('A2', [['=B2*2', 5]]);
    await book().engine.settle();
    book().engine.setName({ name: 'Rate', formula: '=Sheet1!$B$1' });
    book().put('A3', [['=Rate*B2']]);
    await book().engine.settle();
    expect(book().values('A1:A3')).toEqual([[8], [10], [20]]);
  });

  test('follows a name that moves, one made of it and a table that moves; others stay as they are', async () => {
    book().put('A1', [
      ['Net', 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
    const sheet = book().place('A1').sheet;
    book().engine.addTable(sheet, { id: 't1', name: 'Sales', range: 'A1:A3', columns: ['Net'] });
    book().engine.setName({ name: 'Rate', formula: '=Sheet1!$B$1' });
    book().engine.setName({ name: 'Double', formula: '=Rate*2' });
    book().put(
      'D1',
      Array.from({ length: 3 }, (_, i) => [
        `=B${i + 1}*RATE`,
        `=B${i + 1}*double`,
        `=B${i + 1}*SUM(sales[Net])`,
        `=B${i + 1}*SUM(A$2:A$3)`,
      ]),
    );
    await book().engine.settle();
    expect(book().values('D1:G3')).toEqual([1, 3, 5].map((b) => [b, b * 2, b * 6, b * 6]));
    book().engine.setName({ name: 'Rate', formula: '=Sheet1!$B$3' });
    await book().engine.settle();
    expect(book().values('D1:G3')).toEqual([1, 3, 5].map((b) => [b * 5, b * 10, b * 6, b * 6]));
    book().engine.updateTable('t1', { range: 'A1:A4' });
    await book().engine.settle();
    expect(book().values('D1:G3')).toEqual([1, 3, 5].map((b) => [b * 5, b * 10, b * 12, b * 6]));
    // The new places are followed, the old ones no longer.
    book().put('A4', [[60]]);
    book().put('B3', [[50]]);
    await book().engine.settle();
    expect(book().values('D1:G3')).toEqual([1, 3, 50].map((b) => [b * 50, b * 100, b * 66, b * 6]));
    book().engine.deleteName('Rate');
    await book().engine.settle();
    expect(book().values('D1:G1')).toEqual([['#NAME?', '#NAME?', 66, 6]]);
  });
});

describe('a reference to one cell beside an operator', () => {
  const book = useBook();

  test.each([
    ['=SUM(A1>0)', 1],
    ['=1/A2', 1 / 3],
    ['=10/A2', 10 / 3],
    ['=A9&"x"', 'x'],
    ['=A9+1', 1],
    ['=A9=""', true],
    ['=A9=0', true],
    ['=A3+1', '#VALUE!'],
    ['=A4+1', '#DIV/0!'],
    ['=-A1', -5],
    ['=A1%', 0.05],
    ['=SUMPRODUCT((A1:A2>A1-1)*1)', 1],
  ])('%s is %p', async (formula, expected) => {
    book().put('A1', [[5], [3], ['text'], ['=1/0']]);
    expect(await book().calc(formula)).toBe(expected);
  });

  test('an empty text is text to what is calculated in the same run', async () => {
    book().put('A1', [['=""', '=ISBLANK(A1)', '=COUNTA(A1)', '=COUNTIF(A1,"=")', '=A1=""', '=LEN(A1)']]);
    await book().engine.settle();
    expect(book().values('B1:F1')).toEqual([[false, 1, 0, true, 0]]);
    book().engine.recalculate(true);
    await book().engine.settle();
    expect(book().values('B1:F1')).toEqual([[false, 1, 0, true, 0]]);
  });
});
