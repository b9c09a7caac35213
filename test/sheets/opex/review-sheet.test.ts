import { serialOf } from '../../../src/calendar/serial';
import { LOCALES, type Locale } from '../../../src/locales/locale';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { reviewSheetText } from '../../../src/locales/review-sheet';
import { OPEX_VIEWS } from '../../../src/planning/opex/view';
import { B, CONTRIBUTION, DATA, floorRow, lastLine, NET } from '../../../src/sheets/opex/bridge-layout';
import { CHOICES, CHOICE_ROW, FIRST_ROW, HEADER_ROW, OPEX } from '../../../src/sheets/opex/layout';
import { PNL } from '../../../src/sheets/opex/pnl-layout';
import { pnlRows, rowOf } from '../../../src/sheets/opex/pnl-statements';
import { PRINTED, REVIEW, SHOWN_LINES } from '../../../src/sheets/opex/review-layout';
import { madeUpHistory } from '../../excel/history';
import { costLine, DrawnOpex } from './drawn-opex';

const NAMES = Array.from({ length: 12 }, (_, at) => `Line ${at + 1}`);
const HISTORY = madeUpHistory(2, 1, 39).map((row) => ({ ...row, channel: row.channel === 'Channel 2' ? 'JD Self-operated' : row.channel }));

async function reviewed(locale: Locale = 'en-US'): Promise<DrawnOpex> {
  const plan = (at: number) => Array.from({ length: 12 }, () => 100 * (at + 1));
  return DrawnOpex.of({
    history: HISTORY,
    locale,
    inputs: { lines: NAMES.map((name, at) => costLine({ item: 'media', name, channel: at === 3 ? 'Channel 1' : '', plan: plan(at) })) },
    ledger: [
      ...NAMES.map((line, at) => ({
        date: serialOf(2027, 3, 20),
        line,
        channel: at === 3 ? 'Channel 1' : '',
        amount: at === 0 ? 9000 : 90 * (at + 1),
      })),
      { date: serialOf(2027, 3, 8), line: 'Sell-in', channel: 'JD Self-operated', amount: 300_000 },
      { date: serialOf(2027, 3, 9), line: 'Rebates and back margin', channel: 'JD Self-operated', amount: 12_000 },
      { date: serialOf(2027, 3, 9), line: 'Cost of goods', channel: 'Channel 1', amount: 150_000 },
      { date: serialOf(2027, 3, 9), line: 'Cost of goods', channel: 'JD Self-operated', amount: 160_000 },
    ],
  });
}

const rows = (book: DrawnOpex) => book.block('Review', 0, 0, book.cells('Review').values.length, PRINTED);
const rowNamed = (book: DrawnOpex, label: string): unknown[] => rows(book).find(([name]) => name === label) ?? [];
/** The lines of cost that are shown, and the two sums below them. */
const costs = (book: DrawnOpex, locale: Locale = 'en-US') => {
  const all = rows(book);
  const title = all.findIndex(([name]) => name === reviewSheetText(locale, 'costs'));
  return all.slice(title + 1, title + 3 + SHOWN_LINES);
};

let book: DrawnOpex;
beforeAll(async () => {
  book = await reviewed();
});
beforeEach(() => view('month'));

const view = (name: (typeof OPEX_VIEWS)[number]) => book.type('OPEX', CHOICE_ROW, CHOICES.view, opexSheetText('en-US', `view.${name}`));

test('the largest lines first, then the others and the total', async () => {
  const shown = costs(book);
  expect(shown.map(([name]) => name)).toEqual([
    'Line 1',
    ...[12, 11, 10, 9, 8, 7, 6].map((n) => `Line ${n}`),
    reviewSheetText('en-US', 'others'),
    'Total OPEX',
  ]);
  expect(shown[0]?.slice(REVIEW.actual, REVIEW.part)).toEqual([9000, 100, -8900]);
  for (const column of [REVIEW.actual, REVIEW.plan, REVIEW.variance, REVIEW.lastYear, REVIEW.outlook, REVIEW.yearPlan, REVIEW.outlookGap]) {
    const figures = shown.map((line) => Number(line[column]));
    const parts = figures.slice(0, -1).reduce((all, one) => all + one, 0);
    expect(parts).toBeCloseTo(figures.at(-1) ?? NaN, 6);
  }
  expect(shown.at(-1)?.[REVIEW.actual]).toBe(book.at(book.context.total, 'actual'));
  // A line's channel stands behind its name.
  await book.type(
    'OPEX',
    FIRST_ROW + book.context.rows.findIndex((row) => row?.kind === 'line' && row.line?.channel === 'Channel 1'),
    OPEX.planTyped + 2,
    50_000,
  );
  expect(costs(book)[0]?.[REVIEW.label]).toBe('Line 4 (Channel 1)');
});

