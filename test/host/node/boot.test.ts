import { withExcel } from '../support';

describe('the genuine office.js client in Node', () => {
  test('starts as Excel for the Mac in a shared runtime', () =>
    withExcel(async ({ Office }) => {
      expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'Mac' });
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
      expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
      expect(Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    }));

  test('a workbook is written, calculated and read back through Excel.run', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Plan');
        const range = sheet.getRange('A1:B2');
        range.values = [
          [1, 2],
          ['=A1+B1', 'text'],
        ];
        range.load(['values', 'formulas', 'address']);
        await context.sync();
        return { values: range.values, formulas: range.formulas, address: range.address };
      });
      expect(values).toEqual({
        values: [
          [1, 2],
          [3, 'text'],
        ],
        formulas: [
          [1, 2],
          ['=A1+B1', 'text'],
        ],
        address: 'Plan!A1:B2',
      });
    }));
});
