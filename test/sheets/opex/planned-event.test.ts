import { serialOf } from '../../../src/calendar/serial';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { plannedDay, timingOf, type PlannedEvent } from '../../../src/planning/opex/planned-day';
import { halfMonthsOf, type OpexView } from '../../../src/planning/opex/view';
import { EVENT_COLUMNS, EVENTS } from '../../../src/sheets/breakdown/events-layout';
import { checksRow } from '../../../src/sheets/opex/check-cells';
import { CHOICES, CHOICE_ROW, EVENT_LINES, FIRST_ROW, ledgerColumn, OPEX, OPEX_CHECKS } from '../../../src/sheets/opex/layout';
import { madeUpHistory } from '../../excel/history';
import { seededUniform } from '../../support/histories';
import { costLine, DrawnOpex, type GivenOpex } from './drawn-opex';

const HISTORY = madeUpHistory(2, 1, 39);
const YEAR = { first: serialOf(2027, 1, 1), last: serialOf(2027, 12, 31) };
const START = { year: 2027, month: 1 };
const PLAN = Array.from({ length: 12 }, () => 1000);
const lines = [costLine({ item: 'media', name: 'Search', plan: PLAN })];

const given = (more: Partial<GivenOpex>): Promise<DrawnOpex> =>
  DrawnOpex.of({
    history: HISTORY,
    sheets: ['Opex', 'Ledger'],
    asked: { market: 'CN' },
    spec: { asOf: { year: 2027, month: 12 }, view: 'month' },
    inputs: { lines },
    ...more,
  });

async function choose(book: DrawnOpex, month: number, view: OpexView, locale: GivenOpex['locale'] = 'en-US'): Promise<void> {
  book.write('OPEX', CHOICE_ROW, CHOICES.asOf, serialOf(2027, month, 1));
  await book.type('OPEX', CHOICE_ROW, CHOICES.view, opexSheetText(locale, `view.${view}`));
}

/** Puts an event into a line of the list below those there are. */
async function addEvent(
  book: DrawnOpex,
  line: number,
  name: string | number,
  first: number | string,
  last: number | string,
): Promise<void> {
  for (const [column, content] of [
    [EVENT_COLUMNS.event, name],
    [EVENT_COLUMNS.planFirst, first],
    [EVENT_COLUMNS.planLast, last],
  ] as const)
    book.write('Events', EVENTS.list + line, column, content);
  await book.settle();
}

const eventsOf = (book: DrawnOpex): PlannedEvent[] =>
  book.block('Events', EVENTS.list, 0, EVENT_LINES, EVENTS.listColumns).flatMap((row) => {
    const [name, first, last] = [row[EVENT_COLUMNS.event], row[EVENT_COLUMNS.planFirst], row[EVENT_COLUMNS.planLast]];
    return typeof first === 'number' && typeof last === 'number' ? [{ name: String(name), days: { first, last } }] : [];
  });
const listed = (book: DrawnOpex) =>
  book.context.end > 0 && book.block('Events', EVENTS.list, 0, EVENT_LINES, 1).filter(([name]) => name).length;
const parts = (book: DrawnOpex) =>
  (['variance', 'activity', 'spending', 'timing', 'oneOff'] as const).map((column) => book.at(book.rowOf('Search'), column));
const check = (book: DrawnOpex, line: number) => book.block('OPEX Ledger', FIRST_ROW + line, ledgerColumn('check'), 1, 1)[0]?.[0];

test('what was planned for Double 11 and booked in December is timing of both months; booked in its days it is none', async () => {
  const book = await given({
    ledger: [
      { date: serialOf(2027, 12, 8), line: 'Search', amount: 300, planned: 'Double 11' },
      { date: serialOf(2027, 11, 11), line: 'Search', amount: 500, planned: 'double 11 ' },
      { date: serialOf(2027, 12, 9), line: 'Search', amount: 200, planned: '双12' },
      { date: serialOf(2026, 11, 9), line: 'Search', amount: 900, planned: 'Double 11' },
    ],
  });
  await choose(book, 12, 'month');
  expect(parts(book)).toEqual([500, 0, 800, -300, 0]);
  await choose(book, 11, 'month');
  // December is not booked yet in November's review.
  expect(parts(book)).toEqual([500, 0, 500, 0, 0]);
  await choose(book, 12, 'half-year');
  expect(parts(book)).toEqual([5000, 0, 5000, 0, 0]);
  expect([0, 1, 2, 3].map((line) => check(book, line))).toEqual(['', '', '', '']);
  expect(book.block('OPEX Ledger', FIRST_ROW + 2, ledgerColumn('planned'), 1, 1)[0]?.[0]).toBe('Double 12');
}, 120_000);

