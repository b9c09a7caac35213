import { range as addressOf } from '../sheets/address';
import type { Matrix } from './cells-change';
import { parseReference } from './parse-address';
import { roundTrip } from './round-trip';

/** Formulas that one answer of Excel's may bring: a cell is taken as 150 bytes, an answer must stay below 5 MB. */
export const CELLS_AT_ONCE = 24_000;

/** Some rows of a sheet, from column A on. */
export interface UsedRows {
  readonly sheet: string;
  readonly row: number;
  readonly formulas: Matrix;
}

/** Everything that stands on sheets, from A1 on, in answers of a size that Excel gives. Sheets without contents are left out. */
export async function* usedFormulas(context: Excel.RequestContext, sheets: readonly string[]): AsyncGenerator<UsedRows> {
  const { worksheets } = context.workbook;
  const used = sheets.map((sheet) => ({ sheet, range: worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('address') }));
  await roundTrip(context);
  const pieces = used.flatMap(({ sheet, range }) => {
    const area = range.isNullObject ? undefined : parseReference(range.address)?.area;
    if (!area) return [];
    const [rows, columns] = [area.row + area.rows, area.column + area.columns];
    const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
    return Array.from({ length: Math.ceil(rows / most) }, (_, n) => ({
      sheet,
      area: { row: n * most, column: 0, rows: Math.min(most, rows - n * most), columns },
    }));
  });
  let waiting: { sheet: string; row: number; range: Excel.Range }[] = [];
  let count = 0;
  for (const [n, { sheet, area }] of pieces.entries()) {
    waiting.push({ sheet, row: area.row, range: worksheets.getItem(sheet).getRange(addressOf(area)).load('formulas') });
    count += area.rows * area.columns;
    const next = pieces[n + 1]?.area;
    if (next && count + next.rows * next.columns <= CELLS_AT_ONCE) continue;
    await roundTrip(context);
    for (const each of waiting) yield { sheet: each.sheet, row: each.row, formulas: each.range.formulas as Matrix };
    [waiting, count] = [[], 0];
  }
}
