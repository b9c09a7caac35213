import { bridgeSheetText } from '../../../src/locales/bridge-sheet';
import { LOCALES, type Locale } from '../../../src/locales/locale';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { OPEX_VIEWS } from '../../../src/planning/opex/view';
import { bridge } from '../../../src/planning/variance/bridge';
import { priceVolumeMix, type PricedItem } from '../../../src/planning/variance/price-volume-mix';
import { COMPARISONS, NO_BRIDGE_INPUTS, type BridgeInputs, type Comparison } from '../../../src/planning/opex/bridge-inputs';
import {
  B,
  BRIDGE_CHECKS,
  COMPARISON,
  CONTRIBUTION,
  COST_PARTS,
  DATA,
  ITEM,
  lastLine,
  LIST,
  NET,
  NET_PARTS,
  NOTES,
  partColumn,
  PROOFS,
  ROWS,
  SERIES,
  type NetPart,
} from '../../../src/sheets/opex/bridge-layout';
import { bridgeSheet } from '../../../src/sheets/opex/bridge-sheet';
import { bridgeRecord, readBridge } from '../../../src/sheets/opex/read-bridge';
import { CHOICES, CHOICE_ROW } from '../../../src/sheets/opex/layout';
import { seededUniform } from '../../support/histories';
import { baseKey, costLine, DrawnOpex, type GivenOpex } from './drawn-opex';
import { NO_MONTHS } from '../../../src/planning/opex/opex-line';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const drawn = (given: GivenOpex, inputs: BridgeInputs = NO_BRIDGE_INPUTS) =>
  DrawnOpex.of({
    asked: { levels: ['channel', 'product'] },
    sheets: ['Opex', 'Pnl', 'Ledger'],
    ...given,
    more: (context) => [bridgeSheet(context, inputs)],
  });
const at = (book: DrawnOpex, row: number, column: number) => book.block('Bridge', row, column, 1, 1)[0]?.[0];
const number = (book: DrawnOpex, row: number, column: number) => Number(at(book, row, column));
const part = (book: DrawnOpex, of: NetPart) => number(book, NET.first + 1 + NET_PARTS.indexOf(of), B.amount);
const compare = (book: DrawnOpex, comparison: Comparison) =>
  book.type('Bridge', CHOICE_ROW, COMPARISON.column, bridgeSheetText('en-US', `comparison.${comparison}`));
const choose = (book: DrawnOpex, choice: keyof typeof CHOICES, content: number | string) =>
  book.type('OPEX', CHOICE_ROW, CHOICES[choice], content);
const checks = (book: DrawnOpex) => book.block('Bridge', ROWS.checks, B.amount, BRIDGE_CHECKS.length, 1).flat();
const NO_CHECK_OFF = BRIDGE_CHECKS.map(() => 0);
const notes = (book: DrawnOpex) =>
  book
    .block('Bridge', ROWS.notes, B.label, NOTES.length, 1)
    .flat()
    .filter((note) => note !== '' && note !== null);

/** A book for cases that differ in nothing but what is typed, drawn by the first that asks; each finds the comparison with the plan. */
function drawnOnce(given: GivenOpex): () => Promise<DrawnOpex> {
  let making: Promise<DrawnOpex> | undefined;
  return async () => {
    const book = await (making ??= drawn(given));
    await book.type('Bridge', CHOICE_ROW, COMPARISON.column, bridgeSheetText(given.locale ?? 'en-US', 'comparison.plan'));
    return book;
  };
}

interface Line {
  readonly channel: string;
  readonly product: string;
  /** Months from January 2024 in which it sold. */
  readonly sold: readonly [first: number, last: number];
  readonly units?: false;
}

/** Sales of three years and a quarter drawn at random: some months of returns alone, some lines that begin or end. */
function drawnHistory(random: () => number, lines: readonly Line[], days: readonly number[] = [1]): ActualsRow[] {
  return lines.flatMap(({ channel, product, sold: [first, last], units }) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n).flatMap((m) =>
      days.map((day): ActualsRow => {
        const back = random() < 0.06;
        const count = back ? -Math.ceil(20 * random()) : Math.ceil(200 * random());
        return {
          date: serialOf(2024 + Math.floor(m / 12), (m % 12) + 1, day),
          channel,
          store: '',
          product,
          netSales: Math.round(count * (20 + 80 * random())),
          units: units === false ? null : count,
        };
      }),
    ),
  );
}

