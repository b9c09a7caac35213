import { errorCode, withExcel } from '../support';

/** The addresses of ranges found from a sheet. */
async function addresses(Excel: typeof globalThis.Excel, find: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<(string | null)[]> {
  return Excel.run(async (context) => {
    const ranges = find(context.workbook.worksheets.getActiveWorksheet());
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sheet1!', '')));
  });
}

describe('from one range to another', () => {
  test('rows, columns, cells, offsets and sizes', () =>
    withExcel(async ({ Excel }) => {
      const found = await addresses(Excel, (sheet) => {
        const range = sheet.getRange('C3:E6');
        return [
          range.getCell(0, 0),
          range.getRow(1),
          range.getColumn(2),
          range.getOffsetRange(-1, 2),
          range.getResizedRange(1, -1),
          range.getAbsoluteResizedRange(2, 2),
          range.getLastCell(),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getRowsAbove(2),
          range.getColumnsAfter(),
          range.getBoundingRect('A1'),
        ];
      });
      expect(found).toEqual(['C3', 'C4:E4', 'E3:E6', 'E2:G5', 'C3:D7', 'C3:D4', 'E6', '3:6', 'C:E', 'C1:E2', 'F3:F6', 'A1:E6']);
    }));

  test('an intersection may be nothing', () =>
    withExcel(async ({ Excel }) => {
      const found = await addresses(Excel, (sheet) => [
        sheet.getRange('A1:C3').getIntersection('B2:D9'),
        sheet.getRange('A1').getIntersectionOrNullObject('B2'),
      ]);
      expect(found).toEqual(['B2:C3', null]);
      expect(await errorCode(addresses(Excel, (sheet) => [sheet.getRange('A1').getIntersection('B2')]))).toBe('ItemNotFound');
    }));

  test('off the sheet is InvalidArgument', () =>
    withExcel(async ({ Excel }) => {
      expect(await errorCode(addresses(Excel, (sheet) => [sheet.getRange('A1').getOffsetRange(-1, 0)]))).toBe('InvalidArgument');
      expect(await errorCode(addresses(Excel, (sheet) => [sheet.getRange('XFE1')]))).toBe('InvalidArgument');
      expect(await errorCode(addresses(Excel, (sheet) => [sheet.getRangeByIndexes(0, 0, 1048577, 1)]))).toBe('InvalidArgument');
    }));

  test('a name or a table is an address too', () =>
    withExcel(async ({ Excel }) => {
      const found = await addresses(Excel, (sheet) => {
        sheet.context.workbook.names.add('Target', sheet.getRange('B7'));
        sheet.tables.add('D1:E3', true).name = 'Stock';
        return [sheet.getRange('Target'), sheet.getRange('Stock')];
      });
      expect(found).toEqual(['B7', 'D1:E3']);
    }));

  test('the surrounding region ends at blank rows and columns', () =>
    withExcel(async ({ Excel }) => {
      const found = await addresses(Excel, (sheet) => {
        sheet.getRange('B2:C4').values = [
          [1, 2],
          [3, 4],
          [5, 6],
        ];
        sheet.getRange('E2').values = [[9]];
        return [sheet.getRange('B3').getSurroundingRegion()];
      });
      expect(found).toEqual(['B2:C4']);
    }));

  test('a tracked range moves with its cells', () =>
    withExcel(async ({ Excel }) => {
      const address = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('B5:C6');
        range.load('address');
        await context.sync();
        sheet.getRange('2:3').insert(Excel.InsertShiftDirection.down);
        await context.sync();
        range.load('address');
        await context.sync();
        return range.address;
      });
      expect(address).toBe('Sheet1!B7:C8');
    }));

  test('sheet names that need it are quoted', () =>
    withExcel(async ({ Excel }) => {
      const address = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Year's plan").getRange('A1');
        range.load('address');
        await context.sync();
        return range.address;
      });
      expect(address).toBe("'Year''s plan'!A1");
    }));
});
