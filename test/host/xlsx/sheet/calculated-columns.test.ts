import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { movedFormula } from '../../../../src/host/engine/formulas/references';
import type { BookSnapshot, CellSnapshot, TableSnapshot } from '../../../../src/host/engine/snapshot';
import { readXlsx, writeXlsx } from '../../../../src/host/xlsx';

const COLUMNS = ['Net', 'Units', 'Price'];

/** Three rows of sales below a header, with one more column of formulas. */
function sales(formulas: readonly (string | number)[], table: Partial<TableSnapshot> = {}): BookSnapshot {
  const rows = formulas.flatMap((content, i): [string, CellSnapshot][] => [
    [`A${i + 2}`, { v: 100 * (i + 1) }],
    [`B${i + 2}`, { v: 10 }],
    [`C${i + 2}`, typeof content === 'number' ? { v: content } : { f: content, v: 10 }],
  ]);
  const header = COLUMNS.map((title, i): [string, CellSnapshot] => [`${'ABC'[i] ?? ''}1`, { v: title }]);
  const range = `A1:C${formulas.length + 1}`;
  return {
    sheets: [
      {
        id: 'sheet-1',
        name: 'Sales',
        cells: Object.fromEntries([...header, ...rows]),
        tables: [{ id: 'table-1', name: 'Sales', range, columns: COLUMNS, ...table }],
      },
    ],
    names: [],
    activeSheet: 'sheet-1',
    customXmlParts: [],
    settings: {},
    properties: {},
    calculationMode: 'Automatic',
  };
}

/** What the file says of the third column. */
async function priceColumn(book: BookSnapshot): Promise<string> {
  const { bytes } = await writeXlsx(book);
  const table = strFromU8(unzipSync(bytes)['xl/tables/table1.xml'] ?? new Uint8Array());
  return /<tableColumn id="3".*(?=<\/tableColumns>)/.exec(table)?.[0] ?? '';
}

describe('the columns of a table that are calculated alike', () => {
  it.each([
    ['the row’s own cells', ['=[@Net]/[@Units]', '=[@Net]/[@Units]'], 'Sales[[#This Row],[Net]]/Sales[[#This Row],[Units]]'],
    ['cells beside', ['=A2/$B2&"<"', '=A3/$B3&"<"'], 'A2/$B2&amp;"&lt;"'],
    ['fixed cells and the row above', ['=A2/$B$2+C1', '=A3/$B$2+C2'], 'A2/$B$2+C1'],
    ['a function newer than the file format', ['=XLOOKUP(A2,B:B,B:B)', '=XLOOKUP(A3,B:B,B:B)'], '_xlfn.XLOOKUP(A2,B:B,B:B)'],
  ])('carry their formula, here of %s', async (_what, formulas, written) => {
    expect(await priceColumn(sales(formulas))).toBe(
      `<tableColumn id="3" name="Price"><calculatedColumnFormula>${written}</calculatedColumnFormula></tableColumn>`,
    );
  });

  it.each<[string, (string | number)[]]>([
    ['one cell holds a number', ['=A2/B2', 12]],
    ['one refers to another row', ['=A2/B2', '=A2/B2']],
    ['none holds a formula', [1, 2]],
    ['the formula is marked as an array', ['=SUM(A2:B2*2)', '=SUM(A3:B3*2)']],
  ])('are none where %s', async (_what, formulas) => {
    expect(await priceColumn(sales(formulas))).toBe('<tableColumn id="3" name="Price"/>');
  });

  it('leave the row of totals out', async () => {
    const book = sales(['=A2/B2', '=A3/B3', '=SUM(A2:A3)'], { showTotals: true });
    expect(await priceColumn(book)).toContain('<calculatedColumnFormula>A2/B2<');
  });

  it('come back from the file as they were, to ExcelJS as well', async () => {
    const book = sales(['=[@Net]/[@Units]', '=[@Net]/[@Units]']);
    const { bytes } = await writeXlsx(book);
    expect((await readXlsx(bytes)).book).toEqual(book);
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(bytes) as never);
    const sheet = other.getWorksheet('Sales');
    expect(sheet?.getTables().map((table) => (table as unknown as { table: { columns: { name: string }[] } }).table.columns)).toEqual([
      COLUMNS.map((name) => expect.objectContaining({ name })),
    ]);
    expect(sheet?.getCell('C3').formula).toBe('Sales[[#This Row],[Net]]/Sales[[#This Row],[Units]]');
  });

  it('are those that filling the first row’s formula down gives', async () => {
    const formula = fc.constantFrom('=A2', '=$A$2*B2', '=SUM(A$2:A2)', '=[@Net]', '=IF(A2>0,B2,"A2")');
    await fc.assert(
      fc.asyncProperty(formula, fc.integer({ min: 1, max: 6 }), fc.nat(5), async (first, rows, at) => {
        const filled = Array.from({ length: rows }, (_, row) => movedFormula(first, row, 0));
        expect(await priceColumn(sales(filled))).toContain('<calculatedColumnFormula>');
        if (at >= rows) return;
        const other = filled.map((one, row) => (row === at ? `${one}+1` : one));
        expect((await priceColumn(sales(other))).includes('<calculatedColumnFormula>')).toBe(rows === 1);
      }),
      { numRuns: 30 },
    );
  });
});
