import type { Area } from '../../engine/engine';
import { columnIndex, columnName, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from './area';

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** An address as people write it, with the sheet it names, if any. */
export interface SheetAddress {
  sheet?: string;
  area: Area;
}

/** Reads `B2`, `$B$2:C9`, `C:D` or `5:7`; null when the text is none of these or lies off the sheet. */
export function parseArea(text: string): Area | null {
  const [first, last, ...rest] = text.trim().split(':');
  if (first === undefined || rest.length > 0) return null;
  const start = corner(first);
  const end = last === undefined ? start : corner(last);
  if (!start || !end || (last === undefined && (start.row === undefined || start.column === undefined))) return null;
  if ((start.row === undefined) !== (end.row === undefined) || (start.column === undefined) !== (end.column === undefined)) return null;
  const [top, bottom] = span(start.row, end.row, MAX_ROWS);
  const [left, right] = span(start.column, end.column, MAX_COLUMNS);
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function corner(text: string): { row?: number; column?: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : null;
}

function span(a: number | undefined, b: number | undefined, whole: number): [number, number] {
  if (a === undefined || b === undefined) return [0, whole - 1];
  return a < b ? [a, b] : [b, a];
}

/** Splits the sheet off `Sheet1!A1` or `'My sheet'!A1:B2`; null when the cells part is not an address. */
export function parseSheetAddress(text: string): SheetAddress | null {
  const trimmed = text.trim().replace(/^=/, '');
  const bang = trimmed.lastIndexOf('!');
  if (bang < 0) {
    const area = parseArea(trimmed);
    return area && { area };
  }
  const area = parseArea(trimmed.slice(bang + 1));
  return area && { sheet: unquoteSheet(trimmed.slice(0, bang)), area };
}

/** `B2` or `B2:C9`, `C:D` and `5:7` for entire columns and rows. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(area.column);
  const right = mark + columnName(area.column + area.columns - 1);
  const top = mark + String(area.row + 1);
  const bottom = mark + String(area.row + area.rows);
  if (isEntireColumn(area) && !isEntireRow(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

export const formatCell = (row: number, column: number): string => columnName(column) + String(row + 1);

/** `Sheet1!A1`, quoted where the sheet's name needs it. */
export const formatSheetAddress = (sheet: string, area: Area, absolute = false): string => `${quoteSheet(sheet)}!${formatArea(area, absolute)}`;

/** The sheet's name as a formula spells it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[Rr]?\d*[Cc]?\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The sheet's name out of its spelling in a formula. */
export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length >= 2 ? text.slice(1, -1).replace(/''/g, "'") : text;
}
