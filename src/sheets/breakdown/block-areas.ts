import { InputError } from '../../planning/input-error';
import { cell, columnLetters, onSheet } from '../address';
import type { Area } from '../blueprint';
import { insertedColumns, insertedRows } from './inserted-lines';
import { COL, FIRST_ROW, HEADER_ROW } from './layout';
import type { SheetCells } from './sheet-cells';

/** Where the blocks are now, zero-based, as their names say. */
export interface BlockAreas {
  /** All that the build wrote. */
  readonly sheet: Area;
  readonly rows: Area;
  readonly plan: Area;
  readonly mix: Area;
  readonly weights: Area;
  readonly locks: Area;
}

/** Where the build made the blocks, from left to right. */
const MADE = [
  ['plan', COL.label, COL.attention + 1],
  ['rows', COL.path, 1],
  ['mix', COL.shareLastYear, 3],
  ['weights', COL.method, 14],
  ['locks', COL.lockYear, 17],
] as const satisfies readonly (readonly [keyof BlockAreas, number, number])[];

/**
 * Says which rows were put in above the blocks and which columns before or into them, else near which of them columns or rows were put in or taken out.
 *
 * @throws InputError `plan-rows-above`, `plan-columns-inserted`, `plan-block-changed`
 */
export function checkBlocks(breakdown: SheetCells, areas: BlockAreas): void {
  const changed = MADE.map(([block, column, columns]) => ({ area: areas[block], column, columns })).find(
    ({ area, column, columns }) =>
      area.column !== column || area.columns !== columns || area.row !== FIRST_ROW || area.rows !== areas.rows.rows,
  );
  if (changed === undefined) return;
  const { row, column } = changed.area;
  throw inserted(breakdown, areas) ?? new InputError('plan-block-changed', { address: onSheet(breakdown.name, cell(row, column)) });
}

/** What was put in, where the blocks and the cells tell. */
function inserted(breakdown: SheetCells, areas: BlockAreas): InputError | null {
  const sheet = breakdown.name;
  const first = areas.plan.row;
  if (MADE.some(([block]) => areas[block].row !== first || areas[block].rows !== areas.rows.rows)) return null;
  const rows = insertedRows(breakdown, areas.sheet.row, first, FIRST_ROW);
  if (rows[0] !== undefined) {
    const address = onSheet(sheet, cell(rows[0], 0));
    return new InputError('plan-rows-above', { sheet, rows: rows.map((row) => row + 1).join(', '), address });
  }
  const runs = MADE.map(([block, column, columns]) => ({ ...areas[block], made: { column, columns } }));
  const columns = insertedColumns(breakdown, runs, first - (FIRST_ROW - HEADER_ROW));
  if (columns[0] === undefined || first !== FIRST_ROW) return null;
  const address = onSheet(sheet, cell(FIRST_ROW, columns[0]));
  return new InputError('plan-columns-inserted', { sheet, columns: columns.map(columnLetters).join(', '), address });
}
