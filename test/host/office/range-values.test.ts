import { errorCode, withExcel } from '../support';

type Cell = string | number | boolean | null;

/** Writes values to A1 and on, and reads the block back. */
async function roundTrip(Excel: typeof globalThis.Excel, values: Cell[][]) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values;
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range.toJSON();
  });
}

describe('values and formulas of a range', () => {
  test('text is read as if it were typed', () =>
    withExcel(async ({ Excel }) => {
      const { values, numberFormat } = await roundTrip(Excel, [['12%', '1,234', '2024-01-31', 'TRUE', "'007", '-3.5', '$1,200.50', '1e3']]);
      expect(values).toEqual([[0.12, 1234, 45322, true, '007', -3.5, 1200.5, 1000]]);
      expect(numberFormat).toEqual([['0%', '#,##0', 'm/d/yyyy', 'General', 'General', 'General', '$#,##0.00', '0.00E+00']]);
    }));

  test('in a text cell everything but a formula stays as written', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
        range.numberFormat = [['@', 'General']];
        range.values = [['007', '007']];
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([['007', 7]]);
    }));

  test('null leaves a cell alone, an empty text clears it', () =>
    withExcel(async ({ Excel }) => {
      await roundTrip(Excel, [[1, 2, 3]]);
      expect((await roundTrip(Excel, [[null, '', 9]])).values).toEqual([[1, '', 9]]);
    }));

  test('one value fills the whole range', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.values = 7 as unknown as number[][];
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  test('a matrix of another shape is InvalidArgument and writes nothing', () =>
    withExcel(async ({ Excel, engine }) => {
      const write = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      });
      expect(await errorCode(write)).toBe('InvalidArgument');
      expect(engine.usedArea(engine.activeSheet(), true)).toBeNull();
    }));

  test('valueTypes tell numbers, texts, booleans, errors and blanks apart', () =>
    withExcel(async ({ Excel }) => {
      const { valueTypes, values } = await roundTrip(Excel, [[1, 'a', true, '=1/0', '', '=NA()']]);
      expect(valueTypes).toEqual([['Double', 'String', 'Boolean', 'Error', 'Empty', 'Error']]);
      expect(values).toEqual([[1, 'a', true, '#DIV/0!', '', '#N/A']]);
    }));

  test('values read in the same batch as a write are calculated', () =>
    withExcel(async ({ Excel }) => {
      const { values } = await roundTrip(Excel, [[2, '=A1*10', '=SUM(A1:B1)']]);
      expect(values).toEqual([[2, 20, 22]]);
    }));

  test('text follows the number format', () =>
    withExcel(async ({ Excel }) => {
      const text = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
        range.values = [[1234.5, 0.256, 45322]];
        range.numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd']];
        range.load('text');
        await context.sync();
        return range.text;
      });
      expect(text).toEqual([['1,234.50', '25.6%', '2024-01-31']]);
    }));

  test('an unbounded range answers null for its cells, and cannot be set cell by cell', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const column = context.workbook.worksheets.getActiveWorksheet().getRange('C:C');
        column.load('values,address,rowCount,isEntireColumn');
        await context.sync();
        return [column.values, column.address, column.rowCount, column.isEntireColumn];
      });
      expect(seen).toEqual([null, 'Sheet1!C:C', 1048576, true]);
      const write = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C:C').values = [[1]];
        await context.sync();
      });
      expect(await errorCode(write)).toBe('InvalidArgument');
    }));

  test.each(['=SUM(A1', '=1+', '="open'])('the broken formula %p is InvalidArgument', (formula) =>
    withExcel(async ({ Excel }) => {
      expect(await errorCode(roundTrip(Excel, [[formula]]))).toBe('InvalidArgument');
    }),
  );

  test('a dynamic array spills, and its spill is told by the cell and by its parts', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const anchor = sheet.getRange('B2');
        anchor.formulas = [['=SEQUENCE(3)']];
        const area = anchor.getSpillingToRange();
        const parent = sheet.getRange('B4').getSpillParent();
        const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
        area.load('address,values');
        parent.load('address');
        anchor.load('hasSpill');
        await context.sync();
        return { area: area.address, values: area.values, parent: parent.address, none: none.isNullObject, spills: anchor.hasSpill };
      });
      expect(seen).toEqual({ area: 'Sheet1!B2:B4', values: [[1], [2], [3]], parent: 'Sheet1!B2', none: true, spills: true });
    }));

  test('content in the way of a spill gives #SPILL!', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B3').values = [['in the way']];
        const anchor = sheet.getRange('B2');
        anchor.formulas = [['=SEQUENCE(3)']];
        anchor.load('values');
        await context.sync();
        return anchor.values;
      });
      expect(values).toEqual([['#SPILL!']]);
    }));

  test('calculation can be switched to manual, and asked for', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { application } = context.workbook;
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
        range.formulas = [[1, '=A1*2']];
        application.calculationMode = Excel.CalculationMode.manual;
        await context.sync();
        range.getCell(0, 0).values = [[5]];
        range.load('values');
        await context.sync();
        const before = range.values[0]?.[1];
        application.calculate(Excel.CalculationType.recalculate);
        range.load('values');
        await context.sync();
        return [before, range.values[0]?.[1]];
      });
      expect(seen).toEqual([2, 10]);
    }));
});
