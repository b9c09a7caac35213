import { seededUniform } from '../../support/histories';
import { newCustomers } from '../../../src/planning/members/new-customers';
import { TIERS, type Customer, type CustomerRules, type Tier } from '../../../src/planning/members/customer';
import { laterTiers, migration, ORIGINS } from '../../../src/planning/members/migration';
import { rfmCuts, rfmScores, type RfmFigures } from '../../../src/planning/members/rfm';
import { serialOf, serialOfIso } from '../../../src/calendar/serial';
import {
  CLASS,
  C_ROWS,
  CUSTOMER_CHECKS,
  CUSTOMER_SETTINGS,
  customerColumn,
  LATER,
  MATRIX,
  PERIODS,
  POWER,
  type CustomerSetting,
} from '../../../src/sheets/members/customers-layout';
import type { CustomerCells } from '../../../src/sheets/members/members-inputs';
import { FIRST_ROW } from '../../../src/sheets/rolling/layout';
import type { DrawnBook } from '../../support/drawn-book';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { drawnMembers, numbersOf, valueOf } from './drawn-members';

const RULES: CustomerRules = { before: serialOf(2026, 6, 30), asOf: serialOf(2026, 12, 31), months: 6, threshold: 500 };
const SETTINGS = { ...RULES, classA: 600, classB: 200 };

/** Customers whose dates fit the rules. */
function madeUp(count: number): Customer[] {
  const random = seededUniform(5);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: count }, (_, at) => {
    const first = whole(serialOf(2025, 1, 1), RULES.asOf);
    const before = first > RULES.before || random() < 0.1 ? null : TIERS[whole(0, 2)]!;
    return { id: `K${at}`, first, last: whole(first, RULES.asOf), orders: whole(1, 9), spend: whole(10, 1200), before };
  });
}
const CUSTOMERS = madeUp(90);
/** A tier of 1 or 0 is a number where people type it. */
const cellsOf = ({ before, ...customer }: Customer): CustomerCells => ({
  ...customer,
  before: before === null ? '' : before === 'V' ? 'v' : Number(before),
});

const block = (book: DrawnBook, row: number, column: number, rows: number, columns: number) =>
  book.block('Customers', row, column, rows, columns).map((line) => line.map(Number));
const checks = (book: DrawnBook) => numbersOf(book, 'Customers', C_ROWS.checks, 1, CUSTOMER_CHECKS.length);

