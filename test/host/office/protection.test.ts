import { errorCode, withExcel } from '../support';

describe('worksheet protection', () => {
  const protect = (Excel: typeof globalThis.Excel, options?: Excel.WorksheetProtectionOptions, password?: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect(options, password);
      await context.sync();
    });

  const onSheet = (Excel: typeof globalThis.Excel, work: (sheet: Excel.Worksheet) => void) =>
    errorCode(
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );

  test('locked cells are AccessDenied, unlocked cells may be written', () =>
    withExcel(async ({ Excel }) => {
      await protect(Excel);
      expect(await onSheet(Excel, (sheet) => (sheet.getRange('A1').values = [['x']]))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => (sheet.getRange('A1:B1').values = [['x', 'y']]))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => (sheet.getRange('B1').values = [['y']]))).toBeUndefined();
    }));

  test('formats, rows, tables and charts are AccessDenied unless allowed', () =>
    withExcel(async ({ Excel }) => {
      await protect(Excel, { allowFormatColumns: true });
      expect(await onSheet(Excel, (sheet) => (sheet.getRange('A1').format.font.bold = true))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => void sheet.getRange('1:1').insert('Down'))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => void sheet.tables.add('D1:E2', true))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B1')))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => (sheet.getRange('A:A').format.columnWidth = 90))).toBeUndefined();
    }));

  test('protecting a protected sheet is AccessDenied, and a wrong password does not open it', () =>
    withExcel(async ({ Excel }) => {
      await protect(Excel, undefined, 'secret');
      expect(await onSheet(Excel, (sheet) => sheet.protection.protect())).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => sheet.protection.unprotect('guess'))).toBe('AccessDenied');
      expect(await onSheet(Excel, (sheet) => sheet.protection.unprotect('secret'))).toBeUndefined();
      expect(await onSheet(Excel, (sheet) => (sheet.getRange('A1').values = [['x']]))).toBeUndefined();
    }));

  test('the options in force are read back', () =>
    withExcel(async ({ Excel }) => {
      await protect(Excel, { allowSort: true });
      const seen = await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        protection.load('protected,options');
        await context.sync();
        return { isProtected: protection.protected, sort: protection.options.allowSort, rows: protection.options.allowInsertRows };
      });
      expect(seen).toEqual({ isProtected: true, sort: true, rows: false });
    }));
});
