import { parseArea } from '../../address';
import type { IRange } from '../univer-packages';

/** Ranges of an address that may hold several areas; whole columns and rows cut to what the sheet shows. */
export function gridRanges(address: string, rowCount: number, columnCount: number): IRange[] {
  return address.split(',').map((part) => {
    const { row, column, rows, columns } = parseArea(part.trim());
    return {
      startRow: row,
      startColumn: column,
      endRow: Math.min(row + rows, rowCount) - 1,
      endColumn: Math.min(column + columns, columnCount) - 1,
    };
  });
}
