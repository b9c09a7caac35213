import { serialOf } from '../../../src/calendar/serial';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { OPEX_VIEWS, halfMonthsOf } from '../../../src/planning/opex/view';
import { costVariance } from '../../../src/planning/variance/cost-variance';
import { checksRow } from '../../../src/sheets/opex/check-cells';
import { CHOICES, CHOICE_ROW, OPEX, OPEX_CHECKS } from '../../../src/sheets/opex/layout';
import { madeUpHistory } from '../../excel/history';
import { seededUniform } from '../../support/histories';
import { costLine, DrawnOpex } from './drawn-opex';

const SHEETS = ['Opex', 'Ledger'] as const;
const HISTORY = madeUpHistory(2, 1, 39);
const START = { year: 2027, month: 1 };
const MARCH = { year: 2027, month: 3 };
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const checks = (book: DrawnOpex) => book.block('OPEX', checksRow(book.context), OPEX.actual, OPEX_CHECKS.length, 1).flat();
const choose = (book: DrawnOpex, choice: keyof typeof CHOICES, content: number | string) =>
  book.type('OPEX', CHOICE_ROW, CHOICES[choice], content);

/** Bookings of two years drawn at random, some of them one-off, moved or expected. */
function bookings(random: () => number, lines: readonly string[], count: number) {
  const day = () => serialOf(2027, 1 + Math.floor(12 * random()), 1 + Math.floor(28 * random()));
  return Array.from({ length: count }, () => {
    const expected = random() < 0.15;
    return {
      date: day() - (random() < 0.3 && !expected ? 365 : 0),
      line: lines[Math.floor(lines.length * random())] ?? '',
      amount: Math.round(2000 * random()) - 200,
      oneOff: random() < 0.15 ? 'x' : '',
      expected: expected ? 'x' : '',
      planned: random() < 0.2 ? day() : '',
    };
  });
}

test('a line with a driver, one without, a booking that nobody has a line for', async () => {
  const plan = Array.from({ length: 12 }, () => 1000);
  const book = await DrawnOpex.of({
    sheets: SHEETS,
    history: HISTORY,
    inputs: {
      lines: [
        costLine({ item: 'media', name: 'Search', plan }),
        costLine({ item: 'commission', name: 'Commission', driver: 'Net sales', share: 1, plan }),
      ],
    },
    ledger: [
      { date: serialOf(2027, 1, 10), line: 'Search', amount: 900 },
      { date: serialOf(2027, 3, 20), line: 'Search', amount: 1500, oneOff: 'x' },
      { date: serialOf(2027, 3, 10), line: 'search ', amount: 400, planned: serialOf(2027, 4, 3) },
      { date: serialOf(2026, 3, 10), line: 'Search', amount: 700 },
      { date: serialOf(2027, 3, 10), line: 'Commission', amount: 1100 },
      { date: serialOf(2027, 3, 10), line: 'Warehouse rent', amount: 5, channel: 'Nowhere' },
    ],
  });
  const search = book.rowOf('Search');
  const of = (row: number) =>
    (['actual', 'plan', 'variance', 'activity', 'spending', 'timing', 'oneOff', 'lastYear'] as const).map((column) => book.at(row, column));
  expect(of(search)).toEqual([1900, 1000, -900, 0, 1000, -400, -1500, 700]);
  expect([book.at(search, 'toDate'), book.at(search, 'yearPlan'), book.at(search, 'outlook')]).toEqual([2800, 12_000, 2800 + 600 + 8000]);
  const commission = book.rowOf('Commission');
  const sales = book.baseRow('netSales');
  const flexed = (1000 * Number(book.at(sales, 'actual'))) / Number(book.at(sales, 'plan'));
  expect(book.at(commission, 'activity')).toBeCloseTo(1000 - flexed, 6);
  expect(book.at(book.rowOf('Warehouse rent', 'Nowhere'), 'actual')).toBe(5);
  expect(checks(book)).toEqual(OPEX_CHECKS.map(() => 0));
});

