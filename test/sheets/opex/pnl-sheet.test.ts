import { serialOf } from '../../../src/calendar/serial';
import { LOCALES } from '../../../src/locales/locale';
import { pnlSheetText } from '../../../src/locales/pnl-sheet';
import { NO_MONTHS } from '../../../src/planning/opex/opex-line';
import { columnIndexOf } from '../../../src/sheets/address';
import { CHOICES, CHOICE_ROW } from '../../../src/sheets/opex/layout';
import { FIRST_ROW, PNL } from '../../../src/sheets/opex/pnl-layout';
import { madeUpHistory } from '../../excel/history';
import { pnlRows } from '../../../src/sheets/opex/pnl-statements';
import { baseKey, costLine, describedOpex } from './drawn-opex';
import { PnlBook, pnlRowOf } from './pnl-book';

const NAMES = ['Tmall', 'JD self-operated'];
const HISTORY = madeUpHistory(2, 1, 39).map((row) => ({ ...row, channel: NAMES[row.channel === 'Channel 1' ? 0 : 1] ?? '' }));
const march = (day: number) => serialOf(2027, 3, day);
const evenly = (amount: number) => Array.from({ length: 12 }, () => amount);
const say = (key: Parameters<typeof pnlSheetText>[1]) => pnlSheetText('en-US', key);

describe('what the reader is told', () => {
  let book: PnlBook;
  beforeAll(async () => {
    book = await PnlBook.of({
      history: HISTORY,
      inputs: {
        lines: [
          costLine({ item: 'media', name: 'Search', channel: 'Tmall', plan: evenly(100) }),
          costLine({ item: 'commission', name: 'Commission', channel: 'Tmall', plan: evenly(50) }),
          costLine({ item: 'kol', name: 'Creators', plan: evenly(10) }),
          costLine({ item: 'staff', name: 'Salaries', channel: 'Nowhere', plan: evenly(7) }),
        ],
        base: { [baseKey('goods', 'Tmall')]: { plan: evenly(900), forecast: NO_MONTHS } },
      },
      ledger: [
        { date: march(3), line: 'Search', channel: 'Tmall', amount: 90 },
        { date: march(3), line: 'Creators', amount: 40 },
        { date: march(9), line: 'Shipped', channel: 'Tmall', amount: 1000 },
        { date: march(20), line: 'Returns', channel: 'Tmall', amount: 100 },
      ],
    });
  }, 60_000);

  test('that nothing is booked of what sales cannot come without, line by line and above the table', () => {
    for (const id of ['goods', 'commission'] as const) expect(book.at('Tmall', id, 'attention')).toBe(say('attention.missing'));
    // Not planned either.
    expect(book.at('Tmall', 'logistics', 'attention')).toBe('');
    expect(book.at('Tmall', 'result', 'attention')).toBe('2 lines with nothing booked: this is too high, or not complete.');
    expect(book.at('JD self-operated', 'sellIn', 'attention')).toBe(say('attention.noSellIn'));
    expect(book.at('', 'goods', 'attention')).toBe('2 channels have nothing booked though there are sales.');
    expect(book.problems()).toContain('4 lines have nothing booked');
  });

  test('that sales are not what was shipped, in the months in which shipped goods are booked, with nothing corrected', () => {
    const sold = Number(book.opex.at(book.opex.baseRow('netSales', 'Tmall'), 'actual'));
    expect(book.at('Tmall', 'revenue', 'actual')).toBe(sold);
    expect(book.at('Tmall', 'difference', 'actual')).toBeCloseTo(sold - 900, 6);
    expect(book.at('Tmall', 'difference', 'toDate')).toBeCloseTo(sold - 900, 6);
    expect(book.at('', 'difference', 'actual')).toBeCloseTo(sold - 900, 6);
    expect(book.at('Tmall', 'difference', 'attention')).toBe(say('attention.difference'));
  });

  test('that costs without a channel, or with one that the plan does not have, are in no channel', () => {
    expect(book.at('JD self-operated', 'contribution', 'actual')).toBe(0);
    expect(book.at('', 'shared-kol', 'actual')).toBe(40);
    expect([book.at('', 'unknown', 'plan'), book.at('', 'unknown', 'attention')]).toEqual([7, say('attention.unknown')]);
    expect(book.problems()).toContain('1 line of OPEX is of a channel');
    expect(book.checks()).toEqual(book.rows.checks.map((check) => (check === 'lines' ? 1 : 0)));
  });

  test('what terms are not typed, or cannot be read', async () => {
    const jd = 'JD self-operated';
    expect(book.at(jd, 'due', 'attention')).toBe(say('attention.noDays'));
    expect(book.at(jd, 'overdue', 'actual')).toBe('');
    expect(book.at(jd, 'frontMargin', 'attention')).toBe(say('attention.noPrice'));
    expect(book.at(jd, 'opening', 'attention')).toBe(say('attention.noOpening'));
    await book.type(jd, 'creditDays', 'soon');
    await book.type(jd, 'purchasePart', 70);
    expect(book.checks()[book.rows.checks.indexOf('cells')]).toBe(2);
    expect(book.problems()).toContain('2 typed cells');
    await book.type(jd, 'creditDays', 30);
    await book.type(jd, 'purchasePart', 0.7);
    await book.type(jd, 'openingTyped', 5000);
    const sellOut = Number(book.at(jd, 'sellOut', 'actual'));
    expect(book.at(jd, 'frontMargin', 'actual')).toBeCloseTo(0.3 * sellOut, 6);
    expect(book.at(jd, 'frontRate', 'actual')).toBeCloseTo(0.3, 10);
    expect(book.at(jd, 'stockChange', 'actual')).toBeCloseTo(-0.7 * sellOut, 6);
    expect([book.at(jd, 'overdue', 'actual'), book.at(jd, 'overdue', 'attention')]).toEqual([5000, say('attention.overdue')]);
    expect(book.checks()[book.rows.checks.indexOf('cells')]).toBe(0);
  });

  test('that a choice on OPEX is not of its list', async () => {
    await book.opex.type('OPEX', CHOICE_ROW, CHOICES.view, 'Someday');
    expect(book.checks()[0]).toBe(1);
    expect(book.problems()).toContain('1 of the two choices');
    expect(book.at('', 'result', 'actual')).toBe(0);
  });
});

