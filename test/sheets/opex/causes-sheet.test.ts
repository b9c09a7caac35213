import { LOCALES } from '../../../src/locales/locale';
import { serialOf } from '../../../src/calendar/serial';
import { CAUSES, TOLD } from '../../../src/sheets/opex/causes-sheet';
import { HEADER_ROW } from '../../../src/sheets/opex/layout';
import { madeUpHistory } from '../../excel/history';
import { costLine, DrawnOpex } from './drawn-opex';

const HISTORY = madeUpHistory(2, 1, 39);
/** Sentences and amounts of a block: sales above, below, costs below, above. */
const block = (book: DrawnOpex, at: number) =>
  book.block('Causes', HEADER_ROW + at * (TOLD + 2), CAUSES.sentence, TOLD, 2).filter(([, amount]) => amount !== '');

async function reviewed(locale: (typeof LOCALES)[number] = 'en-US'): Promise<DrawnOpex> {
  const plan = Array.from({ length: 12 }, () => 1000);
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  return DrawnOpex.of({
    history: HISTORY,
    sheets: ['Opex', 'Causes', 'Ledger'],
    locale,
    inputs: { lines: names.map((name) => costLine({ item: 'media', name, channel: name === 'G' ? 'Channel 1' : '', plan })) },
    ledger: [
      ...names.map((line, at) => ({
        date: serialOf(2027, 3, 20),
        line,
        channel: line === 'G' ? 'Channel 1' : '',
        amount: 1000 + 100 * at,
      })),
      { date: serialOf(2027, 3, 21), line: 'C', amount: 5000, oneOff: 'x' },
      { date: serialOf(2027, 3, 22), line: 'D', amount: 700, planned: serialOf(2027, 5, 1) },
      { date: serialOf(2027, 3, 23), line: 'A', amount: -400 },
    ],
  });
}

test('the largest movements first, with what they mostly come from', async () => {
  const book = await reviewed();
  expect(block(book, 3)).toEqual([
    ['C cost 5,200 more than planned (520.0%), mostly one-offs.', -5200],
    ['D cost 1,000 more than planned (100.0%), mostly timing within the year.', -1000],
    ['G (Channel 1) cost 600 more than planned (60.0%), mostly what was spent for the same activity.', -600],
    ['F cost 500 more than planned (50.0%), mostly what was spent for the same activity.', -500],
    ['E cost 400 more than planned (40.0%), mostly what was spent for the same activity.', -400],
  ]);
  expect(block(book, 2)).toEqual([['A cost 400 less than planned (40.0%), mostly what was spent for the same activity.', 400]]);
  expect(block(book, 0)).toEqual([]);
  expect(block(book, 1).map(([sentence]) => String(sentence).split(' sold ')[0])).toEqual(['Channel 2', 'Channel 1']);
});

test.each(LOCALES)('sentences in %s have all their words and no error', async (locale) => {
  const book = await reviewed(locale);
  const told = [0, 1, 2, 3].flatMap((at) => block(book, at).map(([sentence]) => String(sentence)));
  expect(told).toHaveLength(8);
  for (const sentence of told) expect(sentence).not.toMatch(/[{}#]|undefined/);
});

test('equal movements are each told once', async () => {
  const book = await DrawnOpex.of({
    history: HISTORY,
    sheets: ['Opex', 'Causes', 'Ledger'],
    inputs: { lines: ['A', 'B', 'C'].map((name) => costLine({ name })) },
    ledger: ['A', 'B', 'C'].map((line) => ({ date: serialOf(2027, 3, 20), line, amount: 50 })),
  });
  expect(
    block(book, 3)
      .map(([sentence]) => String(sentence)[0])
      .sort(),
  ).toEqual(['A', 'B', 'C']);
});
