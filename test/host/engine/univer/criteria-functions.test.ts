import type { BookSnapshot, CellValue } from '../../../../src/host/engine/snapshot';
import { readXlsx, writeXlsx } from '../../../../src/host/xlsx';
import { recalculated, testWithLibreOffice } from '../../../support/libreoffice';
import { TestBook, useBook } from './book';

const DATE = 45292; // 2024-01-01

/** A column of everything a cell can hold; in column B stand powers of two, so that a sum says which cells were taken. */
const MIXED: (CellValue | null)[] = [
  5,
  '5',
  12.5,
  'apple',
  'Apple pie',
  'banana',
  null,
  '=""',
  true,
  '=1/0',
  '=NA()',
  DATE,
  'a*b',
  'what?',
  0.05,
  '10%',
  -3,
  'TRUE',
  '007',
  false,
  0,
];

function putMixed(book: TestBook, cells: readonly (CellValue | null)[]): void {
  book.put(
    'A1',
    cells.map((cell, i) => [cell, 2 ** i]),
  );
}

describe('criteria, as Microsoft documents them', () => {
  const book = useBook();

  const taken = async (criterion: string): Promise<unknown[]> => {
    putMixed(book(), MIXED);
    book().put('D1', [[null, 'apple', '>=5']]);
    const range = `$A$1:$A$${MIXED.length}`;
    const values = `$B$1:$B$${MIXED.length}`;
    book().put('H1', [
      [`=SUMIF(${range},${criterion},${values})`, `=COUNTIF(${range},${criterion})`, `=SUMIFS(${values},${range},${criterion})`],
    ]);
    await book().engine.settle();
    const [bits, count, again] = book().values('H1:J1')[0]!;
    expect(again).toBe(bits);
    const cells = MIXED.filter((_, i) => Math.floor(Number(bits) / 2 ** i) % 2 === 1);
    expect(count).toBe(cells.length);
    return cells;
  };

  const without = (...cells: (CellValue | null)[]) => MIXED.filter((cell) => !cells.includes(cell));

  test.each<[string, (CellValue | null)[]]>([
    // A number equals text that looks like it.
    ['5', [5, '5']],
    ['"5"', [5, '5']],
    ['"=5.0"', [5, '5']],
    ['"$5"', [5, '5']],
    ['" 5"', [5, '5']],
    ['"7"', ['007']],
    ['0.1', ['10%']],
    // Seen by Charles Williams (fastexcel.wordpress.com, 2013-01-18): after <> it does not.
    ['"<>5"', without(5)],
    ['"<>7"', MIXED],
    // Percentages, dates, amounts.
    ['"5%"', [0.05]],
    ['"2024-01-01"', [DATE]],
    ['"1/1/2024"', [DATE]],
    ['"1-Jan-2024"', [DATE]],
    ['DATE(2024,1,1)', [DATE]],
    ['">=2024-01-01"', [DATE]],
    // Only cells of one type stand in an order.
    ['">5"', [12.5, DATE]],
    ['"<5"', [0.05, -3, 0]],
    ['"<=0"', [-3, 0]],
    ['">=TRUE"', [true]],
    ['">b"', ['banana', 'what?', 'TRUE']],
    ['"<=apple"', ['5', 'apple', '=""', 'a*b', '10%', '007']],
    ['">""5"""', ['apple', 'Apple pie', 'banana', 'a*b', 'what?', 'TRUE']],
    ['">"', []],
    ['"<"', []],
    // Text, whatever its case, and wildcards, which only text matches.
    ['"APPLE"', ['apple']],
    ['"=apple"', ['apple']],
    ['"<>apple"', without('apple')],
    ['"apple*"', ['apple', 'Apple pie']],
    ['"*an*"', ['banana']],
    ['"?????"', ['apple', 'what?']],
    ['"<>appl?"', without('apple')],
    ['"a~*b"', ['a*b']],
    ['"what~?"', ['what?']],
    ['"*"', ['5', 'apple', 'Apple pie', 'banana', '=""', 'a*b', 'what?', '10%', 'TRUE', '007']],
    ['"?*"', ['5', 'apple', 'Apple pie', 'banana', 'a*b', 'what?', '10%', 'TRUE', '007']],
    // Blank cells and empty text.
    ['"="', [null]],
    ['""', [null, '=""']],
    ['"<>"', without(null)],
    // Truth values and errors.
    ['TRUE', [true]],
    ['"true"', [true]],
    ['FALSE', [false]],
    ['"<>TRUE"', without(true)],
    ['"#N/A"', ['=NA()']],
    ['NA()', ['=NA()']],
    ['"<>#N/A"', without('=NA()')],
    // References: a blank cell counts as 0.
    ['$D$1', [0]],
    ['$E$1', ['apple']],
    ['$F$1', [5, 12.5, DATE]],
  ])('%s takes %j', async (criterion, expected) => {
    expect(await taken(criterion)).toEqual(expected);
  });

  test('a criterion of more than 255 characters is #VALUE!', async () => {
    expect(await book().calc(`=COUNTIF(A1:A3,REPT("x",255))`)).toBe(0);
    expect(await book().calc(`=COUNTIF(A1:A3,REPT("x",256))`)).toBe('#VALUE!');
  });
});

