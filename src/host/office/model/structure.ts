import { intersection, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../engine/address';
import type { Area } from '../../engine/engine';
import type { Handle, RangeTarget } from '../objects/targets';
import { ExcelError } from '../wire/errors';
import { containsArea, isEntireColumn, isEntireRow } from './area';
import type { Book, Shift } from './book';
import { assertAllowed } from './protection';

/** `range.insert`: makes room by moving what stands there down or to the right. */
export function insertCells(book: Book, range: RangeTarget, shift: 'Down' | 'Right'): void {
  const { sheet, area } = range;
  assertAllowed(book, sheet, isEntireRow(area) ? 'allowInsertRows' : isEntireColumn(area) ? 'allowInsertColumns' : undefined);
  const direction = isEntireRow(area) ? 'Down' : isEntireColumn(area) ? 'Right' : shift;
  const moved = direction === 'Down' ? { rows: area.rows, columns: 0 } : { rows: 0, columns: area.columns };
  const band = bandOf(area, direction === 'Down');
  assertRoom(book, sheet, band, moved);
  assertTablesWhole(book, sheet, area, band);
  book.engine.insertCells(sheet, area, direction);
  book.shifted({ sheet, area: band, ...moved });
}

/** `range.delete`: closes the gap from below or from the right. */
export function deleteCells(book: Book, range: RangeTarget, shift: 'Up' | 'Left'): void {
  const { sheet, area } = range;
  assertAllowed(book, sheet, isEntireRow(area) ? 'allowDeleteRows' : isEntireColumn(area) ? 'allowDeleteColumns' : undefined);
  const direction = isEntireRow(area) ? 'Up' : isEntireColumn(area) ? 'Left' : shift;
  const band = bandOf(area, direction === 'Up');
  assertTablesWhole(book, sheet, area, band);
  book.engine.deleteCells(sheet, area, direction);
  const moved = direction === 'Up' ? { rows: -area.rows, columns: 0 } : { rows: 0, columns: -area.columns };
  book.shifted({ sheet, area: band, ...moved });
}

/** Everything that moves: from the area to the edge of the sheet. */
function bandOf(area: Area, down: boolean): Area {
  return down ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
}

function assertRoom(book: Book, sheet: string, band: Area, moved: { rows: number; columns: number }): void {
  const used = book.engine.usedArea(sheet, true);
  const part = used && intersection(used, band);
  if (part && (part.row + part.rows + moved.rows > MAX_ROWS || part.column + part.columns + moved.columns > MAX_COLUMNS))
    throw new ExcelError('NonBlankCellOffSheet');
}

/** A table moves as a whole, or grows and shrinks by whole rows or columns; Excel refuses anything else. */
function assertTablesWhole(book: Book, sheet: string, area: Area, band: Area): void {
  for (const table of book.engine.tables()) {
    const whole = parseArea(table.range);
    if (table.sheet !== sheet || !intersection(whole, band)) continue;
    const wholeRows = area.column <= whole.column && area.column + area.columns >= whole.column + whole.columns;
    const wholeColumns = area.row <= whole.row && area.row + area.rows >= whole.row + whole.rows;
    if (!containsArea(band, whole) && !wholeRows && !wholeColumns)
      throw new ExcelError('InsertDeleteConflict', `This would move part of the table ${table.name}.`);
  }
}

/** Moves the ranges among some objects with their cells, as Excel moves tracked ranges. */
export function moveRanges(objects: Iterable<Handle>, shift: Shift): void {
  for (const object of objects) {
    if (object.type !== 'Range' || object.target.sheet !== shift.sheet) continue;
    const { area } = object.target;
    if (shift.rows !== 0 && area.column >= shift.area.column && area.column + area.columns <= shift.area.column + shift.area.columns) {
      const [row, rows] = moveSpan(area.row, area.rows, shift.area.row, shift.rows);
      if (!isEntireColumn(area)) object.target.area = { ...area, row, rows };
    }
    if (shift.columns !== 0 && area.row >= shift.area.row && area.row + area.rows <= shift.area.row + shift.area.rows) {
      const [column, columns] = moveSpan(area.column, area.columns, shift.area.column, shift.columns);
      if (!isEntireRow(area)) object.target.area = { ...area, column, columns };
    }
  }
}

function moveSpan(start: number, size: number, from: number, by: number): [number, number] {
  const move = (index: number): number => (index < from ? index : by < 0 ? Math.max(from, index + by) : index + by);
  const first = move(start);
  const last = move(start + size - 1);
  return [first, Math.max(1, last - first + 1)];
}
