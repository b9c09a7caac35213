import { serialOf } from '../../../src/calendar/serial';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { COST_ITEMS, hasItem, BASE_ITEMS, templateOf, type BaseItem, type CostItem } from '../../../src/planning/opex/items';
import { NO_MONTHS } from '../../../src/planning/opex/opex-line';
import { halfMonthsOf, OPEX_VIEWS, type OpexView } from '../../../src/planning/opex/view';
import { CHOICES, CHOICE_ROW } from '../../../src/sheets/opex/layout';
import { PNL_FIGURES, type PnlFigure } from '../../../src/sheets/opex/pnl-layout';
import { seededUniform } from '../../support/histories';
import { baseKey, costLine } from './drawn-opex';
import { PnlBook } from './pnl-book';
import { blocks, figuresOf, owedAt, statementOf, YEAR, type PureRow } from './pure-pnl';

const TERMS = { opening: 90_000, credit: 40 };
/** Names that a criterion of SUMIFS would take for something else. */
const UNUSUAL = ['00123', '123', '>5 "quoted"', 'Ch*?x', '=1+1 自营', "O'Neill 'n"];

function history(channels: readonly string[], random: () => number): ActualsRow[] {
  return channels.flatMap((channel) =>
    Array.from({ length: 48 }, (_, m) => ({
      date: serialOf(2024 + Math.floor(m / 12), (m % 12) + 1, 1),
      channel,
      store: '',
      product: '',
      netSales: Math.round(40_000 + 30_000 * random()),
      units: 10,
    })),
  );
}

interface Drawn {
  readonly book: PnlBook;
  readonly rows: readonly PureRow[];
}

/** A workbook with lines of every item, some shared, and bookings of two years drawn at random. */
async function drawn(channels: readonly string[], seed: number): Promise<Drawn> {
  const random = seededUniform(seed);
  const months = () => Array.from({ length: 12 }, () => Math.round(3000 * random()));
  const sales = history(channels, random);
  const booked = () =>
    Array.from({ length: Math.floor(6 * random()) }, () => ({
      date: serialOf(YEAR - (random() < 0.4 ? 1 : 0), 1 + Math.floor(12 * random()), 1 + Math.floor(28 * random())),
      amount: Math.round(9000 * random()) - 1500,
    }));
  const costs = [...channels, ''].flatMap((channel) =>
    COST_ITEMS.filter(() => random() < 0.6).map((item): PureRow => ({ item, channel, plan: months(), booked: booked() })),
  );
  const base = channels.flatMap((channel) =>
    BASE_ITEMS.filter((item) => hasItem(templateOf(channel), item) && !['netSales', 'units'].includes(item)).map((item): PureRow => ({
      item,
      channel,
      plan: months(),
      booked: booked(),
    })),
  );
  const rows = [...costs, ...base];
  const nameOf = (item: CostItem | BaseItem) =>
    (COST_ITEMS as readonly string[]).includes(item) ? `My ${item}` : opexSheetText('en-US', `base.${item as BaseItem}`);
  const book = await PnlBook.of({
    history: sales,
    inputs: {
      lines: costs.map(({ item, channel, plan }) => costLine({ item: item as CostItem, name: nameOf(item), channel, plan })),
      base: Object.fromEntries(base.map(({ item, channel, plan }) => [baseKey(item as BaseItem, channel), { plan, forecast: NO_MONTHS }])),
    },
    ledger: rows.flatMap((row) => row.booked.map((booking) => ({ ...booking, line: nameOf(row.item), channel: row.channel }))),
    pnl: {
      terms: channels.map((channel) => ({ channel, opening: TERMS.opening, creditDays: TERMS.credit, purchasePart: 0.75 })),
    },
  });
  // The plan of net sales is the annual plan's.
  const sold = channels.map((channel): PureRow => ({
    item: 'netSales',
    channel,
    plan: book.opex.numbers(book.opex.baseRow('netSales', channel), 'planMonth', 12),
    booked: sales.filter((row) => row.channel === channel).map(({ date, netSales }) => ({ date, amount: netSales })),
    byMonth: true,
  }));
  return { book, rows: [...rows, ...sold] };
}

const near = (found: Record<PnlFigure, unknown>, expected: Record<PnlFigure, number>, what: string): void => {
  for (const name of PNL_FIGURES)
    if (!(Math.abs(Number(found[name]) - expected[name]) < 1e-5))
      throw new Error(`${what}, ${name}: ${String(found[name])} instead of ${expected[name]}`);
};

