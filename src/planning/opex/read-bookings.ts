import { cellText, isBlankRow, type RawCell, type RawTable } from '../../files/raw-table';
import { BOOKING_COLUMNS, NOT_MARKED, type BookingColumn } from '../../locales/bookings/column-names';
import { eventWordLike, isEventName } from '../../locales/events-sheet';
import { InputError } from '../../locales/input-error';
import { LOCALES, type Locale } from '../../locales/locale';
import type { ActualsNote } from '../actuals/actuals';
import type { Column } from '../actuals/column';
import { readDateColumn } from '../actuals/date-column';
import { comparableName } from '../actuals/header-name';
import { readNumberColumn } from '../actuals/number-column';
import { leaveOutTotals } from '../actuals/total-lines';
import { ledgerCells, type LedgerCells } from './ledger-line';

/** A planned amount of a month. */
export interface BudgetLine {
  /** A serial date in the month. */
  readonly date: number;
  readonly channel: string;
  readonly line: string;
  readonly amount: number;
}

/** What a cost export holds: bookings, planned amounts, or both. */
export interface BookingsFile {
  readonly bookings: readonly LedgerCells[];
  readonly budget: readonly BudgetLine[];
  readonly notes: readonly ActualsNote[];
}

/** `costs`: amounts above zero are costs; `negative`: amounts below zero are, as accounts have them. */
export const COST_SIGNS = ['costs', 'negative'] as const;
export type CostSign = (typeof COST_SIGNS)[number];

export interface ReadBookingsOptions {
  readonly locale?: Locale;
  /** How costs are signed in the file; without it a file whose amounts sum to less than zero is asked about. */
  readonly sign?: CostSign | null;
}

const KNOWN: ReadonlyMap<string, { readonly column: BookingColumn; readonly rank: number }> = new Map(
  LOCALES.flatMap((locale) =>
    (Object.entries(BOOKING_COLUMNS[locale]) as [BookingColumn, readonly string[]][]).flatMap(([column, names]) =>
      names.map((name, rank) => [comparableName(name), { column, rank }] as const),
    ),
  ).reverse(),
);

function knownColumn(title: string): { readonly column: BookingColumn; readonly rank: number } | null {
  const bare = title.replace(/[([{【〔<（][^)\]}】〕>）]*[)\]}】〕>）]/g, ' ');
  return KNOWN.get(comparableName(title)) ?? KNOWN.get(comparableName(bare)) ?? null;
}

/** How many different kinds of column the titles of a line name; a lone word is no header. */
export function bookingsHeaderScore(cells: readonly string[]): number {
  const columns = new Set(cells.map((cell) => knownColumn(cell)?.column).filter((column) => column !== undefined));
  return columns.size >= 2 ? columns.size : 0;
}

/**
 * Bookings and planned amounts from a file's table: columns found by their titles, dates and numbers read by whole columns, total lines left out.
 *
 * @throws InputError `bookings-no-columns` naming what was found, `bookings-negative` where costs seem to be below zero and nobody has said so, and what
 * dates and numbers are refused for (`history-date-...`, `history-number-...`), naming row and column
 */
