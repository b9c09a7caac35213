import { range as addressOf } from '../sheets/address';
import type { Area } from '../sheets/blueprint';
import type { Matrix } from './cells-change';
import type { Known } from './last-reading';

/** Formulas that are known but for some cells, whose reading is queued. */
export interface Edits {
  /** The formulas as they are now; to be called after the next sync. */
  applied(): Matrix;
}

/** Queues the reading of what was edited since the formulas were read; null where they are unknown, or of another area than the sheet's now. */
export function editsOf(sheet: Excel.Worksheet, owned: Area, known: Known['breakdown']): Edits | null {
  if (!known || known.formulas.length !== owned.rows || known.formulas[0]?.length !== owned.columns) return null;
  const edits = known.edited.flatMap((area) => {
    const rows = Math.min(area.row + area.rows, owned.rows) - area.row;
    const columns = Math.min(area.column + area.columns, owned.columns) - area.column;
    if (rows <= 0 || columns <= 0) return [];
    const { row, column } = area;
    return [{ row, column, range: sheet.getRange(addressOf({ row, column, rows, columns })).load('formulas') }];
  });
  return {
    applied() {
      const formulas = known.formulas.map((line) => [...line]);
      for (const { row, column, range } of edits)
        (range.formulas as Matrix).forEach((line, i) => formulas[row + i]?.splice(column, line.length, ...line));
      return formulas;
    },
  };
}
