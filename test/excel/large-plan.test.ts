import { createAlmanacWorkbook } from '../../src/excel';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { workbookOf } from './snapshots';

const SPEC: BreakdownSpec = {
  target: 120_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};

// Excel answers with at most 5 MB: the formats of a sheet of this size must be read in parts.
test('a plan of 64 rows is built again in another language, year and shape, and taken back exactly', async () => {
  await withAddIn(
    async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      const history = madeUpHistory(3, 20);
      await workbook.importActuals(history, { locale: 'en-US' });
      await workbook.buildBreakdown(SPEC, { locale: 'en-US' });
      const before = workbookOf(engine);
      const again = await workbook.buildBreakdown(
        { ...SPEC, levels: ['product'], start: { year: 2026, month: 10 } },
        { locale: 'zh-CN', chosen: 'zh-CN' },
      );
      expect(again.checks.off).toBe(0);
      await workbook.undo({ locale: 'en-US' });
      expect(workbookOf(engine)).toEqual(before);
    },
    { undo: false },
  );
}, 240_000);
