import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { driverExpression, driverExpressionValue } from '../../../src/planning/opex/driver-expression';
import { halfMonthsOf, OPEX_VIEWS } from '../../../src/planning/opex/view';
import { checksRow } from '../../../src/sheets/opex/check-cells';
import { CHOICES, CHOICE_ROW, OPEX, OPEX_CHECKS } from '../../../src/sheets/opex/layout';
import { madeUpHistory } from '../../excel/history';
import { expressions, printed } from '../../planning/drivers/random-expression';
import { baseKey, costLine, DrawnOpex } from './drawn-opex';

const HISTORY = madeUpHistory(2, 1, 39);
const SHEETS = ['Opex', 'Ledger'] as const;
const PLAN = Array.from({ length: 12 }, (_, month) => 1000 + 50 * month);
const PARTS = ['activity', 'spending', 'timing', 'oneOff'] as const;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const months = (...values: readonly number[]) => Array.from({ length: 12 }, (_, month) => values[month % values.length] ?? null);
const checks = (book: DrawnOpex) => book.block('OPEX', checksRow(book.context), OPEX.actual, OPEX_CHECKS.length, 1).flat();
const check = (book: DrawnOpex, name: (typeof OPEX_CHECKS)[number]) => checks(book)[OPEX_CHECKS.indexOf(name)];
const sentence = (book: DrawnOpex) => String(book.block('OPEX', 2, 0, 1, 1)[0]?.[0]);
const parts = (book: DrawnOpex, row: number) => PARTS.map((part) => Number(book.at(row, part)));
const base = {
  [baseKey('headcount', '')]: { plan: months(10, 11), forecast: months() },
  [baseKey('orders', 'Channel 1')]: { plan: months(100, 120), forecast: months() },
  [baseKey('orders', 'Channel 2')]: { plan: months(80), forecast: months() },
};
const booked = (line: string, channel = '') => [
  { date: serialOf(2027, 2, 20), line, channel, amount: 900 },
  { date: serialOf(2027, 3, 9), line, channel, amount: 1300 },
  { date: serialOf(2027, 3, 20), line, channel, amount: 70, oneOff: 'x' },
  { date: serialOf(2027, 3, 21), line, channel, amount: 40, planned: serialOf(2027, 2, 2) },
  { date: serialOf(2026, 3, 9), line, channel, amount: 800 },
];
const driven = [
  { date: serialOf(2027, 3, 5), line: 'Orders', channel: 'Channel 1', amount: 90 },
  { date: serialOf(2027, 2, 17), line: 'Orders', channel: 'Channel 1', amount: 130 },
  { date: serialOf(2026, 3, 17), line: 'Orders', channel: 'Channel 1', amount: 75 },
  { date: serialOf(2027, 3, 5), line: 'Headcount', amount: 12 },
];

test('an expression that is a simple driver gives the same four parts, in every view, by channel and in total', async () => {
  const twins: readonly (readonly [string, string])[] = [
    ['Net sales', 'net_sales'],
    ['Net sales', '(2*[Net sales])/2'],
    ['Orders', '订单数'],
    ['Headcount', 'số nhân sự'],
    ['Units', 'units*3 + 0*orders'],
  ];
  const all = twins.flatMap(([simple, typed], at) =>
    ['', 'Channel 1'].map((channel) => ({ channel, names: [`Simple ${at}`, `Typed ${at}`] as const, drivers: [simple, typed] as const })),
  );
  const book = await DrawnOpex.of({
    history: HISTORY,
    sheets: SHEETS,
    inputs: {
      base,
      lines: all.flatMap(({ channel, names, drivers }) =>
        names.map((name, at) => costLine({ item: 'media', name, channel, driver: drivers[at] ?? '', share: 0.7, plan: PLAN })),
      ),
    },
    ledger: [...driven, ...all.flatMap(({ channel, names }) => names.flatMap((name) => booked(name, channel)))],
  });
  for (const view of OPEX_VIEWS) {
    await book.type('OPEX', CHOICE_ROW, CHOICES.view, opexSheetText('en-US', `view.${view}`));
    for (const { channel, names } of all) {
      const [simple, typed] = names.map((name) => parts(book, book.rowOf(name, channel)));
      typed?.forEach((part, at) => expect(part).toBeCloseTo(simple?.[at] ?? NaN, 6));
      const rows = names.map((name) => book.rowOf(name, channel));
      const [one, other] = rows.map((row) => book.numbers(row, 'forecastMonth', 12));
      other?.forEach((amount, at) => expect(amount).toBeCloseTo(one?.[at] ?? NaN, 6));
    }
    expect(checks(book)).toEqual(OPEX_CHECKS.map(() => 0));
  }
  expect(parts(book, book.rowOf('Typed 0', 'Channel 1'))[0]).not.toBe(0);
}, 120_000);

