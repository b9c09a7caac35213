import { InputError } from '../planning/input-error';
import { cell, onSheet } from '../sheets/address';
import type { Content } from '../sheets/blueprint';
import type { Matrix } from './cells-change';
import { withoutRows } from './deleted-rows';
import { fingerprint } from './fingerprint';
import type { StoredForecast } from './forecast-store';
import { missingRows } from './missing-rows';
import type { OwnSheet } from './read-sheets';

/** Characters of a mark: one in some forty thousand other contents has the same. */
const LENGTH = 3;
const NOT_OURS = ' '.repeat(LENGTH);

/**
 * What stands in each cell of ours, in three characters a cell and a text a row. Forecasts are values that a planner may well type over: by the
 * marks the next writing finds them, without a copy of the numbers in the file.
 */
export function marksOf(cells: Matrix): string[] {
  return cells.map((line) => line.map((content) => (content === null ? NOT_OURS : markOf(content))).join(''));
}

/** A formula is told by how it begins but for row numbers, which survives renamed tables and sheets and rows that move. */
function markOf(content: Content): string {
  const text = String(content ?? '');
  const plain = text.startsWith("'") ? text.slice(1) : text.startsWith('=') ? text.split('(')[0]?.replace(/\d/g, '') : text;
  return fingerprint(`${plain}`).padStart(LENGTH, '0').slice(-LENGTH);
}

/** The first cell of ours, but for those that people type into, that no longer holds what was written, and what it holds. */
export function firstTypedOver(
  { formulas }: Pick<OwnSheet, 'formulas'>,
  marks: readonly string[],
  isInput: (row: number, column: number) => boolean = () => false,
): { row: number; column: number; found: string } | null {
  for (const [row, line] of marks.entries())
    for (let column = 0; column * LENGTH < line.length; column += 1) {
      const mark = line.slice(column * LENGTH, (column + 1) * LENGTH);
      const content = formulas[row]?.[column] ?? '';
      // What is left of a formula of ours whose cells were deleted.
      if (typeof content === 'string' && content.includes('#REF!')) continue;
      if (mark !== NOT_OURS && mark !== markOf(content) && !isInput(row, column)) return { row, column, found: String(content) };
    }
  return null;
}

/**
 * How a forecast was left, as Excel has moved it since rows of it were deleted: with `deleted` those rows.
 *
 * @throws InputError `forecast-block-changed` where rows or columns were put in, or columns taken out
 */
export function asStanding(
  own: OwnSheet,
  stored: StoredForecast,
): { readonly stored: StoredForecast; readonly deleted: readonly number[] } {
  const { area } = stored.sheet;
  if (own.owned.rows > area.rows || own.owned.columns !== area.columns) throw new InputError('forecast-block-changed', { sheet: own.name });
  if (own.owned.rows === area.rows) return { stored, deleted: [] };
  const present = marksOf(own.formulas.slice(0, own.owned.rows));
  const deleted = missingRows(stored.marks.length, own.owned.rows, (row, written) =>
    marksAlike(present[row] ?? '', stored.marks[written] ?? ''),
  );
  const sheet = withoutRows(stored.sheet, { sheet: own.name, rows: deleted });
  return { stored: { ...stored, sheet, marks: stored.marks.filter((_, row) => !deleted.includes(row)) }, deleted };
}

/** How many cells of two rows have the same mark; an empty cell is like one that is not ours. */
function marksAlike(standing: string, written: string): number {
  const empty = markOf('');
  let alike = 0;
  for (let at = 0; at < written.length; at += LENGTH) {
    const [one, other] = [standing.slice(at, at + LENGTH), written.slice(at, at + LENGTH)];
    if (one === other || (other === NOT_OURS && one === empty)) alike += 1;
  }
  return alike;
}

/**
 * Refuses to write over what a person typed into the forecast.
 *
 * @throws InputError `forecast-typed-over` naming the cell
 */
export function refuseTypedOver(own: OwnSheet, stored: StoredForecast): void {
  const typed = firstTypedOver(own, stored.marks);
  if (typed) throw new InputError('forecast-typed-over', { address: onSheet(own.name, cell(typed.row, typed.column)), found: typed.found });
}
