import { isBlankRow, type RawTable } from '../../files/raw-table';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import { LEVELS, type Actuals, type ActualsNote, type ActualsRow, type Level } from './actuals';
import type { Column } from './column';
import { dailyMonths } from './daily-months';
import { readDateColumn, type DateColumn, type DateOrder } from './date-column';
import { serialOfToday } from './excel-date';
import { matchColumns, type MatchedColumn, type MatchedColumns } from './match-columns';
import { readMembers } from './members';
import { checkMonths } from './month-coverage';
import { readNumberColumn } from './number-column';
import { lineKey, sumRows, type SummedRows } from './sum-rows';
import { leaveOutTotals } from './total-lines';
import { monthTotals } from './month-totals';
import { unlikelyFigures } from './unlikely-figures';
import { joinYearAndMonth } from './year-and-month';

export interface ReadActualsOptions {
  /**
   * `none` keeps the dates as they are, `month` adds up to months; without it the days of a daily history are kept, as long as they are no more than
   * DAY_ROWS, and anything else is added up to months.
   */
  readonly aggregate?: 'month' | 'none';
  /** Dimensions to keep, others are added up; without it all the history has. */
  readonly levels?: readonly Level[];
  /** The reader's language, which settles 03/04/2026 and 1.234 where neither the column nor its title does. */
  readonly locale?: Locale;
  /** Settles 03/04/2026 before the language does. */
  readonly dateOrder?: DateOrder;
  /** The most different lines (channel, store, product) a plan can hold; 2000 without it. */
  readonly lineLimit?: number;
  /** Serial number of the day from which dates count as future; the present day without it. */
  readonly today?: number;
}

const LINE_LIMIT = 2000;
/** Formulas that sum so many rows still answer at once; a workbook with them stays below two megabytes. */
const DAY_ROWS = 30_000;

/**
 * Sales history from a file's table: columns found by their titles, dates and numbers read by whole columns, total lines
 * left out, repeated rows and (unless they are to be kept) the days of a month added together. What was done besides reading
 * is told in `notes`.
 * @throws InputError with a `history-...` code that names the row, what stands there and what to do.
 */
export function readActuals(table: RawTable, options: ReadActualsOptions = {}): Actuals {
  const { columns, locale: titles, notes: columnNotes } = matchColumns(table.header);
  const locale = titles ?? options.locale ?? null;
  const present = LEVELS.flatMap((level) => (columns[level] ? [{ level, column: columns[level] }] : []));

  const filled = [...table.rows.keys()].filter((row) => !isBlankRow(table.rows[row] ?? []));
  const sales = readNumberColumn(columnOf(table, columns.netSales, filled), columns.netSales.scale, locale);
  const sold = filled.flatMap((row, at) => (sales.values[at] === null ? [] : [{ row, netSales: sales.values[at] ?? 0 }]));
  const soldRows = sold.map(({ row }) => row);
  const totals = leaveOutTotals(
    columnOf(table, columns.date, soldRows),
    present.map(({ level, column }) => ({ level, column: columnOf(table, column, soldRows) })),
  );
  const rows = totals.kept.map((at) => soldRows[at] ?? 0);
  if (rows.length === 0) throw new InputError('history-no-rows');

  const dates = readDates(table, columns, rows, locale, options.dateOrder);
  const units = columns.units ? readNumberColumn(columnOf(table, columns.units, rows), columns.units.scale, locale) : null;
  const wanted = present.filter(({ level }) => (options.levels ?? LEVELS).includes(level));
  const members = wanted
    .filter(({ level }) => !totals.blankLevels.has(level))
    .map(({ level, column }) => ({ level, ...readMembers(columnOf(table, column, rows)) }));

  const names = new Map(members.map(({ level, names: ofLevel }) => [level, ofLevel]));
  const name = (level: Level, at: number): string => names.get(level)?.[at] ?? '';
  const lines = totals.kept.map((soldAt, at): ActualsRow => ({
    date: dates.serials[at] ?? 0,
    channel: name('channel', at),
    store: name('store', at),
    product: name('product', at),
    netSales: sold[soldAt]?.netSales ?? 0,
    units: units?.values[at] ?? null,
  }));
  const days = [...new Set(lines.map(({ date }) => date))];
  const summed = sumUp(lines, (at) => fileRow(table, rows[at]), options.aggregate ?? (dailyMonths(days).size > 0 ? 'few-days' : 'month'));
  const levels = LEVELS.filter((level) => summed.rows.some((row) => row[level] !== ''));
  const levelTitles = levels.map((level) => columns[level]?.title ?? level);
  limitLines(summed.rows, levelTitles, options.lineLimit ?? LINE_LIMIT);

  const notes: ActualsNote[] = [
    ...columnNotes,
    ...sales.notes,
    ...withoutSales(table, filled, sales.values),
    ...totals.notes,
    ...members.flatMap((column) => column.notes),
    ...dates.notes,
    ...(units?.notes ?? []),
    ...checkMonths(days, summed.rows),
    ...unlikelyFigures(days, summed.rows, options.today ?? serialOfToday()),
    ...monthTotals(lines),
    // Rows that are alike only because a dimension was not wanted are no repetition.
    ...summed.notes.filter(({ code }) => wanted.length === present.length || code !== 'duplicates-summed'),
  ];
  return { rows: summed.rows, levels, notes };
}

