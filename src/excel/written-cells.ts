import type { Content } from '../sheets/blueprint';
import type { Written } from './change';
import { parseReference } from './parse-address';
import { roundTrip } from './round-trip';

/** Formulas that one answer of Excel's may bring: a cell is taken as 150 bytes, an answer must stay below 5 MB. */
export const CELLS_AT_ONCE = 24_000;

/** What stands on sheets that were made by copying, as what was written there. */
export async function writtenOn(context: Excel.RequestContext, sheets: readonly string[]): Promise<Written[]> {
  const { worksheets } = context.workbook;
  const used = sheets.map((sheet) => worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('address'));
  await roundTrip(context);
  const written: Written[] = [];
  for (const [n, sheet] of sheets.entries()) {
    const range = used[n];
    const area = range && !range.isNullObject ? parseReference(range.address)?.area : undefined;
    if (!area) continue;
    const [rows, columns] = [area.row + area.rows, area.column + area.columns];
    const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
    const cells: Content[][] = [];
    for (let row = 0; row < rows; row += most) {
      const piece = worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, 0, Math.min(most, rows - row), columns)
        .load('formulas');
      await roundTrip(context);
      cells.push(...(piece.formulas as Content[][]));
    }
    written.push({ sheet, row: 0, column: 0, cells, whole: true });
  }
  return written;
}
