import { range as addressOf } from '../sheets/address';
import type { Area } from '../sheets/blueprint';
import type { Matrix } from './cells-change';
import { roundTrip } from './round-trip';

/** Formulas that one answer of Excel's may bring: a cell is taken as 150 bytes, an answer must stay below 5 MB. */
const CELLS_AT_ONCE = 24_000;

/** Cells to be read. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Some rows of a place. */
export interface Piece<P extends Place> {
  readonly place: P;
  readonly area: Area;
  readonly formulas: Matrix;
}

/** What stands in places, in order, in answers of a size that Excel gives. */
export async function* formulasIn<P extends Place>(context: Excel.RequestContext, places: readonly P[]): AsyncGenerator<Piece<P>> {
  const pieces = places.flatMap((place) => inPieces(place.area).map((area) => ({ place, area })));
  let waiting: { place: P; area: Area; range: Excel.Range }[] = [];
  let count = 0;
  for (const [n, { place, area }] of pieces.entries()) {
    const range = context.workbook.worksheets.getItem(place.sheet).getRange(addressOf(area)).load('formulas');
    waiting.push({ place, area, range });
    count += area.rows * area.columns;
    const next = pieces[n + 1]?.area;
    if (next && count + next.rows * next.columns <= CELLS_AT_ONCE) continue;
    await roundTrip(context);
    for (const { range: read, ...piece } of waiting) yield { ...piece, formulas: read.formulas as Matrix };
    [waiting, count] = [[], 0];
  }
}

function inPieces({ row, column, rows, columns }: Area): Area[] {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, n) => ({
    row: row + n * most,
    column,
    rows: Math.min(most, rows - n * most),
    columns,
  }));
}
