import { serialOf } from '../../../src/calendar/serial';
import { feesSheetText } from '../../../src/locales/fees-sheet';
import { LOCALES } from '../../../src/locales/locale';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { agencyCells, ruleCells, TIERS, type RuleCells, type TableCells } from '../../../src/planning/fees/fees-inputs';
import { firstFees } from '../../../src/planning/fees/first-fees';
import { baseKey } from '../../../src/planning/opex/opex-plan';
import { readFees } from '../../../src/sheets/opex/read-fees';
import { checksRow } from '../../../src/sheets/opex/check-cells';
import {
  FEE_CHECKS,
  FEE_CHOICES,
  FEES,
  feesRecord,
  FIRST_OPEN,
  problemNumber,
  type FeeProblem,
} from '../../../src/sheets/opex/fees-layout';
import { CHOICE_ROW, CHOICES, FIRST_ROW, OPEX, OPEX_CHECKS } from '../../../src/sheets/opex/layout';
import { circle } from '../../support/circular';
import { costLine, describedOpex } from './drawn-opex';
import { CHANNELS, drawnFees, givenFees, HISTORY, NOTHING, type DrawnFees } from './drawn-fees';

const [SHOP, RETAILER] = CHANNELS;
const every = (value: number) => Array.from({ length: 12 }, () => value);
const word = (name: string) => ({ word: name });
const rate = (known: Partial<RuleCells>) =>
  ruleCells({ channel: SHOP, kind: word('kind.rate'), basis: word('basis.paid'), vat: 0, ...known });
const fixed = (known: Partial<RuleCells>) =>
  ruleCells({ channel: SHOP, kind: word('kind.fixed'), basis: word('basis.orders'), vat: 0, ...known });
const table = (known: Partial<TableCells>): TableCells => ({ name: '', mode: '', window: '', thresholds: [], rates: [], ...known });
const planned = (months: number) => ({ plan: every(months), forecast: every(NaN).map(() => null) });
const feeChecks = ({ book, rows }: DrawnFees) => book.block('Fees', rows.checks, FEES.category, FEE_CHECKS.length, 1).flat();
const opexChecks = ({ book }: DrawnFees) => book.block('OPEX', checksRow(book.context), OPEX.actual, OPEX_CHECKS.length, 1).flat();

/** A month of a shop in dong: 2,000 orders of 2,500 items, of which a tenth comes back. */
const VIETNAM = {
  [baseKey('paid', SHOP)]: planned(500_000_000),
  [baseKey('returns', SHOP)]: planned(50_000_000),
  [baseKey('orders', SHOP)]: planned(2000),
  [baseKey('units', SHOP)]: planned(2500),
};

test('the fees of Shopee and TikTok Shop in Vietnam: shares, amounts an order, caps an item, VAT, kept or given back on returns', async () => {
  const drawn = await drawnFees(
    {
      rules: [
        rate({ fee: 'Payment', rate: 0.05 }),
        rate({ fee: 'Fixed', rate: 0.11 }),
        fixed({ fee: 'Infrastructure', amount: 3000 }),
        fixed({ fee: 'PiShip', amount: 1650 }),
        rate({ fee: 'Content Xtra', rate: 0.03, cap: 50_000, vat: 0.08 }),
        rate({ fee: 'Voucher Xtra', rate: 0.04, cap: 5000 }),
        rate({ fee: 'Transaction', rate: 0.05, refund: 'x' }),
        fixed({ fee: 'Order handling', amount: 3000, refund: '' }),
        rate({ fee: 'Shipping programme', rate: 0.045, cap: 30_000 }),
        rate({ fee: 'Cut by a date', rate: 0.05, from: serialOf(2027, 4, 16), to: serialOf(2027, 6, 10) }),
      ],
    },
    { inputs: { base: VIETNAM } },
  );
  const month = (line: number) => drawn.months(FIRST_ROW + line, 'planFee')[3];
  expect(Array.from({ length: 9 }, (_, line) => month(line))).toEqual([
    25_000_000, // 5 % of 500 million
    55_000_000,
    6_000_000, // 3,000 for each of 2,000 orders
    3_300_000,
    15_000_000, // 200,000 an item: 6,000 of each is below the cap
    12_500_000, // 8,000 of each is not: 5,000 for each of 2,500 items
    22_500_000, // of the 450 million that are kept
    6_000_000,
    22_500_000,
  ]);
  expect(drawn.rule(4, 'planVat')).toBeCloseTo(12 * 1_200_000, 4);
  const cut = drawn.months(FIRST_ROW + 9, 'planFee');
  expect(cut.map((fee) => Math.round(fee))).toEqual([0, 0, 0, 12_500_000, 25_000_000, Math.round(25_000_000 / 3), 0, 0, 0, 0, 0, 0]);
  expect(feeChecks(drawn)).toEqual([0, 0, 0]);
}, 60_000);

