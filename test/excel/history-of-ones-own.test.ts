import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { EN, put, read, SPEC } from './plan-fixture';

const HISTORY = madeUpHistory(2, 1, 24);

async function imported(work: (workbook: AlmanacWorkbook) => Promise<void>): Promise<void> {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await work(workbook);
  });
}

const onTable = (work: (table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Actuals').tables.getItemAt(0));
    await context.sync();
  });

test('a table of history that a person renamed is the history still, for a build and the next import', async () => {
  await imported(async (workbook) => {
    await onTable((table) => void (table.name = 'Sales'));
    const { checks } = await workbook.buildBreakdown({ ...SPEC, levels: ['channel'] }, EN);
    expect(checks.off).toBe(0);
    const [[sold]] = (await read('Actuals!E5')) as [[number]];
    await workbook.importActuals(
      HISTORY.map((row) => ({ ...row, netSales: row.netSales * 2 })),
      EN,
    );
    expect(await read('Actuals!E5')).toEqual([[sold * 2]]);
    expect((await workbook.readState(EN)).actuals?.rows).toHaveLength(HISTORY.length);
  });
});

describe('what a person wrote beside the history', () => {
  test('stays beside its line, in a table made wider, where the lines stay in their places', async () => {
    await imported(async (workbook) => {
      await onTable((table) => table.resize(`A4:G${4 + HISTORY.length}`));
      await put('Actuals!G4', 'remark');
      await put('Actuals!G6', 'stock-out');
      await workbook.importActuals([...HISTORY, { ...HISTORY[HISTORY.length - 1]!, date: 46_054 }], EN);
      expect(await read('Actuals!G4:G6')).toEqual([['remark'], [''], ['stock-out']]);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Actuals').tables.getItemAt(0).getRange().load('address');
        await context.sync();
        expect(range.address).toBe(`Actuals!A4:G${5 + HISTORY.length}`);
      });
    });
  });

  test('is named and nothing is written where another line would come there; a formula goes by its own line', async () => {
    await imported(async (workbook) => {
      await put('Actuals!H5', '=E5*2');
      await put('Actuals!G6', 'stock-out');
      const before = await read('Actuals!A5:H8');
      await expect(workbook.importActuals(HISTORY.slice(1), EN)).rejects.toMatchObject({
        code: 'content-in-the-way',
        params: { address: 'Actuals!G6', found: 'stock-out' },
      });
      expect(await read('Actuals!A5:H8')).toEqual(before);
      await put('Actuals!G6', '');
      await workbook.importActuals(HISTORY.slice(1), EN);
      expect((await read('Actuals!E5:E6'))[0]).toEqual([HISTORY[1]?.netSales]);
    });
  });
});

describe('what is no number among the sales', () => {
  test.each([
    ['Actuals!E6', '309,612 元', 'net_sales'],
    ['Actuals!E6', 'n/a', 'net_sales'],
    ['Actuals!F9', 'n/a', 'units'],
  ])('is refused, as formulas do not add it up: %s, “%s”', (address, found, column) =>
    imported(async (workbook) => {
      await put(address, found);
      const refusal = { code: 'actuals-not-a-number', params: { table: 'Actuals', column, address, found } };
      const { actuals, actualsProblem } = await workbook.readState(EN);
      expect([actuals, actualsProblem]).toEqual([null, expect.objectContaining(refusal)]);
      await expect(workbook.buildBreakdown({ ...SPEC, levels: ['channel'] }, EN)).rejects.toMatchObject(refusal);
    }),
  );

  test('may be left out', () =>
    imported(async (workbook) => {
      await put('Actuals!E6', '');
      await put('Actuals!F9', '');
      const { actuals, actualsProblem } = await workbook.readState(EN);
      expect([actuals?.rows.length, actualsProblem]).toEqual([HISTORY.length - 1, null]);
    }));
});

test('what stands right below the table, and so is no part of the history, is named', () =>
  imported(async (workbook) => {
    expect((await workbook.readState(EN)).actuals?.below).toBeNull();
    const row = 5 + HISTORY.length;
    await put(`Actuals!B${row + 1}`, 'a line further down');
    expect((await workbook.readState(EN)).actuals?.below).toBeNull();
    await put(`Actuals!C${row}`, 'typed below');
    // A table that has not grown over what was typed, as in LibreOffice.
    await onTable((table) => table.resize(`A4:F${row - 1}`));
    expect((await workbook.readState(EN)).actuals).toMatchObject({ below: `Actuals!C${row}` });
  }));
