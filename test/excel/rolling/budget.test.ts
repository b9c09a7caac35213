import { createAlmanacWorkbook } from '../../../src/excel';
import { rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import { madeForecast } from '../../planning/forecast/made-forecast';
import { withAddIn } from '../add-in';
import { madeUpHistory } from '../history';
import { EN, month, SPEC } from './in-march';

const MEGABYTE = 1_000_000;

test('6 channels x 40 products are built in at most 8 round trips and rolled forward in at most 10, none above 1 MB', async () => {
  await withAddIn(
    async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      const history = madeUpHistory(6, 40, 24);
      await workbook.importActuals(history, EN);
      // How long calculating takes here is nothing to measure.
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Manual';
        await context.sync();
      });
      const levels = ['channel', 'product'] as const;
      const start = { year: 2026, month: 1 };
      const { plan } = await workbook.buildBreakdown({ ...SPEC, start, levels }, EN);
      const counted = async (of: number, from?: number): Promise<{ readonly rows: number; readonly syncs: number }> => {
        const spec = { ...month(of), asOf: { year: 2026, month: of } };
        const asked = rollingForecast(spec, plan, history);
        const forecast = await madeForecast(history, asked);
        const rollFrom = from === undefined ? {} : { rollFrom: { year: 2026, month: from } };
        host.resetStats();
        const result = await workbook.buildRolling({ spec, forecast, measured: { events: [], uplifts: [] }, ...rollFrom }, EN);
        const { syncs, largestRequestBytes } = host.stats();
        expect(largestRequestBytes).toBeLessThanOrEqual(MEGABYTE);
        return { rows: result.plan.rows.length, syncs };
      };
      const built = await counted(3);
      expect(built.rows).toBe(1 + 6 + 240);
      expect(built.syncs).toBeLessThanOrEqual(8);
      expect((await counted(4, 3)).syncs).toBeLessThanOrEqual(10);
    },
    { undo: false },
  );
}, 600_000);