test('a line of OPEX follows its rules, month by month unless a plan is typed, and what sales do to them is activity', async () => {
  const drawn = await drawnFees(
    {
      rules: [
        rate({ fee: 'Commission', basis: word('basis.netSales'), rate: 0.05 }),
        rate({ fee: 'Commission', channel: RETAILER, basis: word('basis.netSales'), rate: 0.02 }),
      ],
    },
    {
      inputs: {
        lines: [
          costLine({
            item: 'commission',
            name: 'Commission',
            channel: SHOP,
            driver: 'Fee rules',
            plan: [
              null,
              999,
              ...every(0)
                .slice(2)
                .map(() => null),
            ],
          }),
          costLine({ item: 'commission', name: 'commission ', driver: 'fee rules' }),
          costLine({ item: 'platform', name: 'Nobody charges it', driver: 'Fee rules' }),
        ],
      },
      ledger: [{ date: serialOf(2027, 2, 5), channel: SHOP, line: 'Commission', amount: 4000 }],
    },
  );
  const { book } = drawn;
  const [shop, others] = [book.rowOf('Commission', SHOP), book.rowOf('commission ')];
  const net = (channel: string, column: 'planMonth' | 'forecastMonth') => book.numbers(book.baseRow('netSales', channel), column, 12);
  const near = (found: readonly number[], expected: readonly number[]) =>
    found.forEach((value, month) => {
      expect(value).toBeCloseTo(expected[month] ?? NaN, 6);
    });
  near(
    book.numbers(shop, 'planMonth', 12),
    net(SHOP, 'planMonth').map((sales, month) => (month === 1 ? 999 : 0.05 * sales)),
  );
  near(
    book.numbers(others, 'planMonth', 12),
    net(RETAILER, 'planMonth').map((sales) => 0.02 * sales),
  );
  near(
    book.numbers(shop, 'forecastMonth', 12),
    net(SHOP, 'forecastMonth').map((sales) => 0.05 * sales),
  );
  // March: the plan at what was sold is the part of it that sales made of theirs.
  const sales = book.baseRow('netSales', SHOP);
  const plan = Number(book.at(shop, 'plan'));
  expect(book.at(shop, 'activity')).toBeCloseTo(plan - (plan * Number(book.at(sales, 'actual'))) / Number(book.at(sales, 'plan')), 6);
  const nobody = book.rowOf('Nobody charges it');
  expect([book.at(nobody, 'driverRow'), book.at(nobody, 'yearPlan')]).toEqual([-1, 0]);
  expect(opexChecks(drawn)).toEqual(OPEX_CHECKS.map((check) => (check === 'cells' ? 1 : 0)));
  for (const month of [1, 12]) {
    await book.type('OPEX', CHOICE_ROW, CHOICES.asOf, serialOf(2027, month, 1));
    expect(opexChecks(drawn)).toEqual(OPEX_CHECKS.map((check) => (check === 'cells' ? 1 : 0)));
  }
}, 60_000);

test('no cell of OPEX and its fees depends on itself, in whatever branch', () => {
  const fees = {
    ...NOTHING,
    rules: [rate({ fee: 'Commission', basis: word('basis.netSales'), rate: 0.05 })],
    agencies: [agencyCells({ channel: SHOP, fee: 'TP', settled: word('settled.year'), retainer: 5, vat: 0 })],
  };
  const { own } = describedOpex(
    givenFees(fees, {
      inputs: { lines: [costLine({ item: 'commission', name: 'Commission', channel: SHOP, driver: 'Fee rules' })] },
      sheets: ['Opex', 'Pnl', 'Bridge', 'Causes', 'Ledger'],
    }),
  );
  expect(circle(own)).toBeNull();
  const [first] = own;
  const loop = { ...first!, contents: [{ row: 0, column: 0, cells: [['=IF(TRUE,1,SUM(B1:B2))', `=${first!.name}!$A$1`]] }] };
  expect(circle([loop])).not.toBeNull();
}, 60_000);

