import { serialOf } from '../../../src/calendar/serial';
import { OPEX } from '../../../src/sheets/opex/layout';
import { CHOICES, CHOICE_ROW, FIRST_ROW } from '../../../src/sheets/opex/layout';
import { readReview, VARIANCE_PARTS, type OpexReview } from '../../../src/sheets/opex/read-review';
import { madeUpHistory } from '../../excel/history';
import { costLine, DrawnOpex } from './drawn-opex';

const HISTORY = madeUpHistory(2, 1, 39);
const plan = Array.from({ length: 12 }, () => 1000);

function reviewOf(book: DrawnOpex): OpexReview {
  const rows = book.context.end - FIRST_ROW;
  const block = (column: number, columns: number) => book.block('OPEX', FIRST_ROW, column, rows, columns);
  const choice = (of: keyof typeof CHOICES) => book.block('OPEX', CHOICE_ROW, CHOICES[of], 1, 1)[0]?.[0];
  return readReview(
    {
      asOf: choice('asOf'),
      view: choice('view'),
      table: block(OPEX.label, OPEX.flag + 1),
      driverRow: block(OPEX.driverRow, 1),
      views: block(OPEX.views, 1),
    },
    'OPEX',
    { row: FIRST_ROW, column: 0, rows, columns: OPEX.end },
  );
}

const drawn = () =>
  DrawnOpex.of({
    history: HISTORY,
    inputs: {
      lines: [
        costLine({ item: 'media', name: 'Search', plan }),
        costLine({ item: 'media', name: 'Feed', channel: 'Channel 1', plan }),
        costLine({ item: 'staff', name: 'Salaries', plan }),
      ],
    },
    ledger: [
      { date: serialOf(2027, 3, 2), line: 'Search', amount: 900, oneOff: 'x' },
      { date: serialOf(2027, 3, 9), line: 'Search', amount: 500, planned: serialOf(2027, 5, 1) },
      { date: serialOf(2027, 3, 9), line: 'Feed', channel: 'Channel 1', amount: 600 },
      { date: serialOf(2027, 3, 25), line: 'Salaries', amount: 1010 },
      { date: serialOf(2027, 3, 25), line: 'Fine', amount: 70, oneOff: 'x' },
    ],
  });

test('the lines beyond the limits, each with what explains most of it and its cell', async () => {
  const book = await drawn();
  const { spec, lines, flagged } = reviewOf(book);
  expect(spec).toEqual({ asOf: { year: 2027, month: 3 }, view: 'month' });
  expect(lines.map(({ name, channel }) => [name, channel])).toEqual([
    ['Search', ''],
    ['Feed', 'Channel 1'],
    ['Salaries', ''],
    ['Fine', ''],
  ]);
  const at = (name: string, channel = '') => `OPEX!H${book.rowOf(name, channel) + 1}`;
  expect(flagged).toEqual([
    { label: 'Search', channel: '', variance: -400, share: -0.4, largest: 'oneOff', address: at('Search') },
    { label: 'Feed', channel: 'Channel 1', variance: 400, share: 0.4, largest: 'spending', address: at('Feed', 'Channel 1') },
    { label: 'Fine', channel: '', variance: -70, share: null, largest: 'oneOff', address: at('Fine') },
  ]);
});

test('what explains most of a variance goes its way, whatever goes against it', async () => {
  const book = await drawn();
  for (const { label, channel, variance, largest } of reviewOf(book).flagged) {
    const parts = VARIANCE_PARTS.map((part) => Number(book.at(book.rowOf(label, channel), part)) * Math.sign(variance));
    expect(parts[VARIANCE_PARTS.indexOf(largest ?? 'activity')]).toBe(Math.max(...parts));
  }
});

test('month and view follow the cells; one that holds none of its list is not known', async () => {
  const book = await drawn();
  await book.type('OPEX', CHOICE_ROW, CHOICES.asOf, serialOf(2027, 2, 1));
  await book.type('OPEX', CHOICE_ROW, CHOICES.view, 'Year to date');
  expect(reviewOf(book).spec).toEqual({ asOf: { year: 2027, month: 2 }, view: 'year-to-date' });
  await book.type('OPEX', CHOICE_ROW, CHOICES.view, 'Fortnight');
  expect(reviewOf(book).spec).toBeNull();
});
