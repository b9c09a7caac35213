import { readPnl } from '../../../src/sheets/opex/read-pnl';
import { PNL } from '../../../src/sheets/opex/pnl-layout';
import { madeUpHistory } from '../../excel/history';
import { PnlBook } from './pnl-book';

const NAMES = ['Tmall', 'JD self-operated', 'Vendor 2'];
const HISTORY = madeUpHistory(3, 1, 39).map((row) => ({ ...row, channel: NAMES[Number(row.channel.slice(-1)) - 1] ?? '' }));
/** In the order of the plan, the larger channel first. */
const TERMS = [
  { channel: 'Vendor 2', opening: null, creditDays: 0, purchasePart: null },
  { channel: 'JD self-operated', opening: -500, creditDays: 45, purchasePart: 0.72 },
];

describe('terms typed into the P&L', () => {
  let book: PnlBook;
  beforeAll(async () => {
    book = await PnlBook.of({ history: HISTORY, pnl: { terms: TERMS } });
  }, 60_000);
  const read = () => readPnl(book.opex.cells('P&L'), book.opex.plan);

  test('are read back as they were', () => {
    expect(read()).toEqual({ inputs: { terms: TERMS }, formulas: [] });
  });

  test('are left out where nothing is typed, and a formula counts by its value', async () => {
    await book.type('Vendor 2', 'creditDays', null);
    await book.type('JD self-operated', 'openingTyped', '=2*30');
    const row = book.row('JD self-operated', 'openingTyped');
    expect(read()).toEqual({
      inputs: { terms: [{ ...TERMS[1], opening: 60 }] },
      formulas: [{ row, column: PNL.actual, formula: '=2*30', value: 60 }],
    });
  });

  test.each([
    ['creditDays', 'soon', 'sheet-input-text'],
    ['creditDays', -1, 'input-negative'],
    ['creditDays', 400, 'input-too-large'],
    ['purchasePart', 72, 'input-too-large'],
    ['openingTyped', 'x', 'sheet-input-text'],
  ] as const)('%s as %p is refused', async (id, content, code) => {
    const before = book.at('JD self-operated', id, 'actual') as number;
    await book.type('JD self-operated', id, content);
    expect(read).toThrow(expect.objectContaining({ code }));
    await book.type('JD self-operated', id, before);
  });
});
