import { errorCode, withExcel } from '../support';

describe('names', () => {
  test('a name stands for a range, a constant or a formula', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { names } = context.workbook;
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = names.add('Annual_target', sheet.getRange('B2'), 'what the year must bring');
        const rate = names.add('VatRate', '=0.13');
        range.load('name,formula,value,type,comment,visible,scope');
        rate.load('value,type');
        await context.sync();
        return { ...range.toJSON(), rate: rate.value, rateType: rate.type };
      });
      expect(seen).toMatchObject({
        name: 'Annual_target',
        formula: '=Sheet1!$B$2',
        value: 'Sheet1!$B$2',
        type: 'Range',
        comment: 'what the year must bring',
        visible: true,
        scope: 'Workbook',
        rate: 0.13,
        rateType: 'Double',
      });
    }));

  test('formulas calculate with names, and follow when a name is changed', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cell = sheet.getRange('A1');
        const rate = context.workbook.names.add('Rate', '=0.1');
        cell.formulas = [['=200*Rate']];
        cell.load('values');
        await context.sync();
        const before = cell.values[0]?.[0];
        rate.formula = '=0.2';
        cell.load('values');
        await context.sync();
        return [before, cell.values[0]?.[0]];
      });
      expect(values).toEqual([20, 40]);
    }));

  test('a name of a sheet is found on the sheet only', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.names.add('Local', sheet.getRange('A1'));
        const onSheet = sheet.names.getItemOrNullObject('local');
        const onBook = context.workbook.names.getItemOrNullObject('Local');
        onSheet.load('scope');
        await context.sync();
        return [onSheet.scope, onBook.isNullObject];
      });
      expect(seen).toEqual(['Worksheet', true]);
    }));

  test.each(['A1', 'R1C1', 'r', '1st', 'two words', 'x'.repeat(256)])('%p is no name: InvalidArgument', (name) =>
    withExcel(async ({ Excel }) => {
      expect(await errorCode(Excel.run(async (context) => context.workbook.names.add(name, '=1')))).toBe('InvalidArgument');
    }),
  );

  test('a name in use is ItemAlreadyExists, a missing one ItemNotFound', () =>
    withExcel(async ({ Excel }) => {
      await Excel.run(async (context) => context.workbook.names.add('Once', '=1'));
      expect(await errorCode(Excel.run(async (context) => context.workbook.names.add('ONCE', '=2')))).toBe('ItemAlreadyExists');
      expect(await errorCode(Excel.run(async (context) => context.workbook.names.getItem('Never').load('value')))).toBe('ItemNotFound');
    }));

  test('a name that is no range has none: a null object, or ItemNotFound', () =>
    withExcel(async ({ Excel }) => {
      const none = await Excel.run(async (context) => {
        const range = context.workbook.names.add('Constant', '=5').getRangeOrNullObject();
        await context.sync();
        return range.isNullObject;
      });
      expect(none).toBe(true);
      expect(await errorCode(Excel.run(async (context) => context.workbook.names.getItem('Constant').getRange().load('address')))).toBe(
        'ItemNotFound',
      );
    }));

  test('a deleted name is gone', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        context.workbook.names.add('Gone', '=1');
        context.workbook.names.getItem('Gone').delete();
        await context.sync();
      });
      expect(engine.names()).toEqual([]);
    }));
});
