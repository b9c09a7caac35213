import { createAlmanacWorkbook } from '../../../src/excel';
import { serialOf } from '../../../src/calendar/serial';
import { withAddIn } from '../add-in';
import { madeUpHistory } from '../history';
import { EN, SPEC } from '../rolling/in-march';
import { booked, MARCH } from './opened';

const MEGABYTE = 1_000_000;

test('60 lines x 12 months x 5 channels are built, and built again, in at most 8 round trips, none above 1 MB', async () => {
  await withAddIn(
    async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(5, 1, 39), EN);
      // How long calculating takes here is nothing to measure.
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Manual';
        await context.sync();
      });
      await workbook.buildBreakdown(SPEC, EN);
      const lines = Array.from({ length: 60 }, (_, at) => ({ line: `Line ${at + 1}`, channel: `Channel ${1 + (at % 5)}` }));
      const bookings = lines.flatMap(({ line, channel }, at) => [1, 2, 3].map((month) => booked(month, 10, line, 100 + at, { channel })));
      const budget = lines.flatMap((line) =>
        Array.from({ length: 12 }, (_, month) => ({ ...line, date: serialOf(2027, 1 + month, 1), amount: 120 })),
      );
      const counted = async (asked: Parameters<typeof workbook.buildOpex>[0]) => {
        host.resetStats();
        const { plan } = await workbook.buildOpex(asked, EN);
        const { syncs, largestRequestBytes } = host.stats();
        expect(plan.lines).toHaveLength(60);
        expect(largestRequestBytes).toBeLessThanOrEqual(MEGABYTE);
        return syncs;
      };
      expect(await counted({ spec: MARCH, bookings, budget })).toBeLessThanOrEqual(8);
      const more = lines.map(({ line, channel }) => booked(4, 10, line, 130, { channel }));
      expect(await counted({ spec: { ...MARCH, asOf: { year: 2027, month: 4 } }, bookings: more })).toBeLessThanOrEqual(8);
    },
    { undo: false },
  );
}, 600_000);