describe('SUMIF, SUMIFS and their kin', () => {
  const book = useBook();
  beforeEach(() =>
    book().put('A1', [
      ['x', 1, 10],
      ['y', 2, 20],
      ['x', 3, '=1/0'],
      ['z', true, true],
      ['x', 'text', null],
      ['y', null, 60.5],
    ]),
  );

  test.each<[string, CellValue]>([
    ['=SUMIF(A1:A6,"x",B1:B6)', 4],
    ['=SUMIF(B1:B6,">1")', 5],
    ['=SUMIF(A1:A6,"y",C1:C6)', 80.5],
    // Errors matter where they are taken.
    ['=SUMIF(A1:A6,"x",C1:C6)', '#DIV/0!'],
    ['=SUMIFS(C1:C6,A1:A6,"x",B1:B6,"<3")', 10],
    ['=SUMIFS(B1:B6,A1:A6,"x",C1:C6,10)', 1],
    // The sum range of SUMIF and AVERAGEIF is as large as the range.
    ['=SUMIF(A1:A6,"x",B1)', 4],
    ['=SUMIF(A1:A3,"x",B2:B99)', 2],
    ['=AVERAGEIF(A1:A6,"y",C1)', 40.25],
    ['=SUMIFS(B1:B5,A1:A6,"x")', '#VALUE!'],
    ['=COUNTIFS(A1:A6,"x",B1:B5,">0")', '#VALUE!'],
    ['=COUNTIFS(A1:A6,"x",B1:B6,">1")', 1],
    ['=COUNTIFS(A1:B3,"x")', 2],
    ['=COUNTIFS(A1:A6,"<>x",C1:C6,"<>")', 3],
    // SUMIFS and AVERAGEIFS take TRUE for 1, SUMIF and AVERAGEIF leave it out.
    ['=SUMIFS(B1:B6,A1:A6,"z")', 1],
    ['=AVERAGEIFS(B1:B6,A1:A6,"z")', 1],
    ['=SUMIF(A1:A6,"z",B1:B6)', 0],
    ['=AVERAGEIF(A1:A6,"z",B1:B6)', '#DIV/0!'],
    ['=AVERAGEIF(A1:A6,"x",B1:B6)', 2],
    ['=AVERAGEIFS(C1:C6,A1:A6,"y",B1:B6,"")', 60.5],
    ['=AVERAGEIFS(B1:B6,A1:A6,"q")', '#DIV/0!'],
    ['=MAXIFS(B1:B6,A1:A6,"x")', 3],
    ['=MINIFS(B1:B6,A1:A6,"x")', 1],
    ['=MAXIFS(B1:B6,A1:A6,"q")', 0],
    ['=MINIFS(C1:C6,A1:A6,"x")', '#DIV/0!'],
    ['=MAXIFS(B1:B6,A1:A6,"z")', 0],
    // Several criteria give several results.
    ['=SUM(SUMIFS(B1:B6,A1:A6,{"x","y"}))', 6],
    ['=SUM(COUNTIFS(A1:A6,{"x";"y"},B1:B6,{1,2}))', 2],
    ['=SUM(COUNTIF(A1:A6,A1:A2))', 5],
    // What is no reference.
    ['=COUNTIF({1,2},1)', '#VALUE!'],
    ['=COUNTIF(1/0,1)', '#DIV/0!'],
  ])('%s is %j', async (formula, expected) => {
    expect(await book().calc(formula)).toBe(expected);
  });

  test('results for an array of criteria spill', async () => {
    book().put('E1', [['=SUMIF(A1:A6,{"x";"y";"q"},B1:B6)']]);
    await book().engine.settle();
    expect(book().values('E1:E3')).toEqual([[4], [2], [0]]);
  });

  test('follow a cell that changes, and a sum range keeps its size', async () => {
    await book().calc('=SUMIFS(B1:B6,A1:A6,"x")');
    book().put('A2', [['x']]);
    await book().engine.settle();
    expect(book().value('Z90')).toBe(6);
    expect(await book().calc('=SUMIF(A1:A6,"x",B1)+ROWS(B1)', 'Z91')).toBe(7);
  });

  test.each([
    ['a first cell alone', '=SUMIF(A1:A6,"x",B1)', 'B4', 103],
    ['a larger sum range on a formula of several', '=1+SUMIF(A1:A6,"x",B1:B2)', 'B4', 104],
    ['entire columns', '=SUMIF(A:A,"x",B1)', 'B4', 103],
    ['a formula filled down', '=AVERAGEIF(A$1:A$6,"x",B$1)', 'B4', 103 / 2],
  ])('follow cells that the third argument implies: %s', async (_what, formula, cell, expected) => {
    book().put('A1:B1', [
      ['x', 3],
      ['y', 5],
      ['y', 7],
      ['x', 11],
      ['y', 13],
      ['y', 17],
    ]);
    await book().calc(formula, 'Z92');
    book().put(cell, [[100]]);
    await book().engine.settle();
    expect(book().value('Z92')).toBe(expected);
  });

  test('add as SUM does, so that parts make up the whole to the last digit', async () => {
    book().put(
      'H1',
      [0.1, 0.2, -0.3, 1.005, 2.675, 1e15, 0.7].map((value, i) => [value, i % 2 ? 'odd' : 'even']),
    );
    expect(await book().calc('=SUM(H1:H7)-SUMIF(I1:I7,"*",H1:H7)')).toBe(0);
    expect(await book().calc('=SUMIFS(H1:H3,I1:I3,"<>")')).toBe(0);
  });
});

