import { formulasIn, type Piece, type Place } from './formulas-in';
import { parseReference } from './parse-address';
import { roundTrip } from './round-trip';

/** Everything that stands on sheets, from A1 on, in answers of a size that Excel gives. Sheets without contents are left out. */
export async function* usedFormulas(context: Excel.RequestContext, sheets: readonly string[]): AsyncGenerator<Piece<Place>> {
  const { worksheets } = context.workbook;
  const used = sheets.map((sheet) => ({ sheet, range: worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('address') }));
  await roundTrip(context);
  const places = used.flatMap(({ sheet, range }): Place[] => {
    const area = range.isNullObject ? undefined : parseReference(range.address)?.area;
    return area ? [{ sheet, area: { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns } }] : [];
  });
  yield* formulasIn(context, places);
}
