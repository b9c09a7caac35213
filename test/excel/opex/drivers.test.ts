import { EVENT_COLUMNS, EVENTS } from '../../../src/sheets/breakdown/events-layout';
import { FIRST_ROW, ledgerColumn, OPEX } from '../../../src/sheets/opex/layout';
import { put, read } from '../rolling/in-march';
import { booked, EN, MARCH, opened } from './opened';

const at = async (sheet: string, row: number, column: number) => (await read(sheet, row, column))[0]?.[0];
const BOOKINGS = [
  booked(2, 20, 'Search ads', 900),
  booked(3, 20, 'Search ads', 1500),
  booked(3, 6, 'Orders', 40, { channel: 'Channel 1' }),
];
/** The only line of cost, below the total and its group. */
const LINE = FIRST_ROW + 2;

test(
  'a driver typed as an expression waits for a build, is used from then on, and no text becomes a formula of its own',
  () =>
    opened({ bookings: BOOKINGS }, async (workbook) => {
      await put('OPEX', LINE, OPEX.planTyped + 2, 1200);
      await put('OPEX', LINE, OPEX.share, 1);
      await put('OPEX', LINE, OPEX.driver, '2*net sales + units');
      expect(await at('OPEX', LINE, OPEX.driverRow)).toBe(-3);
      expect((await workbook.readState(EN)).opex?.checks.off).toBe(1);
      await workbook.buildOpex({ spec: MARCH }, EN);
      expect(await at('OPEX', LINE, OPEX.driver)).toBe('2*net sales + units');
      expect(await at('OPEX', LINE, OPEX.driverRow)).toBeGreaterThan(0);
      expect(await at('OPEX', LINE, OPEX.activity)).not.toBe(0);
      expect((await workbook.readState(EN)).opex?.checks.off).toBe(0);
      expect((await workbook.buildOpex({ spec: MARCH }, EN)).cellsWritten).toBe(0);

      await put('OPEX', LINE, OPEX.driver, "'=1+1");
      await workbook.buildOpex({ spec: MARCH }, EN);
      expect([await at('OPEX', LINE, OPEX.driver), await at('OPEX', LINE, OPEX.driverRow)]).toEqual(['=1+1', -1]);
    }),
  120_000,
);

test(
  'a booking of a file that was planned for an event moves when the event does',
  () =>
    opened(
      {
        bookings: [
          ...BOOKINGS,
          booked(3, 25, 'Search ads', 100, { planned: '妇女节 8/3' }),
          booked(3, 26, 'Search ads', 70, { planned: 'Women’s Day 8/3' }),
        ],
      },
      async (workbook) => {
        expect(await at('OPEX', LINE, OPEX.timing)).toBe(0);
        const events = await read('Events', EVENTS.list, 0, 40, EVENTS.listColumns);
        const line = events.findIndex(([name]) => name === 'Women’s Day 8/3');
        expect(line).toBeGreaterThanOrEqual(0);
        const days = events[line]?.[EVENT_COLUMNS.planFirst];
        await put('Events', EVENTS.list + line, EVENT_COLUMNS.planFirst, Number(days) - 30);
        await put('Events', EVENTS.list + line, EVENT_COLUMNS.planLast, Number(days) - 28);
        expect(await at('OPEX', LINE, OPEX.timing)).toBe(-70);
        expect(await at('OPEX Ledger', FIRST_ROW + 3, ledgerColumn('check'))).toContain('G10: “妇女节 8/3” is neither a date nor an event');
        await put('OPEX Ledger', FIRST_ROW + 3, ledgerColumn('planned'), 'women’s day 8/3');
        expect(await at('OPEX', LINE, OPEX.timing)).toBe(-170);
        await workbook.buildOpex({ spec: MARCH }, EN);
        expect(await at('OPEX', LINE, OPEX.timing)).toBe(-170);
        expect((await workbook.readState(EN)).opex?.checks.off).toBe(0);
      },
    ),
  120_000,
);