test('random expressions: each half-month as worked out apart, four parts that sum to the variance, no error value', async () => {
  const names: Readonly<Record<string, string>> = {
    uv: 'orders',
    转化率: 'net sales',
    giá_trị: '[headcount]',
    x1: 'units',
    _rest: 'cost_of_goods',
  };
  const texts = fc
    .sample(expressions, { numRuns: 60, seed: 11 })
    .map((one) => printed(one, ' ').replace(/uv|转化率|giá_trị|x1|_rest/g, (name) => names[name] ?? name));
  const usable = [...new Set(['net sales / orders', 'orders*1.2+headcount*300', '1/(orders-orders)', '1000+units', ...texts])].filter(
    (text) => {
      try {
        return driverExpression(text, '', 'en-US').items.size > 0 && text.length < 300;
      } catch {
        return false;
      }
    },
  );
  const lines = usable
    .slice(0, 16)
    .map((driver, at) =>
      costLine({ item: 'media', name: `Line ${at}`, driver, channel: at % 2 === 0 ? '' : 'Channel 1', share: 0.6, plan: PLAN }),
    );
  expect(lines).toHaveLength(16);
  const book = await DrawnOpex.of({
    history: HISTORY,
    sheets: SHEETS,
    inputs: { base, lines },
    ledger: [...driven, ...lines.flatMap(({ name, channel }) => booked(name, channel))],
  });
  const view = halfMonthsOf('month', { year: 2027, month: 1 }, { year: 2027, month: 3 });
  for (const { name, channel, driver } of lines) {
    const row = book.rowOf(name, channel);
    const typed = driverExpression(driver, '', 'en-US');
    const place = Number(book.at(row, 'driverRow'));
    expect([driver, place > 0]).toEqual([driver, true]);
    const own = book.context.base.first + place - 1;
    const over: Record<string, number> = {};
    for (const block of ['planHalf', 'actualHalf', 'lastYearHalf'] as const) {
      const figures = new Map(
        [...typed.items].map(([, item]) => [item, book.numbers(book.baseRow(item, item === 'headcount' ? '' : channel), block, 24)]),
      );
      const apart = Array.from({ length: 24 }, (_, half) => driverExpressionValue(typed, (item) => figures.get(item)?.[half] ?? NaN));
      book.numbers(own, block, 24).forEach((value, half) => {
        const expected = apart[half] ?? NaN;
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      });
      over[block] = sum(apart.slice(view.first, view.last + 1));
    }
    const plan = Number(book.at(row, 'plan'));
    const ratio = over['planHalf'] === 0 ? 1 : (over['actualHalf'] ?? 0) / (over['planHalf'] ?? 1);
    const flexed = plan * (0.4 + 0.6 * ratio);
    expect(Math.abs(Number(book.at(row, 'flexed')) - flexed)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(flexed)));
    const variance = Number(book.at(row, 'variance'));
    expect(Math.abs(sum(parts(book, row)) - variance)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(flexed)));
  }
  const all = book.cells('OPEX').values.flat();
  expect(all.filter((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value))).toEqual([]);
  expect(check(book, 'cells')).toBe(0);
}, 120_000);

test('what cannot be used is told with cell, place and what is allowed; what is typed since the build waits for the next', async () => {
  const book = await DrawnOpex.of({
    history: HISTORY,
    sheets: SHEETS,
    inputs: {
      base,
      lines: [
        costLine({ item: 'media', name: 'Unknown', driver: 'orders * shops', share: 1, plan: PLAN }),
        costLine({ item: 'media', name: 'Good', driver: 'orders * 2', share: 1, plan: PLAN }),
        costLine({ item: 'media', name: 'Other', share: 1, plan: PLAN }),
        costLine({ item: 'media', name: 'Missing', driver: 'sell_in*2', channel: 'Channel 1', share: 1, plan: PLAN }),
        costLine({ item: 'media', name: 'Constant', driver: '1/2', share: 1, plan: PLAN }),
        costLine({ item: 'media', name: 'Live', driver: '=1+1', share: 1, plan: PLAN }),
      ],
    },
    ledger: driven,
  });
  const [unknown, good, other] = ['Unknown', 'Good', 'Other'].map((name) => book.rowOf(name)) as [number, number, number];
  expect(book.at(unknown, 'driverRow')).toBe(-1);
  expect(book.at(good, 'driverRow')).toBeGreaterThan(0);
  expect(book.at(book.rowOf('Missing', 'Channel 1'), 'driverProblem')).toContain('Channel 1 has no figure “Sell-in”');
  expect(book.at(book.rowOf('Constant'), 'driverProblem')).toContain('names no figure');
  expect(book.at(book.rowOf('Live'), 'driver')).toBe('=1+1');
  expect(check(book, 'cells')).toBe(4);
  expect(sentence(book)).toContain(
    `OPEX!D${unknown + 1}: “shops” at position 10 is no figure that can drive a cost. There are: Net sales, GMV, `,
  );
  expect(book.at(unknown, 'activity')).toBe(0);

  await book.type('OPEX', other, OPEX.driver, 'orders/units');
  expect(book.at(other, 'driverRow')).toBe(-3);
  expect(book.at(other, 'activity')).toBe(0);
  expect(check(book, 'cells')).toBe(5);
  expect(sentence(book)).toContain(`D${other + 1}: the driver was typed since the last build. Build OPEX again to use it.`);
  // What the build knows is used at once.
  await book.type('OPEX', other, OPEX.driver, ' Orders  *  2 ');
  expect(book.at(other, 'driverRow')).toBe(book.at(good, 'driverRow'));
  expect(book.at(other, 'activity')).toBe(book.at(good, 'activity'));
  await book.type('OPEX', good, OPEX.channel, 'Channel 1');
  expect(book.at(good, 'driverRow')).toBe(-3);
  // Begun with =, it is an error value.
  await book.type('OPEX', good, OPEX.driver, '=orders*2');
  expect(book.at(good, 'driverRow')).toBe(-1);
  expect(book.at(good, 'activity')).toBe(0);
  expect(sentence(book)).not.toMatch(/^#/);
}, 120_000);
