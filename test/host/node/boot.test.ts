import { DARK_THEME } from '../../../src/host';
import { withExcel } from '../support';

describe('the genuine office.js client in Node', () => {
  test('starts as Excel for the Mac in a shared runtime', () =>
    withExcel(async ({ Office }) => {
      expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'Mac' });
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.21')).toBe(false);
      expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
      expect(Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    }));

  test('the requirement sets can be fewer', () =>
    withExcel(
      ({ Office }) => {
        expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
        expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
        expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
        return Promise.resolve();
      },
      { requirementSets: { ExcelApi: '1.9' } },
    ));

  test('display and content language, and the theme, are the ones given', () =>
    withExcel(
      ({ Office }) => {
        expect(Office.context.displayLanguage).toBe('vi-VN');
        expect(Office.context.contentLanguage).toBe('zh-CN');
        expect(Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe(DARK_THEME.bodyBackgroundColor);
        return Promise.resolve();
      },
      { displayLanguage: 'vi-VN', contentLanguage: 'zh-CN', theme: DARK_THEME },
    ));

  test('a ribbon button runs its function until event.completed()', () =>
    withExcel(async ({ Office, Excel, invokeAction, engine }) => {
      Office.actions.associate('stampDate', async (event: Office.AddinCommands.Event) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
          await context.sync();
        });
        event.completed();
      });
      await invokeAction('stampDate');
      expect(engine.readCells(engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('stampDate');
      await expect(invokeAction('nobody')).rejects.toThrow('no such action');
    }));

  test('add-in code finds Excel and Office on globalThis, and nothing is left behind', () =>
    withExcel(async (excel) => {
      const remove = excel.installGlobals();
      expect(globalThis.Excel).toBe(excel.Excel);
      expect(globalThis.Office).toBe(excel.Office);
      remove();
      expect('Excel' in globalThis).toBe(false);
      await Promise.resolve();
    }));

  test('opens a given workbook', () =>
    withExcel(async (first) => {
      await first.Excel.run(async (context) => {
        context.workbook.worksheets.add('Plan').getRange('A1:A2').formulas = [[20], ['=A1*2']];
        await context.sync();
      });
      const book = first.engine.snapshot();
      await withExcel(
        async ({ Excel }) => {
          const value = await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A2');
            range.load('values');
            await context.sync();
            return range.values[0]?.[0];
          });
          expect(value).toBe(40);
        },
        { book },
      );
    }));
});