test('what was booked beside what it should be: by channel on a line of all channels, too, within a tolerance, with VAT where it is booked so', async () => {
  const lines = [costLine({ name: 'Commission', channel: SHOP }), costLine({ name: 'Handling' })];
  const booking = (month: number, channel: string, line: string, amount: number) => ({
    date: serialOf(2027, month, 9),
    channel,
    line,
    amount,
  });
  const drawn = await drawnFees(
    {
      rules: [
        fixed({ fee: 'Commission', amount: 2, to: serialOf(2027, 2, 28), vat: 0.1 }),
        fixed({ fee: 'Commission', amount: 3, from: serialOf(2027, 3, 1), vat: 0.1 }),
        fixed({ fee: 'Handling', amount: 1 }),
        fixed({ fee: 'handling', channel: RETAILER, amount: 5 }),
        fixed({ fee: 'On no line', amount: 1 }),
      ],
      tolerance: 30,
    },
    {
      inputs: { lines, base: Object.fromEntries(CHANNELS.map((channel) => [baseKey('orders', channel), planned(90)])) },
      ledger: [
        ...CHANNELS.flatMap((channel) => [1, 2, 3].map((month) => booking(month, channel, 'Orders', 100))),
        booking(1, SHOP, 'Commission', 200),
        booking(2, SHOP, 'commission', 200),
        booking(3, SHOP, 'Commission', 330),
        booking(3, SHOP, 'Handling', 150),
        booking(2, RETAILER, 'Handling', 1600),
        booking(5, SHOP, 'Handling', 77),
        { ...booking(3, SHOP, 'Handling', 55), expected: 'x' },
      ],
    },
  );
  const of = (line: number) =>
    (['monthShould', 'monthBooked', 'monthGap', 'should', 'booked', 'gap', 'flag'] as const).map((column) => drawn.rule(line, column));
  expect(of(0)).toEqual([300, 330, 30, 700, 730, 30, '']);
  expect(of(1)).toEqual(['', '', '', '', '', '', '']);
  expect(of(2)).toEqual([100, 150, 50, 300, 150, -150, 'Booked too little']);
  expect(of(3)).toEqual([500, 0, -500, 1500, 1600, 100, 'Booked too much']);
  expect(drawn.rule(4, 'check')).toBe(feesSheetText('en-US', 'hint.line'));
  await drawn.book.type('Fees', CHOICE_ROW, FEE_CHOICES.withVat, 'x');
  expect([drawn.rule(0, 'should'), drawn.rule(0, 'gap')].map(Number)).toEqual([expect.closeTo(770, 6), expect.closeTo(-40, 6)]);
  expect(drawn.rule(0, 'flag')).toBe('Booked too little');
  expect(feeChecks(drawn)).toEqual([0, 0, 0]);
}, 60_000);

test('rules for categories take their part from the one for all, on their own days', async () => {
  const drawn = await drawnFees(
    {
      rules: [
        rate({ fee: 'Commission', rate: 0.1 }),
        rate({ fee: 'Commission', category: 'Toys', part: 0.3, rate: 0.2, from: serialOf(2027, 4, 16) }),
        rate({ fee: 'Shared', rate: 0.1 }),
        rate({ fee: 'Shared', category: 'Toys', part: 0.7, rate: 0.1 }),
        rate({ fee: 'Shared', category: 'Shoes', part: 0.4, rate: 0.1 }),
        rate({ fee: 'Half of them', part: 0.5, rate: 0.1 }),
      ],
    },
    { inputs: { base: VIETNAM } },
  );
  const days = (line: number) => drawn.months(FIRST_ROW + line, 'days').slice(2, 5);
  expect(days(0)).toEqual([1, expect.closeTo(1 - 0.3 / 2, 12), expect.closeTo(0.7, 12)]);
  expect(days(1)).toEqual([0, expect.closeTo(0.15, 12), 0.3]);
  expect(drawn.rule(2, 'check')).toBe(feesSheetText('en-US', 'wrong.parts'));
  expect([drawn.rule(2, 'yearPlan'), drawn.months(FIRST_ROW + 5, 'planFee')[0]]).toEqual([0, 25_000_000]);
  expect(feeChecks(drawn)).toEqual([1, 0, 0]);
}, 60_000);

