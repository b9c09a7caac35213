import { serialOf } from '../../../src/calendar/serial';
import type { BookSnapshot } from '../../../src/host/engine/snapshot';
import { readXlsx, writeXlsx } from '../../../src/host/xlsx';
import { NO_MONTHS } from '../../../src/planning/opex/opex-line';
import { cell } from '../../../src/sheets/address';
import { PNL, PNL_FIGURES } from '../../../src/sheets/opex/pnl-layout';
import { madeUpHistory } from '../../excel/history';
import { recalculated, testWithLibreOffice } from '../../support/libreoffice';
import { baseKey, costLine } from './drawn-opex';
import { PnlBook } from './pnl-book';

const evenly = (amount: number) => Array.from({ length: 12 }, () => amount);

/** A workbook with a booking of goods, sell-in and media for each channel, calculated here and by LibreOffice. */
async function both(
  channels: readonly string[],
): Promise<{ readonly book: PnlBook; readonly ours: BookSnapshot; readonly theirs: BookSnapshot }> {
  const book = await PnlBook.of({
    history: madeUpHistory(channels.length, 1, 39).map((row) => ({ ...row, channel: channels[Number(row.channel.slice(-1)) - 1] ?? '' })),
    spec: { view: 'quarter' },
    inputs: {
      lines: [
        ...channels.map((channel) => costLine({ item: 'media', name: 'Search', channel, plan: evenly(100) })),
        costLine({ plan: evenly(3) }),
      ],
      base: Object.fromEntries(channels.map((channel) => [baseKey('goods', channel), { plan: evenly(900), forecast: NO_MONTHS }])),
    },
    ledger: channels.flatMap((channel, at) =>
      (['Cost of goods', 'Sell-in', 'Cash collected', 'Shipped', 'Search'] as const).flatMap((line) =>
        [2, 3].map((month) => ({ date: serialOf(2027, month, 4 + at), line, channel, amount: 100 * month + at })),
      ),
    ),
    pnl: { terms: channels.map((channel) => ({ channel, opening: 700, creditDays: 20, purchasePart: 0.8 })) },
  });
  const ours = book.opex.snapshot();
  const { bytes } = await writeXlsx(ours);
  return { book, ours, theirs: (await readXlsx(recalculated(bytes), 'book.xlsx')).book };
}

const cellsOf = (book: BookSnapshot, name: string) => book.sheets.find((sheet) => sheet.name === name)?.cells ?? {};

testWithLibreOffice(
  'LibreOffice works out the same P&L',
  async () => {
    const { ours, theirs } = await both(['Tmall', 'JD 自营', '00123', '123']);
    const found = cellsOf(theirs, 'P&L');
    const formulas = Object.entries(cellsOf(ours, 'P&L')).filter(([, { f }]) => f !== undefined);
    expect(formulas.length).toBeGreaterThan(2000);
    const other = formulas.filter(([address, { v = '' }]) => {
      const value = found[address]?.v ?? '';
      return typeof v === 'number' && typeof value === 'number' ? Math.abs(v - value) > 1e-9 * Math.max(1, Math.abs(v)) : v !== value;
    });
    expect(other.map(([address, { f, v }]) => [address, f, v, found[address]?.v])).toEqual([]);
  },
  120_000,
);

testWithLibreOffice(
  'channels with signs of patterns in their names have their own bookings',
  async () => {
    const channels = ['A~*', 'A~?', 'A*', 'A~~'];
    const { book, theirs } = await both(channels);
    const found = cellsOf(theirs, 'P&L');
    const at = (channel: string, id: string, column: number) => found[cell(book.row(channel, id), column)]?.v ?? '';
    channels.forEach((channel, index) => {
      expect([channel, at(channel, 'goods', PNL.toDate), at(channel, 'media', PNL.toDate)]).toEqual([
        channel,
        500 + 2 * index,
        500 + 2 * index,
      ]);
    });
    expect(PNL_FIGURES.map((name) => at('', 'unknown', PNL[name]))).toEqual(PNL_FIGURES.map(() => 0));
    const { checks, checksRow } = book.rows;
    expect(checks.map((_, index) => found[cell(checksRow + index, PNL.actual)]?.v)).toEqual(checks.map(() => 0));
  },
  120_000,
);