describe('the sheet of customers', () => {
  let book: DrawnBook;
  beforeAll(async () => {
    book = await drawnMembers({ customers: SETTINGS, lines: CUSTOMERS.map(cellsOf) }, 'Customers');
  });
  const moved = migration(CUSTOMERS, RULES);

  it('has the migration of the pure functions, and all checks zero', () => {
    expect(block(book, C_ROWS.migration, MATRIX.counts, ORIGINS.length, 3)).toEqual(moved.counts);
    block(book, C_ROWS.migration, MATRIX.shares, 3, 3).forEach((row, from) =>
      row.forEach((share, to) => expect(share).toBeCloseTo(moved.shares[from]![to]!, 12)),
    );
    expect(valueOf(book, 'Customers', C_ROWS.moves, 1)).toBeCloseTo(moved.churn!, 12);
    expect(checks(book)).toEqual(CUSTOMER_CHECKS.map(() => 0));
  });

  it('has later tiers, and what becomes of each', () => {
    const now = TIERS.map((_, to) => moved.counts.reduce((sum, row) => sum + row[to]!, 0));
    const joined = moved.counts[ORIGINS.indexOf('new')]!.reduce((sum, count) => sum + count, 0);
    const later = laterTiers(moved, now, PERIODS, joined);
    block(book, C_ROWS.later, LATER.counts, PERIODS + 1, 3).forEach((state, period) =>
      state.forEach((count, tier) => expect(count).toBeCloseTo(later[period]![tier]!, 8)),
    );
    expect(valueOf(book, 'Customers', C_ROWS.later + 1, LATER.day)).toBe(serialOf(2027, 6, 30));
    TIERS.forEach((_, from) => {
      const alone = laterTiers(moved, TIERS.map((__, to) => Number(to === from)), PERIODS); // prettier-ignore
      block(book, C_ROWS.power, POWER.shares + 3 * from, PERIODS + 1, 3).forEach((state, period) =>
        state.forEach((share, tier) => expect(share).toBeCloseTo(alone[period]![tier]!, 12)),
      );
    });
  });

  it('has the classes of new customers', () => {
    const classes = newCustomers(CUSTOMERS, RULES, { a: 600, b: 200 });
    const cells = block(book, C_ROWS.classes, CLASS.customers, 3, 6);
    classes.forEach(({ customers, spend, orders, again }, at) => {
      const [count, , spent, each, perHead, twice] = cells[at]!;
      expect([count, spent]).toEqual([customers, spend]);
      expect([each, perHead, twice]).toEqual([spend, orders, again].map((value) => expect.closeTo(value / customers, 10)));
    });
  });

  it('has every customer’s tier and scores', () => {
    const figures = CUSTOMERS.map(({ last, orders, spend }): RfmFigures => ({
      recency: RULES.asOf - last,
      frequency: orders,
      monetary: spend,
    }));
    const cuts = rfmCuts(figures);
    const scores = block(book, C_ROWS.table, customerColumn('recencyScore'), CUSTOMERS.length, 3);
    figures.forEach((one, at) => {
      const { recency, frequency, monetary } = rfmScores(one, cuts);
      expect(scores[at]).toEqual([recency, frequency, monetary]);
    });
    const counted = block(book, C_ROWS.scores, 1, 5, 5);
    const all = figures.map((one) => rfmScores(one, cuts));
    expect(counted[0]![2]).toBe(all.filter(({ recency, frequency }) => recency === 5 && frequency === 3).length);
    const tiers = book.block('Customers', C_ROWS.table, customerColumn('tier'), CUSTOMERS.length, 1).flat();
    TIERS.forEach((tier: Tier, to) =>
      expect(tiers.filter((one) => one === tier)).toHaveLength(moved.counts.reduce((sum, row) => sum + row[to]!, 0)),
    );
  });

  it('counts newcomers as typed, and customers pasted below the table’s last line', async () => {
    const other = await drawnMembers({ customers: { ...SETTINGS, newcomers: 0 }, lines: CUSTOMERS.map(cellsOf) }, 'Customers');
    expect(checks(other)).toEqual(CUSTOMER_CHECKS.map(() => 0));
    const total = numbersOf(other, 'Customers', C_ROWS.later, LATER.total, PERIODS + 1);
    total.forEach((count) => expect(count).toBeCloseTo(CUSTOMERS.length, 8));
  });
});

it('tells which customers do not count, and why', async () => {
  const [good] = CUSTOMERS.filter(({ first }) => first < RULES.before).map(cellsOf);
  const wrong: Partial<CustomerCells>[] = [{ last: 'soon' }, { spend: '' }, { orders: -2 }, { spend: -1 }, { first: -5 }, { last: good!.first === '' ? '' : Number(good!.first) - 1 }, { last: RULES.asOf + 1 }, { before: 'VIP' }, { first: RULES.before + 1, last: RULES.asOf, before: 1 }]; // prettier-ignore
  const book = await drawnMembers({ customers: SETTINGS, lines: [good!, ...wrong.map((more) => ({ ...good!, ...more }))] }, 'Customers');
  expect(book.block('Customers', C_ROWS.table, customerColumn('check'), 11, 1).flat()).toEqual([
    '',
    'First and last purchase must be dates.',
    'Orders and spend must be numbers.',
    'Orders and spend must not be below zero.',
    'Orders and spend must not be below zero.',
    'First and last purchase must be dates.',
    'Last purchase before the first.',
    'Last purchase after the date of the table.',
    'The tier before must be V, 1 or 0.',
    'A tier on a date before the first purchase.',
    '',
  ]);
  expect(checks(book)).toEqual([9, 0, 0, 0, 0, 0]);
  expect(block(book, C_ROWS.migration, MATRIX.total, ORIGINS.length + 1, 1).at(-1)).toEqual([1]);
  expect(valueOf(book, 'Customers', 2, 0)).toBe(
    `9 customers are not counted. Row ${C_ROWS.table + 2}: First and last purchase must be dates.`,
  );
});

it('says that dates, months or threshold are missing where customers are typed', async () => {
  const lines = CUSTOMERS.slice(0, 3).map(cellsOf);
  const settings = async (customers: Partial<typeof SETTINGS>) => checks(await drawnMembers({ customers, lines }, 'Customers'))[1];
  expect(await settings({ asOf: RULES.asOf, before: RULES.before })).toBe(1);
  expect(await settings({ ...SETTINGS, asOf: RULES.before, before: RULES.asOf })).toBe(1);
  expect(await settings({ ...SETTINGS, classA: 10 })).toBe(1);
  expect(await settings(SETTINGS)).toBe(0);
});