const WHOLE = [0, 38] as const;
const LINES: readonly Line[] = [
  ...['Kettle', 'Toaster', 'Iron'].map((product) => ({ channel: 'JD *? "POP"', product, sold: WHOLE })),
  { channel: 'JD *? "POP"', product: 'Launched', sold: [33, 38] },
  { channel: 'JD *? "POP"', product: 'Beside the plan', sold: [36, 38] },
  ...['Kettle', '=Iron', '00123'].map((product) => ({ channel: 'Tmall', product, sold: WHOLE })),
  { channel: 'Tmall', product: 'Dropped', sold: [0, 33] },
  { channel: 'Tmall', product: 'No units', sold: WHOLE, units: false },
  { channel: 'Pháp > Việt', product: 'Kettle', sold: WHOLE },
];

interface Row {
  readonly channel: string;
  readonly item: PricedItem;
  readonly change: number;
  readonly kind: number;
}

/** The rows of the list with sales and units of both sides as the sheet compares them. */
function rowsOf(book: DrawnOpex, count: number): Row[] {
  const first = ROWS.channels + book.plan.channels.length + 4;
  return Array.from({ length: count }, (_, n) => {
    const r = first + n;
    const [s0 = 0, s1 = 0, q0 = 0, q1 = 0] = [LIST.basis, LIST.actual, LIST.basisUnits, LIST.actualUnits].map((column) =>
      number(book, r, column),
    );
    return {
      channel: String(at(book, r, LIST.label)).split(/ > (?!Việt)|: /)[0] ?? '',
      item: { planQuantity: q0, planPrice: q0 === 0 ? 0 : s0 / q0, actualQuantity: q1, actualPrice: q1 === 0 ? 0 : s1 / q1 },
      change: s1 - s0,
      kind: number(book, r, ITEM.kind),
    };
  });
}

/** The same by planning/variance: over all rows that can be split, and within each channel. */
function apart(rows: readonly Row[]): Readonly<Record<NetPart, number>> {
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  const canSplit = channels.filter((name) => {
    const both = rows.filter(({ channel, kind }) => channel === name && kind === 4);
    return sum(both.map(({ item }) => item.planQuantity)) > 0;
  });
  const split = rows.filter(({ channel, kind }) => kind === 4 && canSplit.includes(channel));
  const priced = (of: readonly Row[]) => priceVolumeMix(of.map(({ item }) => item)).total;
  const all = priced(split);
  const within = sum(canSplit.map((name) => priced(split.filter(({ channel }) => channel === name)).mix));
  const changes = (is: (row: Row) => boolean) => sum(rows.filter(is).map(({ change }) => change));
  return {
    volume: all.volume,
    channelMix: all.mix - within,
    mix: within,
    price: all.price,
    returns: 0,
    new: changes(({ kind }) => kind === 1),
    dropped: changes(({ kind }) => kind === 2),
    unsplit: changes((row) => row.kind === 3 || (row.kind === 4 && !split.includes(row))),
  };
}