test('in every view the headlines are those of P&L, and the bridge ends at its result', async () => {
  const [total] = pnlRows(book.plan).statements;
  const pnl = (id: Parameters<typeof rowOf>[1], column: number) =>
    Number(book.block('P&L', total ? rowOf(total, id) : 0, column, 1, 1)[0]?.[0]);
  for (const one of OPEX_VIEWS) {
    await view(one);
    const headline = rowNamed(book, 'Net revenue');
    expect(headline.slice(REVIEW.actual, REVIEW.part)).toEqual(
      [PNL.actual, PNL.plan, PNL.variance].map((column) => pnl('revenue', column)),
    );
    const rate = rowNamed(book, reviewSheetText('en-US', 'contributionRate'));
    if (pnl('revenue', PNL.actual) !== 0)
      expect(rate[REVIEW.actual]).toBeCloseTo(pnl('contribution', PNL.actual) / pnl('revenue', PNL.actual), 12);
    // What a self-operated retailer keeps is a part of the bridge: sales of 1P less what it was invoiced.
    const end = Number(book.block('Bridge', lastLine(CONTRIBUTION), B.amount, 1, 1)[0]?.[0]);
    expect(end).toBeCloseTo(pnl('result', PNL.known), 4);
    expect(
      rows(book)
        .flat()
        .filter((value) => typeof value === 'string' && value.startsWith('#')),
    ).toEqual([]);
  }
});

test('what is not zero, and what is not booked, is said before anything else', async () => {
  expect(String(rows(book)[2]?.[0])).toMatch(/^4 figures have neither a plan nor a last year/);
  await book.type('OPEX', CHOICE_ROW, CHOICES.view, 'Fortnight');
  expect(String(rows(book)[2]?.[0])).toMatch(/^\d+ checks are not zero/);
});

test('columns of the waterfalls begin at a floor where all levels are far above zero, and the sheet says so', () => {
  for (const waterfall of [NET, CONTRIBUTION]) {
    const levels = book.block('Bridge', waterfall.first, DATA.to, waterfall.lines, 1).flat().map(Number);
    const [least, most] = [Math.min(...levels), Math.max(...levels)];
    const floor = Math.max(0, 2 * least - most);
    const total = Number(book.block('Bridge', waterfall.first, DATA.series + 1, 1, 1)[0]?.[0]);
    expect(total).toBeCloseTo((levels[0] ?? NaN) - floor, 6);
    const said = String(book.block('Bridge', floorRow(waterfall), B.label, 1, 1)[0]?.[0]);
    expect(said === '').toBe(floor === 0);
  }
});

test.each(LOCALES)('one page to print in %s: nothing of it is cut, no text of another language', async (locale) => {
  const printed = locale === 'en-US' ? book : await reviewed(locale);
  const sheet = printed.blueprints.find(({ id }) => id === 'Review');
  expect(sheet?.page).toMatchObject({ pagesWide: 1, pagesTall: 1, orientation: 'Portrait' });
  const { rows: height = 0, columns = 0 } = sheet?.page.printArea ?? {};
  const used = Math.max(...rows(printed).flatMap((line, r) => (line.some((value) => value !== '' && value !== null) ? [r] : [])));
  expect(height).toBeGreaterThan(used);
  expect(columns).toBe(PRINTED);
  for (const { place } of sheet?.charts ?? []) expect(place.row + place.rows).toBeLessThan(height);
  expect(rows(printed)[HEADER_ROW]?.[0]).toBe(reviewSheetText(locale, 'figures'));
  expect(rows(printed).flat().join()).not.toMatch(/[{}]|undefined|#/);
});