/** Compares every statement with what the bookings alone give, and what retailers owe with a count day by day. */
function compare({ book, rows }: Drawn, channels: readonly string[], view: OpexView, month: number): void {
  const figures = rows.map((row) => ({ row, ...figuresOf(row, view, month) }));
  const sumOf = (name: PnlFigure, item: CostItem | BaseItem, channel: string) =>
    figures.filter(({ row }) => row.item === item && row.channel === channel).reduce((all, one) => all + one[name], 0);
  const total: Record<string, Record<PnlFigure, number>> = {};
  for (const channel of channels) {
    const byFigure = PNL_FIGURES.map((name) => [name, statementOf(templateOf(channel), (item) => sumOf(name, item, channel))] as const);
    for (const id of Object.keys(byFigure[0]?.[1] ?? {})) {
      const expected = Object.fromEntries(byFigure.map(([name, lines]) => [name, lines[id] ?? 0])) as Record<PnlFigure, number>;
      near(book.figures(channel, id), expected, `${view} ${month} ${channel} ${id}`);
      const all = (total[id === 'result' ? 'ownResult' : id] ??= Object.fromEntries(PNL_FIGURES.map((name) => [name, 0])) as never);
      for (const name of PNL_FIGURES) all[name] += expected[name];
    }
    if (templateOf(channel) === 'first-party') owed({ book, rows }, channel, view, month);
  }
  for (const [id, expected] of Object.entries(total)) near(book.figures('', id), expected, `${view} ${month} all ${id}`);
  const shared = Object.fromEntries(
    PNL_FIGURES.map((name) => [name, COST_ITEMS.reduce((all, item) => all + sumOf(name, item, ''), 0)]),
  ) as Record<PnlFigure, number>;
  near(book.figures('', 'shared'), shared, `${view} ${month} shared`);
  const result = Object.fromEntries(PNL_FIGURES.map((name) => [name, (total.ownResult?.[name] ?? 0) - shared[name]]));
  near(book.figures('', 'result'), result as Record<PnlFigure, number>, `${view} ${month} result`);
}

function owed({ book, rows }: Drawn, channel: string, view: OpexView, month: number): void {
  const { first, last } = halfMonthsOf(view, { year: YEAR, month: 1 }, { year: YEAR, month });
  const before = 2 * first - last - 1;
  const spans = {
    actual: [first, last],
    plan: [first, last],
    toDate: [0, 2 * month - 1],
    planToDate: [0, 2 * month - 1],
    outlook: [0, 23],
    yearPlan: [0, 23],
    ...(before >= 0 ? { previous: [before, first - 1] } : {}),
  };
  for (const [name, [from = 0, to = 0]] of Object.entries(spans)) {
    const block = /plan/i.test(name) ? 'planned' : 'actual';
    const of = (item: BaseItem) => {
      const row = rows.find((one) => one.item === item && one.channel === channel);
      return (half: number) => (row ? blocks(row, month)[block](half) : 0);
    };
    const [sellIn, rebates, protection, collected] = [of('sellIn'), of('rebates'), of('protection'), of('collected')];
    const at = (half: number) => owedAt(half, TERMS, (one) => sellIn(one) - rebates(one) - protection(one), collected);
    const end = at(to);
    const paid = Array.from({ length: to - from + 1 }, (_, index) => collected(from + index)).reduce((all, one) => all + one, 0);
    const expected = {
      opening: from === 0 ? TERMS.opening : at(from - 1).closing,
      closing: end.closing,
      overdue: Math.max(0, end.late),
      due: Math.max(0, end.late + paid),
    };
    for (const [id, amount] of Object.entries(expected))
      expect([view, month, name, id, book.at(channel, id, name as PnlFigure)]).toEqual([view, month, name, id, expect.closeTo(amount, 5)]);
    const sum = (id: string) => Number(book.at(channel, id, name as PnlFigure));
    expect(sum('opening') + sum('invoiced') - sum('collected')).toBeCloseTo(sum('closing'), 6);
  }
  expect(book.at(channel, 'opening', 'lastYear')).toBe('');
}

test.each<[string, string[], number, number[], readonly OpexView[]]>([
  ['marketplaces and self-operated retailers', ['Tmall', 'Douyin', 'JD self-operated'], 11, [1, 8], OPEX_VIEWS],
  ['unusual names', UNUSUAL, 5, [7], ['quarter']],
  ['self-operated retailers alone', ['JD 自营', 'Vendor 2'], 23, [6], OPEX_VIEWS],
  ['one marketplace', ['Shop'], 31, [12], OPEX_VIEWS],
])(
  '%s: every statement in every view is what the bookings give',
  async (_name, channels, seed, months, views) => {
    const given = await drawn(channels, seed);
    for (const month of months)
      for (const view of views) {
        given.book.opex.write('OPEX', CHOICE_ROW, CHOICES.asOf, serialOf(YEAR, month, 1));
        await given.book.opex.type('OPEX', CHOICE_ROW, CHOICES.view, opexSheetText('en-US', `view.${view}`));
        compare(given, channels, view, month);
        expect(given.book.checks()).toEqual(given.book.rows.checks.map(() => 0));
      }
    // Other bookings, in the same workbook.
    const random = seededUniform(seed + 1);
    const ledger = given.book.opex.plan.ledger.map((line) => ({ ...line, amount: Math.round(7000 * random()) - 900 }));
    ledger.forEach(({ amount }, at) => given.book.opex.write('OPEX Ledger', 6 + at, 3, amount));
    await given.book.opex.settle();
    let next = 0;
    const rows = given.rows.map((row) =>
      row.byMonth ? row : { ...row, booked: row.booked.map((one) => ({ ...one, amount: Number(ledger[next++]?.amount) })) },
    );
    compare({ ...given, rows }, channels, views.at(-1) ?? 'year', months.at(-1) ?? 1);
    expect(given.book.checks()).toEqual(given.book.rows.checks.map(() => 0));
  },
  240_000,
);