test.each([
  ['by month', [1]],
  ['by day', [12, 27]],
] as const)(
  'history %s: parts as worked out apart, proofs of zero, in every view and for both comparisons',
  async (_, days) => {
    const random = seededUniform(days.length);
    const amounts = () => Array.from({ length: 12 }, () => Math.round(3000 * random()));
    const history = drawnHistory(random, LINES, days);
    const booked = (month: number, line: string, channel = '') => ({
      date: serialOf(2027, month, 10),
      line,
      channel,
      amount: Math.ceil(1000 * random()),
    });
    const book = await drawn({
      history,
      inputs: {
        lines: (['commission', 'platform', 'logistics', 'media', 'kol', 'agency', 'staff', 'other'] as const).map((item) =>
          costLine({ item, name: `Our ${item}`, plan: amounts() }),
        ),
      },
      ledger: [-9, 1, 2, 3].flatMap((month) => [
        ...['Our commission', 'Our media', 'Our kol', 'Our staff', 'Nobody knows'].map((line) => booked(month, line)),
        ...['Visitors', 'Orders', 'Cost of goods'].map((line) => booked(month, line, 'Tmall')),
      ]),
    });
    const count = 13;
    let compared = 0;
    // Of the quarter, the half-year and the year not all is known then.
    await choose(book, 'asOf', serialOf(2027, 2, 1));
    for (const view of OPEX_VIEWS) {
      await choose(book, 'view', opexSheetText('en-US', `view.${view}`));
      for (const comparison of COMPARISONS) {
        await compare(book, comparison);
        const rows = rowsOf(book, count);
        const expected = apart(rows);
        for (const key of NET_PARTS) expect(part(book, key)).toBeCloseTo(expected[key], 4);
        expect(sum(rows.map(({ change }) => change))).toBeCloseTo(
          number(book, lastLine(NET), B.amount) - number(book, NET.first, B.amount),
          4,
        );
        compared += Math.abs(expected.volume) + Math.abs(expected.channelMix) + Math.abs(expected.mix) > 0 ? 1 : 0;
        expect(checks(book)).toEqual(NO_CHECK_OFF);
        const contribution = book.block('Bridge', CONTRIBUTION.first, B.amount, CONTRIBUTION.lines, 1).flat().map(Number);
        expect(sum(contribution.slice(0, -1))).toBeCloseTo(contribution.at(-1) ?? NaN, 4);
      }
    }
    expect(compared).toBe(OPEX_VIEWS.length * COMPARISONS.length);
    expect(part(book, 'new') * part(book, 'dropped') * part(book, 'unsplit')).not.toBe(0);
  },
  240_000,
);

test('sales and units of both sides are those of the history over the same days, and of the plan', async () => {
  const history = drawnHistory(seededUniform(5), LINES, [5, 20]);
  const book = await drawn({ history, spec: { view: 'quarter', asOf: { year: 2027, month: 2 } } });
  await compare(book, 'last-year');
  const label = 'Tmall > Kettle';
  const row = book.block('Bridge', 0, LIST.label, 100, 1).findIndex(([text]) => text === label);
  const of = (year: number) =>
    history.filter(
      ({ channel, product, date }) =>
        channel === 'Tmall' && product === 'Kettle' && date >= serialOf(year, 1, 1) && date < serialOf(year, 3, 1),
    );
  expect(number(book, row, LIST.basis)).toBe(sum(of(2026).map(({ netSales }) => netSales)));
  expect(number(book, row, LIST.actual)).toBe(sum(of(2027).map(({ netSales }) => netSales)));
  expect(number(book, row, LIST.basisUnits)).toBe(sum(of(2026).map(({ units }) => units ?? 0)));
  expect(number(book, row, LIST.actualUnits)).toBe(sum(of(2027).map(({ units }) => units ?? 0)));
  expect(at(book, CHOICE_ROW, COMPARISON.column + 2)).toBe('Quarter · Feb 2027: 2027-01-01 to 2027-02-28');
  const planned = book.block('Breakdown', 0, 0, 30, 19).find(([text]) => text === 'Tmall');
  await compare(book, 'plan');
  const year = book.block('Bridge', ROWS.channels, LIST.label, 5, 3).find(([text]) => text === 'Tmall');
  expect(Number(year?.[2])).toBeCloseTo(Number(planned?.[6]) + Number(planned?.[7]), 6);
  await compare(book, 'plan');
  const lastYear = history.filter(
    ({ channel, product, date }) =>
      channel === 'Tmall' && product === 'Kettle' && date >= serialOf(2026, 1, 1) && date < serialOf(2027, 1, 1),
  );
  const price = sum(lastYear.map(({ netSales }) => netSales)) / sum(lastYear.map(({ units }) => units ?? 0));
  expect(number(book, row, LIST.basisPrice)).toBeCloseTo(price, 8);
  await book.type('Bridge', row, LIST.typed, 80);
  expect(number(book, row, LIST.basisPrice)).toBeCloseTo(80, 8);
  expect(checks(book)).toEqual(NO_CHECK_OFF);
});

