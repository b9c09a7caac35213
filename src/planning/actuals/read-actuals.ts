import { isBlankRow, type RawTable } from '../../files/raw-table';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import { LEVELS, type Actuals, type ActualsNote, type ActualsRow, type Level } from './actuals';
import { pickCells, type Column } from './column';
import { readDateColumn, type DateOrder } from './date-column';
import { matchColumns, type MatchedColumn } from './match-columns';
import { readMembers } from './members';
import { checkMonths } from './month-coverage';
import { readNumberColumn } from './number-column';
import { lineKey, sumRows } from './sum-rows';
import { leaveOutTotals } from './total-lines';
import { joinYearAndMonth } from './year-and-month';

export interface ReadActualsOptions {
  /** `month` (the default) adds daily and weekly rows up to months; `none` keeps their dates. */
  readonly aggregate?: 'month' | 'none';
  /** Dimensions to keep, others are added up; without it all the history has. */
  readonly levels?: readonly Level[];
  /** The reader's language, which settles 03/04/2026 and 1.234 where neither the column nor its title does. */
  readonly locale?: Locale;
  /** Settles 03/04/2026 before the language does. */
  readonly dateOrder?: DateOrder;
  /** The most different lines (channel, store, product) a plan can hold; 2000 without it. */
  readonly lineLimit?: number;
}

const LINE_LIMIT = 2000;

/**
 * Sales history from a file's table: columns found by their titles, dates and numbers read by whole columns, total lines
 * left out, repeated rows and (unless told otherwise) the days of a month added together. What was done besides reading
 * is told in `notes`.
 * @throws InputError with a `history-...` code that names the row, what stands there and what to do.
 */
export function readActuals(table: RawTable, options: ReadActualsOptions = {}): Actuals {
  const { columns, locale: titles, notes: columnNotes } = matchColumns(table.header);
  const notes: ActualsNote[] = [...columnNotes];
  const locale = titles ?? options.locale ?? null;

  const filled = indicesWhere(table.rows.length, (index) => !isBlankRow(table.rows[index] ?? []));
  const cut = ({ index, title }: MatchedColumn, rows: readonly number[]): Column => ({
    title,
    cells: rows.map((row) => table.rows[row]?.[index] ?? null),
    row: (at) => table.headerRow + 1 + (rows[at] ?? 0),
  });

  const netSales = readNumberColumn(cut(columns.netSales, filled), columns.netSales.scale, locale);
  const sold = indicesWhere(filled.length, (index) => netSales.values[index] !== null);
  notes.push(...netSales.notes, ...withoutSales(filled, netSales.values, table.headerRow));

  const wanted = LEVELS.filter((level) => columns[level] && (options.levels ?? LEVELS).includes(level));
  const totals = leaveOutTotals(
    cut(columns.date, filled),
    LEVELS.flatMap((level) => (columns[level] ? [{ level, column: cut(columns[level], filled) }] : [])),
    sold,
  );
  notes.push(...totals.notes);
  const kept = totals.kept;
  if (kept.length === 0) throw new InputError('history-no-rows');

  const dateColumn = pickCells(cut(columns.date, filled), kept);
  const joined = columns.year ? joinYearAndMonth(pickCells(cut(columns.year, filled), kept).cells, dateColumn.cells) : null;
  const dates = readDateColumn(joined ? { ...dateColumn, cells: joined } : dateColumn, locale, options.dateOrder);
  const dateless = dates.serials.indexOf(null);
  if (dateless >= 0) throw new InputError('history-date-missing', { row: dateColumn.row(dateless) });

  const units = columns.units ? readNumberColumn(pickCells(cut(columns.units, filled), kept), columns.units.scale, locale) : null;
  const names = new Map<Level, readonly string[]>();
  for (const level of wanted) {
    const column = columns[level];
    if (!column || totals.blankLevels.has(level)) continue;
    const members = readMembers(pickCells(cut(column, filled), kept));
    names.set(level, members.names);
    notes.push(...members.notes);
  }
  notes.push(...dates.notes, ...(units?.notes ?? []));

  const name = (level: Level, at: number): string => names.get(level)?.[at] ?? '';
  const rows = kept.map(
    (index, at): ActualsRow => ({
      date: dates.serials[at] ?? 0,
      channel: name('channel', at),
      store: name('store', at),
      product: name('product', at),
      netSales: netSales.values[index] ?? 0,
      units: units?.values[at] ?? null,
    }),
  );
  const summed = sumRows(rows, dateColumn.row, options.aggregate !== 'none');
  const levels = LEVELS.filter((level) => summed.rows.some((row) => row[level] !== ''));
  limitLines(summed.rows, levels.map((level) => columns[level]?.title ?? level), options.lineLimit ?? LINE_LIMIT);
  notes.push(...checkMonths([...new Set(rows.map(({ date }) => date))], summed.rows));
  // Rows that are alike only because a dimension was not wanted are no repetition.
  const allRead = LEVELS.every((level) => !columns[level] || wanted.includes(level));
  notes.push(...summed.notes.filter(({ code }) => allRead || code !== 'duplicates-summed'));
  return { rows: summed.rows, levels, notes };
}

function indicesWhere(length: number, keep: (index: number) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < length; index++) if (keep(index)) indices.push(index);
  return indices;
}

function withoutSales(filled: readonly number[], values: readonly (number | null)[], headerRow: number): ActualsNote[] {
  const first = values.indexOf(null);
  if (first < 0) return [];
  const count = values.reduce((sum: number, value) => sum + (value === null ? 1 : 0), 0);
  return [{ code: 'rows-without-sales', params: { count, row: headerRow + 1 + (filled[first] ?? 0) } }];
}

function limitLines(rows: readonly ActualsRow[], titles: readonly string[], limit: number): void {
  const count = new Set(rows.map(lineKey)).size;
  if (count > limit) throw new InputError('history-too-many-lines', { count, limit, columns: titles.join(' x ') });
}