it('says beside a setting what it takes and what it holds, and counts nobody by it', async () => {
  const lines = CUSTOMERS.slice(0, 3).map(cellsOf);
  const book = await drawnMembers({ customers: SETTINGS, lines }, 'Customers');
  const row = (key: CustomerSetting) => FIRST_ROW + CUSTOMER_SETTINGS.findIndex((one) => one.key === key);
  const customers = () => block(book, C_ROWS.migration, MATRIX.total, ORIGINS.length + 1, 1).at(-1)?.[0];
  for (const [key, wrong, said] of [
    ['asOf', 'today', 'Takes a date after 2000; found: “today”.'],
    ['asOf', RULES.before, `Must be after the earlier date in B${FIRST_ROW + 1}.`],
    ['before', null, 'Type it: without it no customer is counted.'],
    ['months', 240, 'Takes a whole number from 1 to 120; found: 240.'],
    ['threshold', -1, 'Takes a number of 0 or more; found: -1.'],
  ] as const) {
    await book.type('Customers', row(key), 1, wrong);
    expect(valueOf(book, 'Customers', row(key), 2)).toBe(`▲ ${said}`);
    expect(valueOf(book, 'Customers', 2, 0)).toContain(`1 setting cannot be used. B${row(key) + 1}: ${said}`);
    expect(customers()).toBe(0);
    await book.type('Customers', row(key), 1, SETTINGS[key]);
    expect(valueOf(book, 'Customers', 2, 0)).toBe('All checks are zero.');
  }
  await book.type('Customers', row('classB'), 1, 700);
  expect(valueOf(book, 'Customers', row('classB'), 2)).toBe(`▲ Must not be above class A in B${row('classA') + 1}.`);
  expect(customers()).toBe(3);
});

it.each([
  ['month ends', ['2026-01-31', '2026-07-31', '2027-01-31', '2027-07-31', '2028-01-31']],
  ['the last of February', ['2026-08-31', '2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31']],
  ['the same day', ['2026-01-30', '2026-02-28', '2026-03-30', '2026-04-30', '2026-05-30']],
  ['days', ['2026-01-01', '2026-01-31', '2026-03-02', '2026-04-01', '2026-05-01']],
])('goes on from period to period by %s', async (_, days) => {
  const [before, ...later] = days.map(serialOfIso);
  const book = await drawnMembers({ customers: { ...SETTINGS, before: before!, asOf: later[0]! } }, 'Customers');
  expect(numbersOf(book, 'Customers', C_ROWS.later, LATER.day, 4)).toEqual(later);
});

it('is empty with all checks zero where nothing is typed', async () => {
  const book = await drawnMembers({}, 'Customers');
  expect(checks(book)).toEqual(CUSTOMER_CHECKS.map(() => 0));
  expect(
    block(book, C_ROWS.migration, MATRIX.counts, ORIGINS.length + 1, 4)
      .flat()
      .every((count) => count === 0),
  ).toBe(true);
  expect(valueOf(book, 'Customers', C_ROWS.moves, 1)).toBe('');
});

describeWithReferences('RFM as published', () => {
  it('A-RFM-995: cut points and customers by score', async () => {
    const { inputs, expected } = referenceCases('A2-retention-and-customer-base.json').get('A-RFM-995')!;
    const asOf = serialOf(2006, 12, 31);
    const lines = (inputs['rows'] as [number, number, number][]).map(([recency, orders, spend], at): CustomerCells => ({ id: at, first: asOf - 3000, last: asOf - recency, orders, spend, before: '' })); // prettier-ignore
    const book = await drawnMembers({ customers: { before: asOf - 365, asOf, months: 12, threshold: 500 }, lines }, 'Customers');
    const cuts = expected['cut_points']!.recomputed as number[][];
    block(book, C_ROWS.cuts, 1, 3, 4).forEach((row, at) =>
      row.forEach((cut, n) => expect(Math.abs(cut / cuts[at]![n]! - 1)).toBeLessThan(1e-9)),
    );
    expect(block(book, C_ROWS.cuts, 5, 3, 5)).toEqual(expected['score_totals']!.recomputed);
    const scored = block(book, C_ROWS.table, customerColumn('recencyScore'), 5, 3).map((scores) => Number(scores.join('')));
    expect(scored).toEqual(expected['rfm_score']!.published);
  }, 60_000);
});
