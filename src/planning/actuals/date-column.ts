import { cellText, type RawCell } from '../../files/raw-table';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { ActualsNote } from './actuals';
import type { Column } from './column';
import { readDateText, type DateText } from './date-text';
import { dayName, dayOfSerial, plausible, serialOfDate, serialOfDay } from './excel-date';

export type DateOrder = 'day-first' | 'month-first';

export interface DateColumn {
  /** One Excel serial number a cell; null for a blank cell. */
  readonly serials: readonly (number | null)[];
  readonly notes: readonly ActualsNote[];
}

/** A cell read as far as it can be by itself. */
type Reading = { readonly format: string; readonly serial: number } | OpenDate;

type OpenDate = Extract<DateText, { open: true }>;

interface Open {
  readonly index: number;
  readonly date: OpenDate;
}

/**
 * Reads a column of dates. All of them must be written the same way. Whether 03/04/2026 is in March or April is settled by
 * the column as a whole: by a number above 12, by one of the two numbers being 1 throughout a year or more (monthly data
 * dated to the first), else by `order` or a Vietnamese title (day first).
 * @throws InputError `history-date-unreadable`, `history-dates-mixed` or `history-dates-ambiguous`.
 */
export function readDateColumn(column: Column, locale: Locale | null, order?: DateOrder): DateColumn {
  const readings = readCells(column);
  refuseTwoFormats(column, readings);
  const open = readings.flatMap((reading, index) => (reading && 'open' in reading ? [{ index, date: reading }] : []));
  const dayFirst = open.length === 0 || settleOrder(column, open, locale, order) === 'day-first';

  const serials = readings.map((reading, index) => {
    if (!reading) return null;
    if ('serial' in reading) return reading.serial;
    const serial = openSerial(reading, dayFirst);
    if (serial === null) throw unreadable(column, index);
    return serial;
  });
  const example = telling(open);
  return { serials, notes: example ? [orderNote(column, example, dayFirst)] : [] };
}

/** The first date that means another day when read the other way round; none where 05/05/2026 is all there is. */
const telling = (open: readonly Open[]): Open | undefined => open.find(({ date }) => date.first !== date.second);

function readCells(column: Column): (Reading | null)[] {
  // A date is repeated for every line of its day: each way it is written is taken apart once.
  const known = new Map<string, Reading | null>();
  return column.cells.map((cell, index) => {
    const text = cellText(cell);
    if (text === '') return null;
    const key = typeof cell + text;
    let reading = known.get(key);
    if (reading === undefined) {
      reading = readCell(cell, text);
      known.set(key, reading);
    }
    if (!reading) throw unreadable(column, index);
    return reading;
  });
}

function readCell(cell: RawCell, text: string): Reading | null {
  const dated = (format: string, serial: number | null): Reading | null => (serial === null ? null : { format, serial });
  if (cell instanceof Date) return dated('Excel', serialOfDate(cell));
  if (/^\d{5}(\.\d+)?$/.test(text)) return dated('Excel', plausible(Number(text)));
  const date = readDateText(text);
  if (date?.open) return date.first > 12 && date.second > 12 ? null : date;
  if (!date) return null;
  return dated(date.format, serialOfDay(date.year, date.month, date.day));
}

function refuseTwoFormats(column: Column, readings: readonly (Reading | null)[]): void {
  const first = readings.findIndex((reading) => reading !== null);
  const second = readings.findIndex((reading) => reading !== null && reading.format !== readings[first]?.format);
  if (second >= 0) throw mixed(column, first, second);
}

function settleOrder(column: Column, open: readonly Open[], locale: Locale | null, order: DateOrder | undefined): DateOrder {
  const dayFirst = open.find(({ date }) => date.first > 12);
  const monthFirst = open.find(({ date }) => date.second > 12);
  if (dayFirst && monthFirst) {
    const [a, b] = dayFirst.index <= monthFirst.index ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    throw mixed(column, a.index, b.index);
  }
  if (dayFirst) return 'day-first';
  if (monthFirst) return 'month-first';
  if (order) return order;
  const [firstIsOne, secondIsOne] = [open.every(({ date }) => date.first === 1), open.every(({ date }) => date.second === 1)];
  if (firstIsOne !== secondIsOne) {
    const months = new Set(open.map(({ date }) => date.year * 12 + (firstIsOne ? date.second : date.first)));
    if (months.size >= 12) return firstIsOne ? 'day-first' : 'month-first';
  }
  if (locale === 'vi-VN') return 'day-first';
  const example = telling(open);
  if (!example) return 'day-first';
  throw new InputError('history-dates-ambiguous', {
    column: column.title,
    row: column.row(example.index),
    found: cellText(column.cells[example.index]),
    dayFirst: openDay(example.date, true),
    monthFirst: openDay(example.date, false),
  });
}

const openSerial = ({ year, first, second }: OpenDate, dayFirst: boolean): number | null =>
  dayFirst ? serialOfDay(year, second, first) : serialOfDay(year, first, second);

function openDay(date: OpenDate, dayFirst: boolean): string {
  const serial = openSerial(date, dayFirst);
  return serial === null ? '?' : dayName(dayOfSerial(serial));
}

function orderNote(column: Column, { index, date }: Open, dayFirst: boolean): ActualsNote {
  return { code: 'dates-order', params: { found: cellText(column.cells[index]), meaning: openDay(date, dayFirst) } };
}

function unreadable(column: Column, index: number): InputError {
  return new InputError('history-date-unreadable', { column: column.title, row: column.row(index), found: cellText(column.cells[index]) });
}

function mixed(column: Column, first: number, second: number): InputError {
  return new InputError('history-dates-mixed', {
    column: column.title,
    row: column.row(second),
    firstRow: column.row(first),
    first: cellText(column.cells[first]),
    secondRow: column.row(second),
    second: cellText(column.cells[second]),
  });
}