/**
 * LibreOffice takes truth values for numbers, numbers for text where wildcards are, does not take text for the number it looks like, gives
 * an error for an error as criterion, reads quotation marks as part of the text, and takes `>` alone for more than empty text. All of that
 * is Excel's otherwise, is left out here and tested above.
 */
const SAME_IN_LIBREOFFICE = [
  ...['"=apple"', '"APPLE"', '"<>apple"', '"apple*"', '"*an*"', '"a~*b"', '"what~?"', '"appl?"', '"<>appl?"', '"="', '""', '"<>"'],
  ...['">5"', '">=5"', '"<5"', '"<=0"', '"12.50"', '"5%"', '"=0.05"', '"<>12.5"', '"<>0.05"', '">=1E1"'],
  ...['"2024-01-01"', '"1/1/2024"', '">=2024-01-01"', '"<2024-01-01"', 'DATE(2024,1,1)', '12.5', '$D$1', '$E$1', '$F$1'],
  ...['"#N/A"', '"<>#N/A"', '">b"', '"<=banana"', '"<b"', '"zzz"'],
];

testWithLibreOffice(
  'LibreOffice recalculates what is the same there to the same values',
  async () => {
    const book = new TestBook();
    const cells = MIXED.filter((cell) => typeof cell !== 'boolean' && cell !== 'TRUE');
    putMixed(book, cells);
    book.put(
      'C1',
      cells.map((_, i) => [['x', 'y', 'zz'][i % 3]!]),
    );
    book.put('D1', [[null, 'apple', '>=5']]);
    const [a, b, c] = ['A', 'B', 'C'].map((column) => `$${column}$1:$${column}$${cells.length}`);
    const formulas = [
      ...SAME_IN_LIBREOFFICE.flatMap((criterion) => [
        `=COUNTIF(${a},${criterion})`,
        `=SUMIF(${a},${criterion},${b})`,
        `=SUMIFS(${b},${a},${criterion},${c},"x")`,
        `=COUNTIFS(${c},"<>x",${a},${criterion})`,
        `=AVERAGEIF(${a},${criterion},${b})`,
        `=AVERAGEIFS(${b},${a},${criterion},${c},"y")`,
        `=MAXIFS(${b},${a},${criterion})`,
        `=MINIFS(${b},${a},${criterion},${c},"?")`,
      ]),
      `=SUMIF(${c},"x",${a})`,
      `=SUMIF(${c},"y",B1)`,
      `=SUMIF(A1:A5,">1",B3:B4)`,
      `=SUMPRODUCT(COUNTIF(${a},{"apple","banana","="}))`,
    ];
    book.put(
      'H1',
      formulas.map((formula) => [formula]),
    );
    await book.engine.settle();
    const theirs = await byLibreOffice(book.engine.snapshot());
    const differences = formulas.flatMap((formula, i) => {
      const [here, there] = [book.value(`H${i + 1}`), theirs(`H${i + 1}`)];
      // A file of LibreOffice has fifteen digits of a number.
      const same = typeof here === 'number' ? Number(here.toPrecision(15)) === there : here === there;
      return same ? [] : [`${formula}: ${String(here)} here, ${String(there)} in LibreOffice`];
    });
    book.engine.dispose();
    expect(differences).toEqual([]);
  },
  300_000,
);

/** Values of the first sheet as LibreOffice calculates them, with nothing of ours left in the file. */
async function byLibreOffice(snapshot: BookSnapshot): Promise<(address: string) => CellValue | undefined> {
  for (const cell of Object.values(snapshot.sheets[0]!.cells)) {
    if (cell.f === undefined) continue;
    delete cell.v;
    delete cell.e;
  }
  const { bytes } = await writeXlsx(snapshot);
  const { book } = await readXlsx(recalculated(bytes), 'recalculated.xlsx');
  return (address) => book.sheets[0]!.cells[address]?.v;
}
