import { errorCode, withExcel } from '../support';

const DATA = [
  ['Channel', 'Sales'],
  ['Tmall', 120],
  ['JD', 80],
];

/** Runs work on a table `Actuals` in A1:B3. */
const withTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>) =>
  withExcel(async ({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = DATA;
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Actuals';
      await context.sync();
      return work(table, context);
    }),
  );

describe('tables', () => {
  test('tell header, body and columns', async () => {
    const seen = await withTable(async (table, context) => {
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      const sales = table.columns.getItem('sales').getDataBodyRange();
      header.load('values');
      body.load('address');
      sales.load('values');
      table.load('name,style,showBandedRows,showTotals');
      table.rows.load('count');
      await context.sync();
      return { header: header.values, body: body.address, sales: sales.values, count: table.rows.count, table: table.toJSON() };
    });
    expect(seen).toMatchObject({
      header: [['Channel', 'Sales']],
      body: 'Sheet1!A2:B3',
      sales: [[120], [80]],
      count: 2,
      table: { name: 'Actuals', style: 'TableStyleMedium2', showBandedRows: true, showTotals: false },
    });
  });

  test('structured references calculate', async () => {
    const value = await withTable(async (_table, context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('D1');
      cell.formulas = [['=SUM(Actuals[Sales])']];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(value).toBe(200);
  });

  test('rows written right below become rows of the table', async () => {
    const address = await withTable(async (table, context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A4:B5').values = [
        ['Douyin', 50],
        ['POP', 40],
      ];
      const range = table.getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A1:B5');
  });

  test('rows are added in the middle and at the end, and deleted', async () => {
    const values = await withTable(async (table, context) => {
      table.rows.add(undefined, [['Douyin', 50]]);
      table.rows.add(0, [['First', 1]]);
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      return body.values;
    });
    expect(values).toEqual([
      ['First', 1],
      ['JD', 80],
      ['Douyin', 50],
    ]);
  });

  test('columns are added, renamed through their header, and deleted', async () => {
    const names = await withTable(async (table, context) => {
      table.columns.add(undefined, [['Units'], [3], [4]]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['Shop']];
      table.columns.getItem('Sales').delete();
      table.columns.load('items/name');
      const range = table.getRange();
      range.load('values');
      await context.sync();
      return { names: table.columns.items.map((column) => column.name), values: range.values };
    });
    expect(names).toEqual({
      names: ['Shop', 'Units'],
      values: [
        ['Shop', 'Units'],
        ['Tmall', 3],
        ['JD', 4],
      ],
    });
  });

  test('headers are kept unique and never empty', () =>
    withExcel(async ({ Excel }) => {
      const header = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C1').values = [['Sales', 'Sales', '']];
        const range = sheet.tables.add('A1:C3', true).getHeaderRowRange();
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(header).toEqual([['Sales', 'Sales2', 'Column3']]);
    }));

  test('without headers a row of them is put above', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').values = [[1, 2]];
        const range = sheet.tables.add('A1:B1', false).getRange();
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
      ]);
    }));

  test('two tables cannot overlap', async () => {
    expect(
      await errorCode(
        withTable(async (_table, context) => {
          context.workbook.worksheets.getActiveWorksheet().tables.add('B2:D9', true);
          await context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
  });

  test('a name in use, by a table or a name, is ItemAlreadyExists', async () => {
    const rename = withTable(async (table, context) => {
      context.workbook.names.add('Taken', '=1');
      table.name = 'taken';
      await context.sync();
    });
    expect(await errorCode(rename)).toBe('ItemAlreadyExists');
  });

  test('resize keeps the header where it is', async () => {
    const address = await withTable(async (table, context) => {
      table.resize('A1:B10');
      const range = table.getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A1:B10');
    expect(
      await errorCode(
        withTable(async (table, context) => {
          table.resize('A2:B10');
          await context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
  });

  test('convertToRange leaves the cells, delete takes them', async () => {
    const kept = await withTable(async (table, context) => {
      table.convertToRange();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
      const { tables } = context.workbook;
      tables.load('count');
      range.load('values');
      await context.sync();
      return { values: range.values, tables: tables.count };
    });
    expect(kept).toEqual({ values: DATA, tables: 0 });
    const gone = await withTable(async (table, context) => {
      table.delete();
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(gone).toBe(true);
  });

  test('a row of totals comes and goes', async () => {
    const addresses = await withTable(async (table, context) => {
      table.showTotals = true;
      const range = table.getRange();
      const totals = table.getTotalRowRange();
      range.load('address');
      totals.load('address');
      await context.sync();
      table.showTotals = false;
      const after = table.getRange();
      after.load('address');
      await context.sync();
      return [range.address, totals.address, after.address];
    });
    expect(addresses).toEqual(['Sheet1!A1:B4', 'Sheet1!A4:B4', 'Sheet1!A1:B3']);
  });

  test('sorting orders the body', async () => {
    const values = await withTable(async (table, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      return body.values;
    });
    expect(values).toEqual([
      ['JD', 80],
      ['Tmall', 120],
    ]);
  });
});
