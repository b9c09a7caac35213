import type { Area } from '../engine';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { mapReferences, type Corner, type Reference } from './references';

/** Cells put in or taken out of a sheet, and the way the cells behind them move. */
export interface StructuralChange {
  sheet: string;
  area: Area;
  kind: 'insert' | 'delete';
  /** Along rows (`Down`, `Up`) or along columns (`Right`, `Left`). */
  along: 'rows' | 'columns';
}

interface Span {
  first: number;
  last: number;
}

/** Where the cells `span.first..span.last` come to lie on the moving axis; null when all of them were deleted. */
function movedSpan(span: Span, change: Span, kind: StructuralChange['kind'], limit: number): Span | null {
  const count = change.last - change.first + 1;
  if (kind === 'insert') {
    const first = span.first >= change.first ? span.first + count : span.first;
    const last = span.last >= change.first ? Math.min(span.last + count, limit - 1) : span.last;
    return first >= limit ? null : { first, last };
  }
  const first = span.first > change.last ? span.first - count : Math.min(span.first, change.first);
  const last = span.last > change.last ? span.last - count : Math.min(span.last, change.first - 1);
  return last < first ? null : { first, last };
}

function axis(area: Area, along: StructuralChange['along']): { moving: Span; still: Span } {
  const rows = { first: area.row, last: area.row + area.rows - 1 };
  const columns = { first: area.column, last: area.column + area.columns - 1 };
  return along === 'rows' ? { moving: rows, still: columns } : { moving: columns, still: rows };
}

/** An area after the change: moved, grown, trimmed, or null when it was deleted. An area that only partly lies in the way stays. */
export function movedArea(area: Area, change: StructuralChange): Area | null {
  const { moving, still } = axis(area, change.along);
  const cut = axis(change.area, change.along);
  if (still.first < cut.still.first || still.last > cut.still.last) return area;
  const limit = change.along === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  if (moving.first === 0 && moving.last === limit - 1) return area;
  const next = movedSpan(moving, cut.moving, change.kind, limit);
  if (!next) return null;
  if (next.first === moving.first && next.last === moving.last) return area;
  const size = next.last - next.first + 1;
  return change.along === 'rows' ? { ...area, row: next.first, rows: size } : { ...area, column: next.first, columns: size };
}

/** Where a single cell goes; null when it was deleted. */
export function movedCell(row: number, column: number, change: StructuralChange): { row: number; column: number } | null {
  const area = movedArea({ row, column, rows: 1, columns: 1 }, change);
  return area && { row: area.row, column: area.column };
}

/** Where a whole row or column goes, when the change spans the sheet; otherwise it stays. */
export function movedLine(index: number, axisName: 'rows' | 'columns', change: StructuralChange): number | null {
  const whole = change.along === 'rows' ? change.area.columns >= MAX_COLUMNS : change.area.rows >= MAX_ROWS;
  if (!whole || change.along !== axisName) return index;
  const moved = axisName === 'rows' ? movedCell(index, 0, change) : movedCell(0, index, change);
  return moved && (axisName === 'rows' ? moved.row : moved.column);
}

function corner(template: Corner, row: number, column: number): Corner {
  return { ...template, row: template.row === null ? null : row, column: template.column === null ? null : column };
}

function movedReference(reference: Reference, change: StructuralChange): Reference | null {
  const last = reference.last ?? reference.first;
  const top = Math.min(reference.first.row ?? 0, last.row ?? 0);
  const bottom = reference.first.row === null ? MAX_ROWS - 1 : Math.max(reference.first.row, last.row ?? 0);
  const left = Math.min(reference.first.column ?? 0, last.column ?? 0);
  const right = reference.first.column === null ? MAX_COLUMNS - 1 : Math.max(reference.first.column, last.column ?? 0);
  const area: Area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const next = movedArea(area, change);
  if (next === area || !next) return next && reference;
  return {
    ...reference,
    first: corner(reference.first, next.row, next.column),
    last: reference.last && corner(reference.last, next.row + next.rows - 1, next.column + next.columns - 1),
  };
}

/**
 * A formula as Excel rewrites it when cells are inserted or deleted: references to moved cells follow, ranges grow and shrink,
 * references to deleted cells become `#REF!`.
 * @param home name of the sheet the formula stands on
 */
export function adjustedFormula(formula: string, home: string, change: StructuralChange): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    return sheet.toLowerCase() === change.sheet.toLowerCase() ? movedReference(reference, change) : reference;
  });
}