/** Every rule that cannot be used, or waits, with what is told of it. */
const WRONG: readonly (readonly [FeeProblem, RuleCells])[] = [
  ['wrong.channel', rate({ fee: 'A', channel: 'Nowhere', rate: 0.1 })],
  ['wrong.fee', rate({ rate: 0.1 })],
  ['wrong.kind', rate({ fee: 'B', kind: 'Gift', rate: 0.1 })],
  ['wrong.basis', rate({ fee: 'C', basis: 'Moon', rate: 0.1 })],
  ['wrong.basis', rate({ fee: 'D', basis: word('basis.orders'), rate: 0.1 })],
  ['wrong.basis', fixed({ fee: 'E', basis: word('basis.paid'), amount: 1 })],
  ['wrong.figure', rate({ fee: 'F', channel: RETAILER, rate: 0.1 })],
  ['wrong.rate', rate({ fee: 'G', rate: 5 })],
  ['wrong.rate', rate({ fee: 'H', rate: 'five' })],
  ['wrong.amount', fixed({ fee: 'I', amount: -1 })],
  ['wrong.cap', rate({ fee: 'J', rate: 0.1, cap: -1 })],
  ['wrong.vat', rate({ fee: 'K', rate: 0.1, vat: 8 })],
  ['wrong.part', rate({ fee: 'L', rate: 0.1, part: 30 })],
  ['wrong.date', rate({ fee: 'M', rate: 0.1, from: 'spring' })],
  ['wrong.dates', rate({ fee: 'N', rate: 0.1, from: 46_400, to: 46_300 })],
  ['wrong.tiers', rate({ fee: 'O', kind: word('kind.tiers'), tiers: 'Nothing' })],
  ['wrong.table', rate({ fee: 'P', kind: word('kind.tiers'), tiers: 'Falling' })],
  ['wrong.rates', rate({ fee: 'Q', kind: word('kind.tiers'), tiers: 'Negative' })],
  ['wrong.counted', rate({ fee: 'R', kind: word('kind.tiers'), tiers: 'Refunds' })],
  ['wrong.rising', rate({ fee: 'S', kind: word('kind.annual'), amount: 5, tiers: 'Refunds' })],
  ['wrong.month', rate({ fee: 'T', kind: word('kind.annual'), amount: 5, month: 13 })],
  ['wrong.overlap', rate({ fee: 'U', rate: 0.1, to: 46_500 })],
  ['wrong.overlap', rate({ fee: 'u', rate: 0.1, from: 46_500 })],
  ['open.rate', rate({ fee: 'V' })],
  ['open.amount', fixed({ fee: 'W' })],
  ['open.vat', rate({ fee: 'X', rate: 0.1, vat: '' })],
  ['open.part', rate({ fee: 'Y', rate: 0.1, category: 'Toys' })],
  ['open.tiers', rate({ fee: 'Z', kind: word('kind.tiers') })],
];

const AGENCIES = [
  ['wrong.settled', agencyCells({ channel: SHOP, fee: 'A', settled: 'weekly', retainer: 1, vat: 0 })],
  ['wrong.basis', agencyCells({ channel: SHOP, fee: 'B', settled: word('settled.month'), tiers: 'Good', basis: 'x', vat: 0 })],
  ['wrong.minimum', agencyCells({ channel: SHOP, fee: 'C', settled: word('settled.year'), minimum: 2, cap: 1, vat: 0 })],
  ['wrong.kpiOf', agencyCells({ channel: SHOP, fee: 'D', settled: word('settled.year'), retainer: 2, kpi: 'Negative', vat: 0 })],
  ['wrong.score', agencyCells({ channel: SHOP, fee: 'E', settled: word('settled.year'), retainer: 2, vat: 0, scores: [1, 'good'] })],
  ['open.terms', agencyCells({ channel: SHOP, fee: 'F', settled: word('settled.quarter'), vat: 0 })],
] as const;

const TABLES = [
  table({ name: 'Good', mode: word('mode.marginal'), window: word('window.year'), thresholds: [0, 100], rates: [0.1, 0.05] }),
  table({ name: 'Falling', mode: word('mode.whole'), window: word('window.month'), thresholds: [100, 50], rates: [0.1, 0.2] }),
  table({ name: 'Negative', mode: word('mode.whole'), window: word('window.month'), thresholds: [0, 50], rates: [-0.1, 0.2] }),
  table({ name: 'Refunds', thresholds: [0, 50], rates: [0.5, 0.5] }),
  table({ name: 'Gap', thresholds: [0, '', 50], rates: [0.1, '', 0.5] }),
  table({ name: 'Twice', thresholds: [0], rates: [0.1] }),
  table({ name: 'Twice', thresholds: [0], rates: [0.1] }),
  table({ name: 'Words', mode: 'somehow', thresholds: [0], rates: [0.1] }),
];

