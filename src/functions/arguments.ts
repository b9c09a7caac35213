import { isoDate, isSoundSerial } from '../calendar/serial';
import { readDateText } from '../planning/actuals/date-text';
import { serialOfDay } from '../planning/actuals/excel-date';
import { InputError } from '../planning/input-error';

/**
 * Reading what Excel hands to a custom function. Where a number is declared, Excel itself has made one of a typed TRUE or "100", as its
 * own functions do; ranges come as they stand. A scalar arrives as itself or as a matrix of one cell, a range as a matrix, an
 * omitted argument as null (so defaults are set here, not by the language), a blank cell as null or empty text.
 */

/** The numbers of a range, row by row; null is a blank cell. */
export interface NumberRange {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (number | null)[];
}

/** A number; `fallback` where it is omitted. */
export function readNumber(argument: string, raw: unknown, fallback?: number): number {
  const value = readCell(argument, raw) ?? fallback;
  if (value === undefined) throw new InputError('argument-missing', { argument });
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new InputError('argument-not-number', { argument, found: String(value) });
  return value;
}

/** A whole number from `low` to `high`. */
export function readWhole(
  argument: string,
  raw: unknown,
  { low, high, fallback }: { low: number; high: number; fallback?: number },
): number {
  const value = readNumber(argument, raw, fallback);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new InputError('argument-not-whole', { argument, low, high, found: value });
  return value;
}

/** A text that is needed; a number counts as its digits. */
export function readText(argument: string, raw: unknown): string {
  const value = readCell(argument, raw);
  if (value === null) throw new InputError('argument-missing', { argument });
  return String(value);
}

/**
 * A day as a whole serial number; a time of day is cut off. A date in text is read as in an import.
 *
 * @throws InputError `argument-date-open` for a text that says one day with the day first and another with the month first
 */
export function readDate(argument: string, raw: unknown): number {
  const value = readCell(argument, raw);
  if (value === null) throw new InputError('argument-missing', { argument });
  const serial = typeof value === 'string' ? dayAsWritten(argument, value) : value;
  if (typeof serial !== 'number' || !isSoundSerial(serial)) throw new InputError('argument-not-date', { argument, found: String(value) });
  return Math.floor(serial);
}

/** The day that a text says as the importer reads it; null where it says none, a month alone among them. */
function dayAsWritten(argument: string, text: string): number | null {
  const written = readDateText(text);
  if (written === null || !NAMES_A_DAY.test(written.format)) return null;
  const { year } = written;
  if (!written.open) return serialOfDay(year, written.month, written.day);
  const { first, second } = written;
  const days = [serialOfDay(year, second, first), serialOfDay(year, first, second)].filter((day) => day !== null);
  const [day = null, other = day] = days;
  if (day !== other)
    throw new InputError('argument-date-open', { argument, found: text, one: isoDate(day ?? 0), other: isoDate(other ?? 0) });
  return day;
}

/** Formats of DateText that name a day, as against a month. */
const NAMES_A_DAY = /d/;

/** One of `choices`, in whatever case it is typed; a number such as 445 counts as its digits. */
export function readChoice<Choice extends string>(argument: string, raw: unknown, choices: readonly Choice[], fallback: Choice): Choice {
  const value = readCell(argument, raw);
  if (value === null) return fallback;
  const wanted = String(value).trim().toLowerCase();
  const choice = choices.find((candidate) => candidate.toLowerCase() === wanted);
  if (choice === undefined) throw new InputError('argument-not-choice', { argument, allowed: choices.join(', '), found: String(value) });
  return choice;
}

/** The numbers of a range; null where it is omitted, or is one blank cell, which is how some hosts hand over an argument left out. */
export function readOptionalRange(argument: string, raw: unknown): NumberRange | null {
  if (isBlank(raw)) return null;
  const range = readRange(argument, raw);
  return range.cells.length === 1 && range.cells[0] === null ? null : range;
}

/**
 * The numbers of a range that is needed. Anything but numbers and blank cells is refused: text that looks like a number, too, which
 * Excel's own functions would skip in a range without a word.
 */
export function readRange(argument: string, raw: unknown): NumberRange {
  return readCells(argument, raw, (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      // Excel spells truth values in capitals.
      const found = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      throw new InputError('argument-cell-not-number', { argument, cell: at + 1, found });
    }
    return value;
  });
}

/** The texts of a range, row by row; null is a blank cell. */
export interface TextRange extends Omit<NumberRange, 'cells'> {
  readonly cells: readonly (string | null)[];
}

/** The texts of a range that is needed; a number counts as its digits. */
export function readTextRange(argument: string, raw: unknown): TextRange {
  return readCells(argument, raw, String);
}

/** The cells of a range that is needed as they stand, row by row. */
export function readRows(argument: string, raw: unknown): readonly (readonly unknown[])[] {
  if (isBlank(raw)) throw new InputError('argument-missing', { argument });
  return rowsOf(raw);
}

/** A range that must not have blank cells. */
export interface FullRange extends NumberRange {
  readonly cells: readonly number[];
}

/** The numbers of a range that is needed and has no blank cells. */
export function readFullRange(argument: string, raw: unknown): FullRange {
  const range = readRange(argument, raw);
  return { ...range, cells: withoutBlanks(argument, range.cells) };
}

/** The numbers of cells none of which may be blank. */
export function withoutBlanks(argument: string, cells: NumberRange['cells']): number[] {
  return cells.map((value, at) => {
    if (value === null) throw new InputError('argument-cell-blank', { argument, cell: at + 1 });
    return value;
  });
}

/** `values` as a row where the first of the ranges with more than one cell is a row, else as a column. */
export function likeVector(values: readonly number[], ...ranges: readonly NumberRange[]): number[][] {
  const isRow = ranges.find(({ cells }) => cells.length > 1)?.rows === 1;
  return inShapeOf(isRow ? { rows: 1, columns: values.length } : { rows: values.length, columns: 1 }, values);
}

/** `values` as a matrix in the shape of a range. */
export function inShapeOf<Value>({ rows, columns }: Pick<NumberRange, 'rows' | 'columns'>, values: readonly Value[]): Value[][] {
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

/** What stands in the cells of a range that is needed, row by row, each that is not blank read by `read`. */
function readCells<Value>(
  argument: string,
  raw: unknown,
  read: (value: unknown, at: number) => Value,
): { rows: number; columns: number; cells: (Value | null)[] } {
  if (isBlank(raw)) throw new InputError('argument-missing', { argument });
  const rows = rowsOf(raw);
  const cells = rows.flat().map((value, at) => (isBlank(value) ? null : read(value, at)));
  return { rows: rows.length, columns: rows[0]?.length ?? 0, cells };
}

function rowsOf(raw: unknown): readonly (readonly unknown[])[] {
  const matrix: readonly unknown[] = Array.isArray(raw) ? raw : [[raw]];
  return matrix.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function readCell(argument: string, raw: unknown): unknown {
  if (!Array.isArray(raw)) return isBlank(raw) ? null : raw;
  const rows = rowsOf(raw);
  const [value] = rows.flat();
  const columns = rows[0]?.length ?? 0;
  if (rows.length !== 1 || columns !== 1) throw new InputError('argument-not-one-cell', { argument, rows: rows.length, columns });
  return isBlank(value) ? null : value;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
