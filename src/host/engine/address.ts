import type { Area } from './engine';

/** Excel's sheet limits. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** Column letters of a zero-based index: 0 is `A`, 26 is `AA`. */
export function columnName(index: number): string {
  return (names[index] ??= spelled(index));
}

/** Addresses are made by the ten thousand, for each snapshot of a workbook. */
const names: string[] = [];

function spelled(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Zero-based index of column letters, upper or lower case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B7` for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Row and column of an A1 address without sheet; `$` is ignored. */
export function parseCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]+)$/.exec(address);
  if (!match) throw new RangeError(`not a cell address: ${address}`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** The area of `B2`, `B2:C9`, `B:C` or `2:9`, without sheet; `$` is ignored. */
export function parseArea(address: string): Area {
  const [first = '', last = first] = address.replace(/\$/g, '').split(':');
  if (/^[0-9]+$/.test(first)) return spanning(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
  if (/^[A-Za-z]+$/.test(first)) return spanning(0, columnIndex(first), MAX_ROWS - 1, columnIndex(last));
  const from = parseCell(first);
  const to = parseCell(last);
  return spanning(from.row, from.column, to.row, to.column);
}

/** The area between two corners given in any order, both included. */
export function spanning(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  return { row: top, column: left, rows: Math.max(row, lastRow) - top + 1, columns: Math.max(column, lastColumn) - left + 1 };
}

/** `B2` or `B2:C9`; whole columns as `B:C`, whole rows as `2:9`. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.row === 0 && area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.column === 0 && area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** A sheet name as it stands before `!`, quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^\$?[A-Za-z]{1,3}\$?[0-9]+$/.test(name) && !/^[Rr]?[0-9]*[Cc]?[0-9]*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My Sheet'!A1:B2` into sheet name and the rest; null where there is no sheet. */
export function splitSheet(reference: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
  if (!match) return { sheet: null, rest: reference };
  return { sheet: match[1] !== undefined ? match[1].replace(/''/g, "'") : match[2]!, rest: match[3]! };
}
