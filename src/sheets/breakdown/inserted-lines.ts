import type { Content } from '../blueprint';
import type { SheetCells } from './sheet-cells';

/** A run of columns: where it stands now, and where and how wide the build made it. */
export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
  readonly made: { readonly column: number; readonly columns: number };
}

/**
 * Rows that were put in above the first row of the plan, zero-based. What stands above all that the build wrote was put in; below, a row of the
 * head is never empty.
 *
 * @param top the first row of what the build wrote, as its name says now
 * @param first the first row of the plan, as its name says now
 * @param made where the build made that row
 * @returns their places, empty where there are none or it cannot be told which they are
 */
export function insertedRows({ formulas }: SheetCells, top: number, first: number, made: number): number[] {
  const rows = Array.from({ length: first }, (_, row) => row);
  const found = rows.filter((row) => row < top || (formulas[row] ?? []).every(isBlank));
  return found.length === first - made ? found : [];
}

/**
 * Columns that were put in before the blocks of a sheet, between them, or into them, zero-based: before a block, those next to it; in a block, those
 * without a header.
 *
 * @param runs the blocks, from left to right
 * @param header the row of their headers
 * @returns their places, empty where there are none or it cannot be told which they are
 */
export function insertedColumns({ formulas }: SheetCells, runs: readonly ColumnRun[], header: number): number[] {
  const found: number[] = [];
  for (const { column, columns, made } of runs) {
    const before = column - made.column - found.length;
    const within = columns - made.columns;
    if (before < 0 || within < 0) return [];
    found.push(...Array.from({ length: before }, (_, i) => column - before + i));
    const unnamed = Array.from({ length: columns }, (_, i) => column + i).filter((at) => isBlank(formulas[header]?.[at]));
    if (within > 0 && unnamed.length !== within) return [];
    if (within > 0) found.push(...unnamed);
  }
  return found;
}

function isBlank(content: Content | undefined): boolean {
  return content === undefined || content === null || content === '';
}
