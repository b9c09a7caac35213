import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import { withAddIn } from './add-in';
import { built, EN, HISTORY, put, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

const refusal = (workbook: AlmanacWorkbook) => expect(workbook.buildBreakdown(SPEC, EN)).rejects;

describe('what stands in the way is named, and nothing is written', () => {
  test('a sheet “Breakdown” of a person’s own', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Breakdown').getRange('C3').values = [['my notes']];
        await context.sync();
      });
      const before = workbookOf(engine);
      await refusal(workbook).toMatchObject({ code: 'sheet-not-ours', params: { sheet: 'Breakdown', address: 'C3', found: 'my notes' } });
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('a protected sheet', async () => {
    await built(async ({ workbook, engine }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Breakdown').protection.protect();
        await context.sync();
      });
      const before = workbookOf(engine);
      await refusal(workbook).toMatchObject({ code: 'sheet-protected', params: { sheet: 'Breakdown' } });
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('content below a plan that grows', async () => {
    await built(
      async ({ workbook, engine }) => {
        await put('Breakdown!B14', 'do not lose me');
        const before = workbookOf(engine);
        const params = { address: 'Breakdown!B14', found: 'do not lose me' };
        await refusal(workbook).toMatchObject({ code: 'content-in-the-way', params });
        expect(workbookOf(engine)).toEqual(before);
      },
      { levels: ['channel'] },
    );
  });

  test('an Actuals table of a person’s own is read, not replaced', async () => {
    await withAddIn(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Sales');
        sheet.getRange('B2:D4').values = [
          ['日期', '渠道', '净销售额'],
          [46023, 'Tmall', 100],
          [46054, 'Tmall', 200],
        ];
        sheet.tables.add('Sales!B2:D4', true).name = 'Actuals';
        await context.sync();
      });
      const workbook = createAlmanacWorkbook();
      await expect(workbook.importActuals(HISTORY, EN)).rejects.toMatchObject({ code: 'actuals-not-ours', params: { sheet: 'Sales' } });
      const state = await workbook.readState(EN);
      expect(state.actuals).toMatchObject({ sheet: 'Sales', levels: ['channel'], firstMonth: { year: 2026, month: 1 } });
    });
  });
});