test.each(LOCALES)(
  'what cannot be used is told in its line, counted, and nothing typed is lost (%s)',
  async (locale) => {
    const inputs = {
      ...NOTHING,
      rules: WRONG.map(([, rule]) => rule),
      agencies: AGENCIES.map(([, agency]) => ({ ...agency, scores: filled(agency.scores, 12) })),
      tables: TABLES.map((own) => ({ ...own, thresholds: filled(own.thresholds, TIERS), rates: filled(own.rates, TIERS) })),
      tolerance: 'little',
    };
    const drawn = await drawnFees(inputs, { locale, inputs: { base: VIETNAM } });
    WRONG.forEach(([problem, rule], line) => {
      expect([rule.fee, drawn.rule(line, 'check')]).toEqual([rule.fee, feesSheetText(locale, problem)]);
      expect(drawn.rule(line, 'yearPlan')).toEqual(problem === 'wrong.fee' ? '' : 0);
    });
    AGENCIES.forEach(([problem], line) => {
      expect(drawn.agency(line, 'check')).toEqual(feesSheetText(locale, problem));
    });
    const told = (['name', 'numbers', 'rising', 'choice'] as const).map((problem) => feesSheetText(locale, `tableWrong.${problem}`));
    const tableChecks = drawn.book.block('Fees', drawn.rows.firstTable, FEES.check, TABLES.length, 1).flat();
    expect(tableChecks).toEqual(['', told[2], '', '', told[1], told[0], told[0], told[3]]);
    const wrong = [...WRONG, ...AGENCIES].filter(([problem]) => problemNumber(problem) < FIRST_OPEN).length;
    expect(feeChecks(drawn)).toEqual([wrong, 5, 1]);
    expect(String(drawn.book.block('Fees', 2, 0, 1, 1)[0]?.[0])).toMatch(new RegExp(`^${String(wrong)} `));
    expect(readFees(drawn.book.cells('Fees'), feesRecord(inputs))).toEqual({ inputs, formulas: [] });
  },
  60_000,
);

const filled = <Cell>(cells: readonly Cell[], count: number): (Cell | '')[] => Array.from({ length: count }, (_, at) => cells[at] ?? '');

test('a plan that is not by channel charges all sales', async () => {
  const drawn = await drawnFees(
    { rules: [rate({ channel: '', fee: 'Commission', basis: word('basis.netSales'), rate: 0.1 })] },
    { asked: { levels: ['product'] }, inputs: { lines: [costLine({ name: 'Commission', driver: 'Fee rules' })] }, history: HISTORY },
  );
  expect(drawn.rule(0, 'check')).toBe('');
  const sales = Number(drawn.book.at(drawn.book.baseRow('netSales'), 'yearPlan'));
  expect(sales).toBeGreaterThan(0);
  expect(Number(drawn.rule(0, 'yearPlan'))).toBeCloseTo(0.1 * sales, 4);
  expect(drawn.book.at(drawn.book.rowOf('Commission'), 'yearPlan')).toBeCloseTo(0.1 * sales, 4);
}, 60_000);

test('starting rules are those of the plan’s channels, wait where nothing is known, and have their source', async () => {
  const locale = 'vi-VN';
  const inputs = firstFees(
    [
      { name: SHOP, template: 'pop' },
      { name: RETAILER, template: 'first-party' },
    ],
    locale,
    'VND',
  );
  const drawn = await drawnFees(inputs, { locale, inputs: { base: VIETNAM } });
  expect(inputs.rules.map(({ channel }) => channel)).toEqual([...Array.from({ length: 6 }, () => SHOP), RETAILER, RETAILER]);
  const checks = inputs.rules.map((_, line) => drawn.rule(line, 'check'));
  const [open, noVat, unbooked] = (['open.rate', 'open.vat', 'hint.actual'] as const).map((problem) => feesSheetText(locale, problem));
  expect(checks).toEqual([unbooked, open, unbooked, unbooked, noVat, open, open, open]);
  expect(feeChecks(drawn)).toEqual([0, 0, 0]);
  expect(drawn.rule(0, 'basis')).toBe(opexSheetText(locale, 'base.paid'));
  expect(drawn.rule(6, 'basis')).toBe(opexSheetText(locale, 'base.sellIn'));
  expect(String(drawn.rule(0, 'note'))).toContain('2025-07-18');
  expect(drawn.months(FIRST_ROW, 'planFee')[0]).toBeCloseTo(0.049 * 500_000_000, 4);
}, 60_000);

test('a marketplace of Vietnam in a plan of other money has no starting rules', () => {
  expect(firstFees([{ name: 'Shopee', template: 'pop' }], 'en-US', 'CNY').rules).toEqual([]);
  expect(firstFees([{ name: '天猫旗舰店', template: 'pop' }], 'zh-CN', 'CNY').rules).toHaveLength(1);
});