test('a return rate is told apart from price where shipped and returns stand on both sides', async () => {
  const history = drawnHistory(
    () => 0.5,
    ['A', 'B'].flatMap((channel) => ['x', 'y'].map((product) => ({ channel, product, sold: WHOLE }))),
  );
  const booked = (year: number, line: string, amount: number) => ({ date: serialOf(year, 3, 5), channel: 'A', line, amount });
  const book = await drawn({
    history,
    ledger: [booked(2026, 'Shipped', 1000), booked(2026, 'Returns', 100), booked(2027, 'Shipped', 2000), booked(2027, 'Returns', 300)],
  });
  await compare(book, 'last-year');
  const sold = history.filter(({ channel, date }) => channel === 'A' && date === serialOf(2027, 3, 1));
  // Of what was sent 85 % stayed, and would have been 90 % at last year's rate.
  const effect = sum(sold.map(({ netSales }) => netSales)) * (1 - 0.9 / 0.85);
  expect(part(book, 'returns')).toBeCloseTo(effect, 6);
  expect(part(book, 'price')).toBeCloseTo(-effect, 6);
  expect(checks(book)).toEqual(NO_CHECK_OFF);
  expect(notes(book)).toContain('1 channel has no shipped amounts and returns on both sides: return rates are within Price there.');
});

test('visitors, conversion and order value as by logarithmic means; told where one is missing', async () => {
  const history = drawnHistory(seededUniform(3), LINES);
  const ledger = [
    [2026, 40_000, 900],
    [2027, 52_000, 1100],
  ].flatMap(([year = 0, visitors = 0, orders = 0]) => [
    { date: serialOf(year, 3, 5), channel: 'Tmall', line: 'Visitors', amount: visitors },
    { date: serialOf(year, 3, 5), channel: 'Tmall', line: 'Orders', amount: orders },
  ]);
  // Without last year's visitors none are planned.
  const untold = await drawn({ history, ledger: ledger.slice(2) });
  expect(at(untold, ROWS.drivers, B.effect)).toBe('');
  expect(notes(untold).join()).toContain('the driver bridge is not shown');
  const book = await drawn({ history, ledger });
  await compare(book, 'last-year');
  const sales = [NET.first, lastLine(NET)].map((r) => number(book, r, B.amount));
  const expected = bridge([40_000, 900 / 40_000, (sales[0] ?? 0) / 900], [52_000, 1100 / 52_000, (sales[1] ?? 0) / 1100]);
  const effects = book.block('Bridge', ROWS.drivers, B.effect, 3, 1).flat().map(Number);
  effects.forEach((effect, n) => expect(effect).toBeCloseTo(expected[n] ?? NaN, 6));
  expect(number(book, PROOFS.drivers.row, PROOFS.drivers.column)).toBe(0);
  expect(checks(book)).toEqual(NO_CHECK_OFF);
});

test('costs raise or lower contribution by group, and what they come to is the total of OPEX', async () => {
  const plan = Array.from({ length: 12 }, () => 1000);
  const book = await drawn({
    history: drawnHistory(seededUniform(4), LINES),
    inputs: {
      lines: (['commission', 'logistics', 'media', 'samples', 'agency', 'it'] as const).map((item) => costLine({ item, name: item, plan })),
      // A plan of nothing, so that goods are missing on one side.
      base: { [baseKey('goods', 'Tmall')]: { plan: plan.map(() => 0), forecast: NO_MONTHS } },
    },
    ledger: [
      ['commission', 1100],
      ['logistics', 700],
      ['samples', 1500],
      ['it', 0],
      ['Cost of goods', 250],
    ].map(([line, amount]) => ({
      date: serialOf(2027, 3, 5),
      line: String(line),
      amount: Number(amount),
      channel: line === 'Cost of goods' ? 'Tmall' : '',
    })),
  });
  const costs = book.block('Bridge', CONTRIBUTION.first + 1 + NET_PARTS.length, B.amount, COST_PARTS.length, 1).flat();
  expect(costs).toEqual([0, -250, -100, 300, 500, 1000, 1000]);
  const end = number(book, lastLine(CONTRIBUTION), B.amount);
  const sales = number(book, lastLine(NET), B.amount);
  expect(end).toBeCloseTo(sales - 250 - Number(book.at(book.context.total, 'actual')), 6);
  expect(notes(book).join()).toContain('Cost of goods is missing on one side or both');
});