export function readBookings(table: RawTable, { locale = 'en-US', sign = null }: ReadBookingsOptions = {}): BookingsFile {
  const at = columnsOf(table.header);
  const [date, line] = [at.get('date'), at.get('line')];
  if (date === undefined || line === undefined || (!at.has('amount') && !at.has('budget')))
    throw new InputError('bookings-no-columns', { found: table.header.filter((title) => title !== '').join(', ') });
  const filled = [...table.rows.keys()].filter((row) => !isBlankRow(table.rows[row] ?? []));
  const column = (index: number, rows: readonly number[]): Column => ({
    title: table.header[index] ?? '',
    cells: rows.map((row) => table.rows[row]?.[index] ?? null),
    row: (of) => table.headerRow + 1 + (rows[of] ?? 0),
  });
  const totals = leaveOutTotals(column(date, filled), [{ level: 'product', column: column(line, filled) }]);
  const rows = totals.kept.map((index) => filled[index] ?? 0);
  const amounts = (kind: 'amount' | 'budget') => {
    const index = at.get(kind);
    return index === undefined ? null : readNumberColumn(column(index, rows), 1, locale);
  };
  const [actual, budget] = [amounts('amount'), amounts('budget')];
  const sold = rows.flatMap((row, index) =>
    (actual?.values[index] ?? null) === null && (budget?.values[index] ?? null) === null ? [] : [row],
  );
  const dates = readDateColumn(column(date, sold), locale);
  const dateless = dates.serials.indexOf(null);
  if (dateless >= 0)
    throw new InputError('history-date-missing', { column: table.header[date] ?? '', row: column(date, sold).row(dateless) });
  const turned = signOf([...(actual?.values ?? []), ...(budget?.values ?? [])], sign);
  const text = (kind: BookingColumn, row: number): string => {
    const index = at.get(kind);
    return index === undefined ? '' : cellText(table.rows[row]?.[index] ?? null).trim();
  };
  const serial = new Map(sold.map((row, index) => [row, dates.serials[index] ?? 0]));
  const plannedIndex = at.get('planned');
  const plannedCells = plannedIndex === undefined ? null : column(plannedIndex, sold);
  const planned = plannedCells && readDateColumn({ ...plannedCells, cells: plannedCells.cells.map(withoutEvent) }, locale);
  const plannedOf = new Map(sold.map((row, index) => [row, planned?.serials[index] ?? eventOf(plannedCells?.cells[index] ?? null)]));
  const read = rows.map((row, index) => ({ row, amount: actual?.values[index] ?? null, budget: budget?.values[index] ?? null }));
  return {
    bookings: read.flatMap(({ row, amount }) =>
      amount === null
        ? []
        : [
            ledgerCells({
              date: serial.get(row) ?? 0,
              channel: text('channel', row),
              line: text('line', row),
              amount: turned * amount,
              oneOff: markOf(text('oneOff', row)),
              expected: markOf(text('expected', row)),
              planned: (plannedOf.get(row) ?? '') || text('event', row),
              note: text('note', row),
            }),
          ],
    ),
    budget: read.flatMap(({ row, budget: amount }) =>
      amount === null
        ? []
        : [{ date: serial.get(row) ?? 0, channel: text('channel', row), line: text('line', row), amount: turned * amount }],
    ),
    notes: [...unusedColumns(table.header), ...totals.notes, ...dates.notes, ...(actual?.notes ?? []), ...(budget?.notes ?? [])],
  };
}

/** Columns whose titles say nothing to us, since what they hold is missed by whoever wrote it. */
function unusedColumns(header: readonly string[]): ActualsNote[] {
  const unused = header.filter((title) => title.trim() !== '' && knownColumn(title) === null);
  return unused.length === 0 ? [] : [{ code: 'columns-not-used', params: { columns: unused.join(', ') } }];
}

/** The mark of a cell: people write x, yes or 1 for what is meant, and no or 0 for what is not. */
const markOf = (text: string): string => (text === '' || NOT_MARKED.includes(text.toLowerCase()) ? '' : 'x');

/** The event that a cell for the planned month names instead: one of the calendar in any language, or words without a digit that a date could be made of; '' for none. */
function eventOf(cell: RawCell): string {
  const text = cellText(cell).trim();
  const isEvent = eventWordLike(text, isEventName) !== null || (/\p{L}/u.test(text) && !/\p{Nd}/u.test(text) && typeof cell === 'string');
  return isEvent ? text : '';
}

const withoutEvent = (cell: RawCell): RawCell => (eventOf(cell) === '' ? cell : null);

/** The amounts of a file as planned ones: its budget, or, where it calls planned amounts plainly amounts, those. */
export function plannedAmounts({ bookings, budget }: Pick<BookingsFile, 'bookings' | 'budget'>): readonly BudgetLine[] {
  if (budget.length > 0) return budget;
  return bookings.map(({ date, channel, line, amount }) => ({
    date: Number(date),
    channel: String(channel),
    line: String(line),
    amount: Number(amount),
  }));
}

function columnsOf(header: readonly string[]): Map<BookingColumn, number> {
  const best = new Map<BookingColumn, { readonly index: number; readonly rank: number }>();
  header.forEach((title, index) => {
    const known = knownColumn(title);
    const rival = known && best.get(known.column);
    if (known && (!rival || known.rank < rival.rank)) best.set(known.column, { index, rank: known.rank });
  });
  return new Map([...best].map(([column, { index }]) => [column, index]));
}

/** What amounts are multiplied by, so that costs are above zero. */
function signOf(values: readonly (number | null)[], sign: CostSign | null): 1 | -1 {
  if (sign !== null) return sign === 'negative' ? -1 : 1;
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const count = values.filter((value) => value !== null && value < 0).length;
  if (sum < 0) throw new InputError('bookings-negative', { count });
  return 1;
}