/** Days are told as days where they are not too many (`few-days`): then months, and why. */
function sumUp(lines: readonly ActualsRow[], row: (at: number) => number, aggregate: 'month' | 'none' | 'few-days'): SummedRows {
  if (aggregate !== 'few-days') return sumRows(lines, row, aggregate === 'month');
  const byDay = sumRows(lines, row, false);
  const kept = byDay.rows.length;
  if (kept <= DAY_ROWS) return { rows: byDay.rows, notes: [...byDay.notes, { code: 'days-kept', params: { rows: kept } }] };
  const byMonth = sumRows(lines, row, true);
  const why: ActualsNote = { code: 'days-too-many', params: { rows: kept, limit: DAY_ROWS } };
  return { rows: byMonth.rows, notes: [...byMonth.notes, why] };
}

/** The line of the file that a row of the table stands on. */
const fileRow = (table: RawTable, row: number | undefined): number => table.headerRow + 1 + (row ?? 0);

/** The cells of one column in some rows of the table. */
function columnOf(table: RawTable, { index, title }: MatchedColumn, rows: readonly number[]): Column {
  return { title, cells: rows.map((row) => table.rows[row]?.[index] ?? null), row: (at) => fileRow(table, rows[at]) };
}

function readDates(
  table: RawTable,
  columns: MatchedColumns['columns'],
  rows: readonly number[],
  locale: Locale | null,
  order: DateOrder | undefined,
): DateColumn {
  const column = columnOf(table, columns.date, rows);
  const joined = columns.year ? joinYearAndMonth(columnOf(table, columns.year, rows).cells, column.cells) : null;
  const dates = readDateColumn(joined ? { ...column, cells: joined } : column, locale, order);
  const dateless = dates.serials.indexOf(null);
  if (dateless >= 0) throw new InputError('history-date-missing', { column: column.title, row: column.row(dateless) });
  return dates;
}

function withoutSales(table: RawTable, filled: readonly number[], values: readonly (number | null)[]): ActualsNote[] {
  const first = values.indexOf(null);
  const count = values.filter((value) => value === null).length;
  return count === 0 ? [] : [{ code: 'rows-without-sales', params: { count, row: fileRow(table, filled[first]) } }];
}

function limitLines(rows: readonly ActualsRow[], titles: readonly string[], limit: number): void {
  const count = new Set(rows.map(lineKey)).size;
  if (count > limit) throw new InputError('history-too-many-lines', { count, limit, columns: titles.join(' x ') });
}