test('gifts count by their units; a channel whose units are not above zero in the basis is not split', async () => {
  const line = (year: number, channel: string, product: string, units: number, netSales: number, month = 3): ActualsRow => ({
    date: serialOf(year, month, 1),
    channel,
    store: '',
    product,
    netSales,
    units,
  });
  const book = await drawn({
    history: [
      // Sales of the other months, of which there must be some.
      ...[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => line(2026, 'Shop', 'Kettle', 10, 100, month)),
      line(2026, 'Shop', 'Kettle', 10, 1000),
      line(2026, 'Shop', 'Gift', 10, 0),
      line(2026, 'Returns only', 'Kettle', -4, -200),
      line(2026, 'Returns only', 'Cup', 3, 90),
      line(2027, 'Shop', 'Kettle', 20, 2400),
      line(2027, 'Shop', 'Gift', 30, 60),
      line(2027, 'Returns only', 'Kettle', 5, 300),
      line(2027, 'Returns only', 'Cup', 2, 70),
    ],
  });
  await compare(book, 'last-year');
  const shop = priceVolumeMix([
    { planQuantity: 10, planPrice: 100, actualQuantity: 20, actualPrice: 120 },
    { planQuantity: 10, planPrice: 0, actualQuantity: 30, actualPrice: 2 },
  ]).total;
  expect(NET_PARTS.map((key) => part(book, key))).toEqual([shop.volume, 0, shop.mix, shop.price, 0, 0, 0, 370 - -110]);
  expect(checks(book)).toEqual(NO_CHECK_OFF);
});

test.each([
  ['with an empty column of units', true, 'not split, for want of units or of a price'],
  ['without a column of units', false, 'Actuals has no column of units'],
] as const)('a history %s has one part, and says so', async (_, column, note) => {
  const history = drawnHistory(
    seededUniform(6),
    LINES.map((line) => ({ ...line, units: false })),
  );
  const book = await DrawnOpex.of({
    history,
    sheets: ['Opex', 'Pnl', 'Ledger'],
    asked: { levels: ['channel', 'product'] },
    more: (context) => [bridgeSheet(column ? context : { ...context, table: { ...context.table, units: null } })],
  });
  expect([part(book, 'volume'), part(book, 'mix'), part(book, 'price')]).toEqual([0, 0, 0]);
  expect(part(book, 'unsplit')).not.toBe(0);
  expect(notes(book).join()).toContain(note);
  expect(checks(book)).toEqual(NO_CHECK_OFF);
});

test.each([[['channel']], [['product']], [[]], [['channel', 'store', 'product']]] as const)('annual plan by %j', async (levels) => {
  const history = drawnHistory(seededUniform(8), LINES).map((row, n) => ({ ...row, store: n % 3 === 0 ? 'Outlet' : 'Flagship' }));
  const book = await drawn({ history, asked: { levels } });
  for (const comparison of COMPARISONS) {
    await compare(book, comparison);
    expect(checks(book)).toEqual(NO_CHECK_OFF);
    expect(part(book, 'volume')).not.toBe(0);
    if (levels.length < 2) expect(part(book, levels[0] === 'product' ? 'channelMix' : 'mix')).toBeCloseTo(0, 6);
  }
});

/** Costs and what is booked against them send the levels of the waterfall below zero and above it again. */
const inLocale = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    drawnOnce({
      history: drawnHistory(seededUniform(10), LINES),
      locale,
      ledger: [
        { date: serialOf(2027, 3, 5), line: 'Media', amount: 600_000 },
        { date: serialOf(2027, 3, 5), line: 'Staff', amount: -700_000 },
      ],
    }),
  ]),
) as Record<Locale, () => Promise<DrawnOpex>>;

