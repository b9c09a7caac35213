import { cellAddress, parseArea } from '../../engine/address';
import type { TablePlace } from '../../engine/formulas/engine-dialect';
import { movedFormula } from '../../engine/formulas/references';
import type { SheetSnapshot, TableSnapshot } from '../../engine/snapshot';
import { needsArrayMark } from '../array-formulas';
import { toFileFormula } from '../formula-spelling';

/**
 * The formula of each column of a table in which every body cell holds the same one, as a file stores it for the first row: Excel fills it into rows that are
 * typed below the table. Null for the other columns.
 */
export function calculatedColumns(
  { id: sheet, cells }: Pick<SheetSnapshot, 'id' | 'cells'>,
  table: TableSnapshot,
  tables: readonly TablePlace[],
): (string | null)[] {
  const area = parseArea(table.range);
  const first = area.row + (table.showHeaders === false ? 0 : 1);
  const end = area.row + area.rows - (table.showTotals ? 1 : 0);
  return table.columns.map((_, index) => {
    const column = area.column + index;
    const top = cells[cellAddress(first, column)];
    // Excel would put a formula that is marked as an array in braces into new rows, where it is none.
    if (first >= end || top?.f === undefined || top.spill !== undefined || needsArrayMark(top.f)) return null;
    for (let row = first + 1; row < end; row++) if (cells[cellAddress(row, column)]?.f !== movedFormula(top.f, row - first, 0)) return null;
    return toFileFormula(top.f, { sheet, row: first, column, tables });
  });
}
