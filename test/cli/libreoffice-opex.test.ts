import { serialOf } from '../../src/calendar/serial';
import type { BookSnapshot } from '../../src/host/engine/snapshot';
import { opexSheetText } from '../../src/locales/opex-sheet';
import { OPEX_VIEWS } from '../../src/planning/opex/view';
import { CHOICES, CHOICE_ROW, FIRST_ROW, OPEX } from '../../src/sheets/opex/layout';
import { booked, EN, MARCH, opened } from '../excel/opex/opened';
import { put, read } from '../excel/rolling/in-march';
import { differences, eachByLibreOffice, errorsOf, typed, valueAt } from '../support/books-of-libreoffice';
import { testWithLibreOffice } from '../support/libreoffice';

/** Two years of bookings of lines with and without drivers and channels, some one-off, moved or expected. */
const BOOKINGS = [
  ...[1, 2, 3].flatMap((month) => [
    booked(month, 4 + month, 'Search ads', 900 + 100 * month),
    booked(month, 20, 'Commission', 400 * month, { channel: 'Channel 1' }),
    booked(month, 15, 'Orders', 40 + month, { channel: 'Channel 1' }),
    booked(month - 12, 16, 'Search ads', 800 + 50 * month),
  ]),
  booked(3, 30, 'Courier *?~ "fast"', 250, { oneOff: 'x' }),
  booked(3, 12, 'Search ads', 300, { planned: serialOf(2027, 4, 2) }),
  booked(6, 12, 'Search ads', 500, { expected: 'x', planned: serialOf(2027, 2, 2) }),
  booked(3, 28, 'Search ads', 120, { planned: 'Women’s Day 8/3' }),
  booked(3, 29, 'Search ads', 90, { planned: 'New Year goods (Nianhuo)' }),
  booked(3, 29, 'Search ads', 35, { planned: 'Nobody’s day' }),
];
const BUDGET = Array.from({ length: 12 }, (_, month) => ({
  date: serialOf(2027, 1 + month, 1),
  channel: '',
  line: 'Search ads',
  amount: 1100,
}));

testWithLibreOffice(
  'OPEX comes to the same numbers in LibreOffice in every view, with no error value',
  () =>
    opened({ bookings: BOOKINGS, budget: BUDGET }, async (workbook, _result, { engine }) => {
      await put('OPEX', FIRST_ROW + 2, OPEX.planTyped + 2, 1000);
      const drivers = await read('OPEX', FIRST_ROW, OPEX.label, 12, 1);
      const line = FIRST_ROW + drivers.findIndex(([name]) => name === 'Search ads');
      await put('OPEX', line, OPEX.share, 0.5);
      await put('OPEX', line, OPEX.driver, '2*net sales/(units+1) + orders^2');
      await workbook.buildOpex({ spec: MARCH }, EN);
      expect((await read('OPEX', line, OPEX.driverRow))[0]?.[0]).toBeGreaterThan(0);
      const books = new Map<string, BookSnapshot>();
      for (const view of OPEX_VIEWS) {
        await put('OPEX', CHOICE_ROW, CHOICES.view, opexSheetText('en-US', `view.${view}`));
        await engine.settle();
        books.set(view, engine.snapshot());
      }
      const first = books.get(MARCH.view)!;
      // Each view is chosen in the file of another one: LibreOffice alone works out what follows.
      const byView = await eachByLibreOffice(
        OPEX_VIEWS.map((view) => typed(first, [['OPEX', CHOICE_ROW, CHOICES.view, opexSheetText('en-US', `view.${view}`)]])),
      );
      for (const [at, theirs] of byView.entries()) {
        expect(differences(books.get(OPEX_VIEWS[at]!)!, theirs)).toEqual([]);
        expect(errorsOf(theirs)).toEqual([]);
        expect(valueAt(theirs, 'OPEX', FIRST_ROW, OPEX.actual)).not.toBe(0);
      }
    }),
  240_000,
);
