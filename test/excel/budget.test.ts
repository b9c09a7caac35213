import { createAlmanacWorkbook } from '../../src/excel';
import { madeForecast } from '../planning/forecast/made-forecast';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';

const MEGABYTE = 1_000_000;

test('a build of 6 channels x 20 products x 12 months takes at most 6 round trips, none above 1 MB', async () => {
  await withAddIn(
    async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(6, 20), { locale: 'en-US' });
      host.resetStats();
      const result = await workbook.buildBreakdown(
        {
          target: 120_000_000,
          start: { year: 2027, month: 1 },
          market: 'none',
          method: 'history',
          levels: ['channel', 'product'],
          digits: 0,
          currency: 'CNY',
        },
        { locale: 'en-US' },
      );
      const { syncs, largestRequestBytes } = host.stats();
      expect(result.plan.rows).toHaveLength(1 + 6 + 120);
      expect(result.checks.off).toBe(0);
      expect(syncs).toBeLessThanOrEqual(6);
      expect(largestRequestBytes).toBeLessThanOrEqual(MEGABYTE);
    },
    { undo: false },
  );
}, 240_000);

test('a forecast of 521 rows x 12 months takes at most 6 round trips, none above 1 MB', async () => {
  const history = madeUpHistory(20, 25, 24);
  const plan = await madeForecast(history, { start: { year: 2026, month: 1 } });
  await withAddIn(
    async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(history, { locale: 'en-US' });
      host.resetStats();
      expect(await workbook.writeForecast(plan, { locale: 'en-US' })).toMatchObject({ rows: 521 });
      const { syncs, largestRequestBytes } = host.stats();
      expect(syncs).toBeLessThanOrEqual(6);
      expect(largestRequestBytes).toBeLessThanOrEqual(MEGABYTE);
    },
    { undo: false },
  );
}, 240_000);
