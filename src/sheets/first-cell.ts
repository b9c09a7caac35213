import { cell, range } from './address';
import type { Area } from './blueprint';

/** Whether cells hold text, as an array beside them; what a formula leaves empty is none. */
export const holdsText = (cells: string): string => `(ISTEXT(${cells})*(LEN(${cells})>0)>0)`;

/**
 * The first of some cells in a row or a column that a condition holds of, as an expression; it follows rows and columns that are put in.
 *
 * @param where the condition, as an array of truth values beside the cells
 */
export function firstCell(of: Area, where: (cells: string) => string): string {
  return `INDEX(${range(of, '$both')},${placeOf(of, where)})`;
}

/** The address of such a cell, as people write it. */
export function firstAddress(of: Area, where: (cells: string) => string): string {
  const first = cell(of.row, of.column, '$both');
  const further = `+${placeOf(of, where)}-1`;
  return of.rows > 1 ? `ADDRESS(ROW(${first})${further},COLUMN(${first}),4)` : `ADDRESS(ROW(${first}),COLUMN(${first})${further},4)`;
}

/** The sheet row of such a cell in a column. */
export function firstRow(of: Area, where: (cells: string) => string): string {
  return `(ROW(${cell(of.row, of.column, '$both')})+${placeOf(of, where)}-1)`;
}

/** A condition on a lone cell is no array for MATCH to look into. */
function placeOf(of: Area, where: (cells: string) => string): string {
  return of.rows * of.columns === 1 ? '1' : `MATCH(TRUE,INDEX(${where(range(of, '$both'))},0),0)`;
}
