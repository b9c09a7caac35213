import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { LedgerCells } from '../../../src/planning/opex/ledger-line';
import { FIRST_ROW, ledgerColumn, OPEX } from '../../../src/sheets/opex/layout';
import { PNL } from '../../../src/sheets/opex/pnl-layout';
import { pnlRows, rowOf } from '../../../src/sheets/opex/pnl-statements';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { pnlSheetText } from '../../../src/locales/pnl-sheet';
import { DrawnOpex } from './drawn-opex';

const CHANNEL = 'Tmall';
/** A thousand of net sales a month from January 2025 to March 2027, twice as much in November. */
const HISTORY: ActualsRow[] = Array.from({ length: 27 }, (_, month) => ({
  date: serialOf(2025 + Math.floor(month / 12), 1 + (month % 12), 1),
  channel: CHANNEL,
  store: '',
  product: '',
  netSales: month % 12 === 10 ? 2000 : 1000,
  quantity: null,
})) as unknown as ActualsRow[];
const goods = (year: number, month: number, amount: number): Partial<LedgerCells> => ({
  date: serialOf(year, month, 28),
  channel: CHANNEL,
  line: 'Cost of goods',
  amount,
});
const drawn = (ledger: readonly Partial<LedgerCells>[]) =>
  DrawnOpex.of({ history: HISTORY, ledger, sheets: ['Opex', 'Pnl', 'Ledger'], asked: { target: 13_000 } });
const year = (book: DrawnOpex, column: 'yearPlan' | 'outlook' | 'guessed') => Number(book.at(book.baseRow('goods', CHANNEL), column));
const sales = (book: DrawnOpex, column: 'yearPlan' | 'outlook') => Number(book.at(book.baseRow('netSales', CHANNEL), column));
const head = (book: DrawnOpex) => String(book.block('OPEX', 2, 0, 1, 1)[0]?.[0]);

test('a last year that is booked in some months is a part of those months’ net sales', async () => {
  const book = await drawn([goods(2026, 1, 400), goods(2026, 2, 400), goods(2026, 11, 800), goods(2027, 1, 500)]);
  expect(year(book, 'yearPlan')).toBeCloseTo(0.4 * sales(book, 'yearPlan'), 6);
  expect(year(book, 'guessed')).toBe(0);
});

test('without plan and last year, this year’s part to date is taken for plan and outlook, and that is said', async () => {
  const book = await drawn([goods(2027, 1, 600), goods(2027, 2, 600), goods(2027, 3, 600)]);
  expect(year(book, 'yearPlan')).toBeCloseTo(0.6 * sales(book, 'yearPlan'), 6);
  expect(year(book, 'outlook')).toBeCloseTo(0.6 * sales(book, 'outlook'), 6);
  expect(year(book, 'guessed')).toBe(1);
  expect(head(book)).toContain('1 figure has neither a plan nor a last year');
  const statement = pnlRows(book.plan).statements[1];
  const told = book.block('P&L', statement ? rowOf(statement, 'goods') : 0, PNL.attention, 1, 1)[0]?.[0];
  expect(told).toBe(pnlSheetText('en-US', 'attention.guessed'));
  // A plan of a person's own ends it.
  await book.type('OPEX', book.baseRow('goods', CHANNEL), OPEX.planTyped, 500);
  expect(year(book, 'guessed')).toBe(0);
});

test('a one-off that was planned in another month is told once', async () => {
  const book = await drawn([
    { date: serialOf(2027, 3, 5), line: 'Ads', amount: 8000 },
    { date: serialOf(2027, 3, 6), line: 'Ads', amount: 1000, oneOff: 'x', planned: serialOf(2027, 6, 1) },
  ]);
  await book.type('OPEX', book.rowOf('Ads'), OPEX.planTyped + 2, 8000);
  const parts = (['variance', 'activity', 'spending', 'timing', 'oneOff'] as const).map((part) => book.at(book.rowOf('Ads'), part));
  expect(parts).toEqual([-1000, 0, 0, 0, -1000]);
});

test('costs of a channel that the plan does not have keep it, and are told', async () => {
  const book = await drawn([{ date: serialOf(2027, 3, 5), channel: 'Ozon', line: 'Ads', amount: 700 }]);
  expect(book.at(book.rowOf('Ads', 'Ozon'), 'actual')).toBe(700);
  const [total] = pnlRows(book.plan).statements;
  const figure = (id: 'unknown' | 'shared') => book.block('P&L', total ? rowOf(total, id) : 0, PNL.actual, 1, 1)[0]?.[0];
  expect([figure('unknown'), figure('shared')]).toEqual([700, 0]);
});

test('bookings of other years are told', async () => {
  const book = await drawn([
    { date: serialOf(2028, 1, 2), line: 'Ads', amount: 77 },
    { date: serialOf(2025, 12, 31), line: 'Ads', amount: 78 },
    { date: serialOf(2026, 1, 1), line: 'Ads', amount: 79 },
    { date: serialOf(2027, 12, 31), line: 'Ads', amount: 80 },
  ]);
  const told = book.block('OPEX Ledger', FIRST_ROW, ledgerColumn('check'), 4, 1).flat();
  const outside = opexSheetText('en-US', 'ledger.problem.outside');
  expect(told).toEqual([outside, outside, '', '']);
});