test('variances are favourable above zero, and a cost below its plan attains more than 100%', async () => {
  const book = await PnlBook.of({
    history: HISTORY,
    inputs: { lines: [costLine({ item: 'media', name: 'Search', channel: 'Tmall', plan: evenly(100) })], base: {} },
    ledger: [{ date: march(3), line: 'Search', channel: 'Tmall', amount: 80 }],
  });
  const of = (id: string) => (['variance', 'attainment'] as const).map((column) => book.at('Tmall', id, column));
  expect(of('media')).toEqual([20, expect.closeTo(1.2, 10)]);
  const [actual, plan] = (['actual', 'plan'] as const).map((column) => Number(book.at('Tmall', 'revenue', column))) as [number, number];
  expect(of('revenue')).toEqual([expect.closeTo(actual - plan, 6), expect.closeTo(actual / plan, 10)]);
  expect(book.at('Tmall', 'media', 'ratio')).toBeCloseTo(80 / actual, 10);
}, 60_000);

test('a plan that is not by channel has one statement, which holds every cost', async () => {
  const book = await PnlBook.of({
    history: HISTORY,
    asked: { levels: ['product'] },
    inputs: {
      lines: [costLine({ item: 'media', name: 'Search', plan: evenly(100) }), costLine({ name: 'Odd', channel: 'Tmall', plan: evenly(5) })],
      base: {},
    },
    ledger: [
      { date: march(3), line: 'Search', amount: 80 },
      { date: march(3), line: 'Cost of goods', amount: 300 },
      { date: march(3), line: 'Odd', channel: 'Tmall', amount: 6 },
    ],
  });
  expect(book.rows.statements.map(({ kind }) => kind)).toEqual(['whole']);
  const sold = Number(book.opex.at(book.opex.baseRow('netSales'), 'actual'));
  expect(sold).toBeGreaterThan(0);
  expect(book.at('', 'grossMargin', 'actual')).toBeCloseTo(sold - 300, 6);
  expect(book.at('', 'result', 'actual')).toBeCloseTo(sold - 300 - 80 - 6, 6);
  expect(book.checks()).toEqual(book.rows.checks.map((check) => (check === 'lines' ? 1 : 0)));
}, 60_000);

describe.each(LOCALES)('in %s', (locale) => {
  let book: PnlBook;
  beforeAll(async () => {
    book = await PnlBook.of({
      history: HISTORY,
      locale,
      pnl: { terms: [{ channel: 'JD self-operated', opening: 10, creditDays: 30, purchasePart: 0.8 }] },
    });
  }, 60_000);

  test('every cell has its words and no error, every check is zero', () => {
    const cells = book.opex.cells('P&L').values.flat();
    expect(cells.filter((value) => typeof value === 'string' && /[{}]|^#/.test(value))).toEqual([]);
    expect(book.checks()).toEqual(book.rows.checks.map(() => 0));
    expect(cells).toContain(pnlSheetText(locale, 'line.contribution'));
  });

  test('no formula sums itself', () => {
    const { formulas } = book.opex.cells('P&L');
    const own = formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => (typeof formula === 'string' && sumsItself(formula, row, column) ? [formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(FIRST_ROW);
    expect(own).toEqual([]);
  });
});

/** Whether a cell lies within what its formula refers to on its own sheet. */
function sumsItself(formula: string, row: number, column: number): boolean {
  if (!formula.startsWith('=')) return false;
  const here = formula.replace(/"[^"]*"/g, '').replace(/('[^']*'|[A-Za-z_]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?/g, '');
  return [...here.matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g)].some(
    ([, left = '', top = '', right = left, bottom = top]) => {
      const inColumns = columnIndexOf(left) <= column && column <= columnIndexOf(right);
      return inColumns && Number(top) - 1 <= row && row <= Number(bottom) - 1;
    },
  );
}

test('a blueprint types into the terms alone', () => {
  const { own, plan } = describedOpex({ history: HISTORY });
  const sheet = own.find(({ id }) => id === 'Pnl');
  const typed = (['openingTyped', 'creditDays', 'purchasePart'] as const).map((id) => pnlRowOf(pnlRows(plan), 'JD self-operated', id));
  expect(sheet?.validations.map(({ area }) => [area.row, area.column])).toEqual(typed.map((row) => [row, PNL.actual]));
});
