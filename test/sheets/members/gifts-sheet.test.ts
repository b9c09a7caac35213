import { giftTest, type GiftTest } from '../../../src/planning/members/gift-test';
import { sampleSize } from '../../../src/planning/members/sample-size';
import { G_ROWS, GIFT_CHECKS, giftColumn, type GiftColumn, type GiftField } from '../../../src/sheets/members/gifts-layout';
import { SETTING } from '../../../src/sheets/members/setting';
import { FIRST_ROW } from '../../../src/sheets/rolling/layout';
import type { DrawnBook } from '../../support/drawn-book';
import { drawnMembers, numbersOf, valueOf } from './drawn-members';

const TESTS: GiftTest[] = [
  { test: { customers: 2000, buyers: 260, sales: { mean: 58, sd: 180 } }, control: { customers: 1000, buyers: 100, sales: { mean: 44, sd: 160 } }, cost: 9000, margin: 0.4, marginPerBuyer: 0 }, // prettier-ignore
  { test: { customers: 70, buyers: 56, sales: null }, control: { customers: 80, buyers: 48, sales: null }, cost: 400, margin: 0, marginPerBuyer: 90 }, // prettier-ignore
  { test: { customers: 10, buyers: 10, sales: null }, control: { customers: 20, buyers: 0, sales: null }, cost: 0, margin: 0, marginPerBuyer: 10 }, // prettier-ignore
  { test: { customers: 56, buyers: 0, sales: null }, control: { customers: 29, buyers: 5, sales: null }, cost: 50, margin: 0, marginPerBuyer: 10 }, // prettier-ignore
];

const typed = ({ test, control, cost, margin, marginPerBuyer }: GiftTest): Partial<Record<GiftField, number | string>> => ({
  name: 'x',
  testCustomers: test.customers,
  testBuyers: test.buyers,
  controlCustomers: control.customers,
  controlBuyers: control.buyers,
  ...(test.sales && control.sales
    ? { testMean: test.sales.mean, testSd: test.sales.sd, controlMean: control.sales.mean, controlSd: control.sales.sd }
    : {}),
  cost,
  margin,
  marginPerBuyer,
});

const at = (book: DrawnBook, line: number, column: GiftColumn) => valueOf(book, 'Gift Tests', G_ROWS.tests + line, giftColumn(column));
const checks = (book: DrawnBook) => numbersOf(book, 'Gift Tests', G_ROWS.checks, 1, GIFT_CHECKS.length);

describe('the sheet of gift tests', () => {
  let book: DrawnBook;
  beforeAll(async () => {
    book = await drawnMembers({ gifts: { uplift: 0.2, rate: 0.1 }, tests: TESTS.map(typed) }, 'GiftTests');
  });

  it.each(TESTS.map((test, line) => [line, test] as const))('has what the pure functions have of test %i', (line, test) => {
    const { rates, means, buyers, sales, gain, roi } = giftTest(test);
    const close = (column: GiftColumn, value: number | null | undefined) =>
      expect([column, at(book, line, column)]).toEqual([column, value === null || value === undefined ? '' : expect.closeTo(value, 6)]);
    close('difference', rates.difference);
    close('low', rates.interval.low);
    close('high', rates.interval.high);
    close('relative', rates.relative);
    close('relativeLow', rates.relativeInterval?.low);
    close('relativeHigh', rates.relativeInterval?.high);
    close('p', rates.pValue);
    close('buyersLow', buyers.low);
    close('mean', means?.difference);
    close('meanP', means?.pValue);
    close('freedom', means?.freedom);
    const near = (column: GiftColumn, value: number | undefined) =>
      value === undefined ? close(column, value) : expect(Number(at(book, line, column)) / value).toBeCloseTo(1, 7);
    near('meanLow', means?.interval.low);
    near('meanHigh', means?.interval.high);
    near('salesHigh', sales?.high);
    near('gainLow', gain.low);
    near('gain', gain.value);
    near('roi', roi?.value);
    near('roiHigh', roi?.high);
  });

  it('says in words what came out, and how many customers are needed', () => {
    expect([0, 1, 2, 3].map((line) => at(book, line, 'verdict'))).toEqual([
      'More than without',
      'More than without',
      'More than without',
      'Less than without',
    ]);
    expect(valueOf(book, 'Gift Tests', G_ROWS.needed, 1)).toBe(Math.ceil(sampleSize({ rate: 0.1, uplift: 0.2, level: 0.95, power: 0.8 })));
    expect(at(book, 0, 'needed')).toBe(valueOf(book, 'Gift Tests', G_ROWS.needed, 1));
    expect(checks(book)).toEqual([0, 0, 0]);
  });

  it('follows the level of confidence', async () => {
    const other = await drawnMembers({ gifts: { level: 0.8 }, tests: TESTS.map(typed) }, 'GiftTests');
    expect(at(other, 1, 'low')).toBeCloseTo(giftTest(TESTS[1]!, 0.8).rates.interval.low, 9);
    expect(at(other, 0, 'meanLow')).toBeCloseTo(giftTest(TESTS[0]!, 0.8).means!.interval.low, 7);
  });
});

it('tells which tests are not used, and why', async () => {
  const good = typed(TESTS[0]!);
  const wrong = [
    { testBuyers: 'many' },
    { controlCustomers: 0, controlBuyers: 0 },
    { testBuyers: 2001 },
    { testSd: '' },
    { testBuyers: -1 },
  ];
  const book = await drawnMembers({ tests: [good, ...wrong.map((more) => ({ ...good, ...more }))] }, 'GiftTests');
  expect(book.block('Gift Tests', G_ROWS.tests, giftColumn('check'), 7, 1).flat()).toEqual([
    '',
    'Holds something that is not a number.',
    'Both groups need customers, and a number of buyers.',
    'More buyers than customers.',
    'Sales per head need mean and standard deviation of both groups, of two customers or more.',
    'Customers and buyers must not be below zero.',
    '',
  ]);
  expect(checks(book)).toEqual([5, 0, 0]);
});

it('is empty with all checks zero where nothing is typed', async () => {
  const book = await drawnMembers({}, 'GiftTests');
  expect(checks(book)).toEqual([0, 0, 0]);
  expect(valueOf(book, 'Gift Tests', G_ROWS.needed, 1)).toBe('');
  expect(at(book, 0, 'verdict')).toBe('');
});

it('says beside a setting what it takes and what it holds', async () => {
  const book = await drawnMembers({ gifts: { level: 1.5, power: '' } }, 'GiftTests');
  expect(book.block('Gift Tests', FIRST_ROW, SETTING.note, 2, 1).flat()).toEqual([
    '▲ Takes 0.01 to 99.99 %; found: 150 %.',
    '▲ Takes 0.01 to 99.99 %; found: nothing.',
  ]);
  expect(valueOf(book, 'Gift Tests', 2, 0)).toBe(`2 settings cannot be used. B${FIRST_ROW + 1}: Takes 0.01 to 99.99 %; found: 150 %.`);
});