test('a name that nobody knows is told with the cell, what was found and the events there are', async () => {
  const book = await given({
    ledger: [
      { date: serialOf(2027, 12, 8), line: 'Search', amount: 300, planned: 'Singles’ night' },
      { date: serialOf(2027, 12, 8), line: 'Search', amount: 100, planned: serialOf(2027, 11, 1) },
    ],
  });
  const events = [...new Set(eventsOf(book).map(({ name }) => name))];
  expect(events).toContain('Double 11');
  expect(check(book, 0)).toBe(
    `G${FIRST_ROW + 1}: “Singles’ night” is neither a date nor an event of the plan year: it counts, without timing. Events: ${events.join(', ')}`,
  );
  expect(check(book, 1)).toBe('');
  expect(book.block('OPEX', checksRow(book.context) + OPEX_CHECKS.indexOf('ledger'), OPEX.actual, 1, 1)[0]?.[0]).toBe(1);
  // What is put on the list is known at once; an event without days in the plan year is not.
  await addEvent(book, Number(listed(book)), 'Singles’ night', serialOf(2026, 11, 1), serialOf(2026, 11, 2));
  expect(check(book, 0)).toContain('is neither a date nor an event of the plan year');
  await addEvent(book, Number(listed(book)) - 1, 'Singles’ night', serialOf(2027, 11, 1), serialOf(2027, 11, 2));
  expect(check(book, 0)).toBe('');
}, 120_000);

test('a plan without a list of events says so', async () => {
  const book = await given({ asked: {}, ledger: [{ date: serialOf(2027, 12, 8), line: 'Search', amount: 300, planned: 'Double 11' }] });
  expect(check(book, 0)).toContain('“Double 11” is no date, and there is no event with days in the plan year: it counts, without timing.');
}, 60_000);

test.each([
  ['zh-CN', '双11', 'Double 11'],
  ['vi-VN', 'Double 11', '双11'],
] as const)(
  '%s: an event by its name in another language is written as the list has it',
  async (locale, own, other) => {
    const book = await given({ locale, ledger: [{ date: serialOf(2027, 12, 8), line: 'Search', amount: 300, planned: other }] });
    const list = eventsOf(book).map(({ name }) => name);
    const written = book.block('OPEX Ledger', FIRST_ROW, ledgerColumn('planned'), 1, 1)[0]?.[0];
    expect(list).toContain(written);
    expect(locale === 'zh-CN' ? written : own).toBe(own);
    expect(check(book, 0)).toBe('');
  },
  60_000,
);

test('bookings drawn at random: timing of every view as worked out apart, with phases, names of numbers and an event over the end of the year', async () => {
  const random = seededUniform(5);
  const names = ['Double 11', '618 sale', 'Member day', 'New Year *?', '777', 'nobody'];
  const ledger = Array.from({ length: 60 }, (_, at) => ({
    date:
      serialOf(2027, 1 + Math.floor(12 * random()), 1 + Math.floor(28 * random())) - (at % 10 === 0 ? 365 : 0) + (at % 7 === 0 ? 0.5 : 0),
    line: 'Search',
    amount: Math.round(3000 * random()) - 300,
    planned: at % 5 === 0 ? serialOf(2027, 1 + Math.floor(12 * random()), 10) : (names[Math.floor(names.length * random())] ?? ''),
  }));
  const book = await given({ ledger });
  const first = Number(listed(book));
  await addEvent(book, first, 'Member day', serialOf(2027, 1, 8), serialOf(2027, 1, 10));
  await addEvent(book, first + 1, 'Member day', serialOf(2027, 6, 8), serialOf(2027, 6, 20));
  await addEvent(book, first + 2, 'New Year *?', serialOf(2027, 12, 28), serialOf(2028, 1, 5));
  await addEvent(book, first + 3, 777, serialOf(2027, 7, 7), serialOf(2027, 7, 7));
  const known = ledger.findIndex(({ planned }) => planned === '777');
  await book.type('OPEX Ledger', FIRST_ROW + known, ledgerColumn('planned'), 777);
  const events = eventsOf(book);
  const days = book.block('OPEX Ledger', FIRST_ROW, ledgerColumn('plannedDay'), ledger.length, 1).flat();
  expect(days).toEqual(ledger.map(({ date, planned }) => plannedDay(date, planned, events, YEAR) ?? ''));
  for (const [month, view] of [
    [3, 'month'],
    [6, 'second-half-month'],
    [12, 'month'],
    [12, 'half-year'],
    [8, 'quarter'],
    [11, 'year-to-date'],
  ] as const) {
    await choose(book, month, view);
    const { first: from, last } = halfMonthsOf(view, START, { year: 2027, month });
    const half = (at: number) => serialOf(2027, 1 + (at >> 1), at % 2 === 0 ? 1 : 16);
    const span = { first: half(from), last: half(last + 1) - 1 };
    const known = ledger
      .filter(({ date }) => date < serialOf(2027, month + 1, 1))
      .map(({ date, amount, planned }) => ({ date, amount, planned: plannedDay(date, planned, events, YEAR) }));
    const { movedIn, movedOut } = timingOf(known, span);
    expect([month, view, parts(book)[3]]).toEqual([month, view, movedOut - movedIn]);
    const [variance, ...four] = parts(book).map(Number);
    expect(four.reduce((all, part) => all + part, 0)).toBeCloseTo(variance ?? NaN, 6);
  }
}, 120_000);
