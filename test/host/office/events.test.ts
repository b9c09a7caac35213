import { withExcel } from '../support';

/** Lets events on their way arrive. */
const arrive = () => new Promise((resolve) => setTimeout(resolve, 40));

describe('events', () => {
  test('onChanged tells changes by the add-in from those by the person (triggerSource, ExcelApi 1.14)', () =>
    withExcel(async ({ Excel, engine, host }) => {
      const seen: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'triggerSource' | 'source'>[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(({ address, triggerSource, source }) => {
          seen.push({ address, triggerSource, source });
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('B2').values = [[5]];
        await context.sync();
      });
      await arrive();
      expect(seen).toEqual([{ address: 'B2', triggerSource: 'ThisLocalAddin', source: 'Local' }]);
      expect(engine.activeSheet()).toBeTruthy();
      await host.settle();
    }));

  test('the range of a change can be fetched in another run', () =>
    withExcel(async ({ Excel }) => {
      const values = new Promise<unknown[][]>((resolve) => {
        void Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.onChanged.add(async (args) => {
            await Excel.run(async (inner) => {
              const range = args.getRange(inner);
              range.load('values');
              await inner.sync();
              resolve(range.values);
            });
          });
          await context.sync();
          worksheets.getActiveWorksheet().getRange('A1:B1').values = [[1, 2]];
          await context.sync();
        });
      });
      expect(await values).toEqual([[1, 2]]);
    }));

  test('sheets added, activated and deleted are announced', () =>
    withExcel(async ({ Excel }) => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const note = (what: string) => () => {
          seen.push(what);
          return Promise.resolve();
        };
        worksheets.onAdded.add(note('added'));
        worksheets.onActivated.add(note('activated'));
        worksheets.onDeactivated.add(note('deactivated'));
        worksheets.onDeleted.add(note('deleted'));
        await context.sync();
        const sheet = worksheets.add('New');
        await context.sync();
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await arrive();
      expect(seen).toEqual(['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted']);
    }));

  test('selection changes reach the workbook and the sheet', () =>
    withExcel(async ({ Excel }) => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          seen.push('workbook');
          return Promise.resolve();
        });
        context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(({ address }) => {
          seen.push(address);
          return Promise.resolve();
        });
        await context.sync();
        context.workbook.worksheets.getActiveWorksheet().getRange('C3:D4').select();
        await context.sync();
      });
      await arrive();
      expect(seen.sort()).toEqual(['C3:D4', 'workbook']);
    }));

  test('changes of a table name the table', () =>
    withExcel(async ({ Excel }) => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.add('A1:B3', true);
        table.load('id');
        await context.sync();
        table.onChanged.add(({ address, tableId }) => {
          seen.push(`${address} ${tableId === table.id}`);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('B2:D2').values = [[1, 2, 3]];
        sheet.getRange('F9').values = [[1]];
        await context.sync();
      });
      await arrive();
      expect(seen).toEqual(['B2 true']);
    }));

  test('a removed handler, and enableEvents = false, are silent', () =>
    withExcel(async ({ Excel }) => {
      let count = 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const handler = sheet.onChanged.add(() => {
          count++;
          return Promise.resolve();
        });
        await context.sync();
        context.runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
        handler.remove();
        await context.sync();
        sheet.getRange('A1').values = [[2]];
        await context.sync();
      });
      await arrive();
      expect(count).toBe(0);
    }));

  test('onCalculated follows a calculation', () =>
    withExcel(async ({ Excel }) => {
      let calculated = 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onCalculated.add(() => {
          calculated++;
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
        await context.sync();
      });
      await arrive();
      expect(calculated).toBeGreaterThan(0);
    }));
});