test('every view and month: four parts as worked out apart, and the year is the sum of its halves, quarters, months and half-months', async () => {
  const random = seededUniform(7);
  const amounts = () => Array.from({ length: 12 }, () => Math.round(5000 * random()));
  const lines = ['Search', 'Commission', 'Freight'];
  const book = await DrawnOpex.of({
    sheets: SHEETS,
    history: HISTORY,
    inputs: {
      lines: [
        costLine({ item: 'media', name: 'Search', plan: amounts() }),
        costLine({ item: 'commission', name: 'Commission', driver: 'Net sales', share: 0.8, plan: amounts() }),
        costLine({ item: 'logistics', name: 'Freight', driver: 'Orders', share: 1, plan: amounts() }),
      ],
    },
    ledger: [...bookings(random, lines, 60), { date: serialOf(2027, 2, 3), line: 'Orders', channel: 'Channel 1', amount: 40 }],
  });
  const rows = lines.map((line) => book.rowOf(line));
  const byView = new Map<string, number[][]>();
  for (const month of [1, 3, 8, 12]) {
    await choose(book, 'asOf', serialOf(2027, month, 1));
    for (const view of OPEX_VIEWS) {
      await choose(book, 'view', opexSheetText('en-US', `view.${view}`));
      const { first, last } = halfMonthsOf(view, START, { year: 2027, month });
      for (const row of [...rows, book.context.total, book.baseRow('netSales')]) {
        const over = (column: 'planHalf' | 'actualHalf' | 'lastYearHalf') => sum(book.numbers(row, column, 24).slice(first, last + 1));
        expect(book.at(row, 'plan')).toBeCloseTo(over('planHalf'), 6);
        expect(book.at(row, 'actual')).toBeCloseTo(over('actualHalf'), 6);
        expect(book.at(row, 'lastYear')).toBeCloseTo(over('lastYearHalf'), 6);
      }
      for (const [at, row] of rows.entries()) {
        const driver = book.baseRow(at === 1 ? 'netSales' : 'orders');
        const [plan, actual] = [Number(book.at(row, 'plan')), Number(book.at(row, 'actual'))];
        const [driverPlan, driverActual] = at === 0 ? [1, 1] : [Number(book.at(driver, 'plan')), Number(book.at(driver, 'actual'))];
        const parts = (['activity', 'spending', 'timing', 'oneOff'] as const).map((column) => Number(book.at(row, column)));
        expect(sum(parts)).toBeCloseTo(plan - actual, 6);
        const timing = parts[2] ?? 0;
        const apart = costVariance({
          plan: { cost: plan, driver: driverPlan === 0 ? 1 : driverPlan },
          actual: { cost: actual, driver: driverPlan === 0 ? 1 : driverActual },
          variableShare: [0, 0.8, 1][at] ?? 0,
          oneOff: -(parts[3] ?? 0),
          movedIn: Math.max(0, -timing),
          movedOut: Math.max(0, timing),
        });
        expect(parts[0]).toBeCloseTo(apart.activity, 6);
        expect(parts[1]).toBeCloseTo(apart.spending, 6);
      }
      if (month === 12)
        byView.set(
          view,
          rows.map((row) => [Number(book.at(row, 'actual')), Number(book.at(row, 'yearPlan'))]),
        );
      expect(checks(book)).toEqual(OPEX_CHECKS.map((check) => (check === 'ledger' ? expect.any(Number) : 0)));
    }
  }
  expect(byView.get('year')).toEqual(byView.get('year-to-date'));
}, 120_000);

test('as-of month and view that are not of the lists are told, and nothing is counted twice', async () => {
  const book = await DrawnOpex.of({ sheets: SHEETS, history: HISTORY, spec: { asOf: MARCH } });
  await choose(book, 'view', 'Someday');
  expect(book.at(book.context.total, 'actual')).toBe(0);
  expect(checks(book)[OPEX_CHECKS.indexOf('choices')]).toBe(1);
  await choose(book, 'view', 'Quarter');
  await choose(book, 'asOf', serialOf(2028, 1, 1));
  expect(checks(book)[OPEX_CHECKS.indexOf('choices')]).toBe(1);
});