test.each(LOCALES)('in %s every text stands, and no cell is an error', async (locale) => {
  const book = await inLocale[locale]();
  for (const comparison of COMPARISONS) {
    await book.type('Bridge', CHOICE_ROW, COMPARISON.column, bridgeSheetText(locale, `comparison.${comparison}`));
    expect(checks(book)).toEqual(NO_CHECK_OFF);
    for (const value of book.cells('Bridge').values.flat()) expect(String(value)).not.toMatch(/^#|[{}]|undefined|NaN/);
  }
  expect(notes(book).length).toBeGreaterThan(0);
});

test('columns of a waterfall reach from each level to the next, above and below zero', async () => {
  const book = await inLocale['en-US']();
  await compare(book, 'last-year');
  const lines = book.block('Bridge', CONTRIBUTION.first, DATA.from, CONTRIBUTION.lines, 2 + SERIES.length);
  let crossed = 0;
  for (const line of lines) {
    const [from = 0, to = 0, base = 0, ...visible] = line.map(Number);
    const reach = (sign: 1 | -1) => sum([base, ...visible].filter((value) => value * sign > 0));
    expect(reach(1)).toBeCloseTo(Math.max(0, from, to), 6);
    expect(reach(-1)).toBeCloseTo(Math.min(0, from, to), 6);
    expect(sum(visible.map(Math.abs))).toBeCloseTo(Math.abs(to - from), 6);
    if (from * to < 0) crossed += 1;
  }
  expect(crossed).toBeGreaterThan(0);
});

test('what is typed is read back in any language, and a sheet made of it says the same', async () => {
  const history = drawnHistory(seededUniform(10), LINES);
  const book = await inLocale['zh-CN']();
  const record = bridgeRecord(book.context);
  expect(readBridge(book.cells('Bridge'), record)).toEqual({ inputs: NO_BRIDGE_INPUTS, formulas: [] });
  const [first, second] = record.rows;
  book.write('Bridge', CHOICE_ROW, COMPARISON.column, bridgeSheetText('vi-VN', 'comparison.last-year'));
  book.write('Bridge', first?.row ?? 0, LIST.typed, 12.5);
  await book.type('Bridge', second?.row ?? 0, LIST.typed, '=10+3');
  const read = readBridge(book.cells('Bridge'), record);
  expect(read.inputs).toEqual({ comparison: 'last-year', prices: { [first?.key ?? '']: 12.5, [second?.key ?? '']: 13 } });
  expect(read.formulas).toEqual([{ row: second?.row, column: LIST.typed, formula: '=10+3', value: 13 }]);
  for (const row of [first, second]) book.write('Bridge', row?.row ?? 0, LIST.typed, null);
  const again = await drawn({ history, locale: 'zh-CN' }, read.inputs);
  expect(readBridge(again.cells('Bridge'), record).inputs).toEqual(read.inputs);
  await again.type('Bridge', first?.row ?? 0, LIST.typed, 'dear');
  expect(checks(again)).toEqual(BRIDGE_CHECKS.map((check) => (check === 'prices' ? 1 : 0)));
  expect(() => readBridge(again.cells('Bridge'), record)).toThrow(expect.objectContaining({ code: 'sheet-input-text' }));
});

test('a comparison that is not of the list is told, and compares with nothing', async () => {
  const book = await inLocale['en-US']();
  await book.type('Bridge', CHOICE_ROW, COMPARISON.column, 'Something else');
  expect(checks(book)[BRIDGE_CHECKS.indexOf('comparison')]).toBe(1);
  expect(number(book, NET.first, B.amount)).toBe(0);
  expect(readBridge(book.cells('Bridge'), bridgeRecord(book.context)).inputs.comparison).toBe('plan');
});

test('each part is in a column of its own', () => {
  expect(new Set(NET_PARTS.map(partColumn)).size).toBe(NET_PARTS.length);
});
