import type { SheetProps } from '../../engine/engine';
import type { RangeTarget } from '../objects/targets';
import { isEntireColumn, isEntireRow } from './area';
import type { Book } from './book';

/** Excel's default cell under Calibri 11 or Aptos Narrow 12: 64 x 20 pixels. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** Points. */
export function columnWidth(props: Readonly<SheetProps>, column: number): number {
  if (props.hiddenColumns?.includes(column)) return 0;
  return props.columnWidths?.[column] ?? props.standardWidth ?? DEFAULT_COLUMN_WIDTH;
}

/** Points. */
export function rowHeight(props: Readonly<SheetProps>, row: number): number {
  if (props.hiddenRows?.includes(row)) return 0;
  return props.rowHeights?.[row] ?? DEFAULT_ROW_HEIGHT;
}

/** Where a range lies on its sheet, in points from the upper left. */
export function cellPosition(book: Book, { sheet, area }: RangeTarget): { left: number; top: number; width: number; height: number } {
  const { props } = book.sheet(sheet);
  const left = extent(props, 'column', 0, area.column);
  const top = extent(props, 'row', 0, area.row);
  return { left, top, width: extent(props, 'column', area.column, area.columns), height: extent(props, 'row', area.row, area.rows) };
}

function extent(props: Readonly<SheetProps>, along: 'row' | 'column', from: number, count: number): number {
  const own = along === 'column' ? props.columnWidths : props.rowHeights;
  const hidden = new Set(along === 'column' ? props.hiddenColumns : props.hiddenRows);
  const size = along === 'column' ? (props.standardWidth ?? DEFAULT_COLUMN_WIDTH) : DEFAULT_ROW_HEIGHT;
  let total = count * size;
  const differing = new Set([...Object.keys(own ?? {}).map(Number), ...hidden]);
  for (const index of differing)
    if (index >= from && index < from + count) total += (hidden.has(index) ? 0 : (own?.[index] ?? size)) - size;
  return total;
}

/** Sets one entry for each row or column of the range, or takes it away with null. */
export function setSizes(book: Book, { sheet, area }: RangeTarget, along: 'rows' | 'columns', size: number | null): void {
  const { props } = book.sheet(sheet);
  const key = along === 'columns' ? 'columnWidths' : 'rowHeights';
  const whole = along === 'columns' ? isEntireRow(area) : isEntireColumn(area);
  const reached = whole ? book.reach({ sheet, area }) : area;
  const from = along === 'columns' ? reached.column : reached.row;
  const next: Record<number, number> = { ...props[key] };
  for (let index = from; index < from + reached[along]; index++) {
    if (size === null) delete next[index];
    else next[index] = size;
  }
  book.updateSheet(sheet, { [key]: next });
}

/** Hides or shows the rows or columns of the range. */
export function setHidden(book: Book, { sheet, area }: RangeTarget, along: 'rows' | 'columns', hidden: boolean): void {
  const { props } = book.sheet(sheet);
  const key = along === 'columns' ? 'hiddenColumns' : 'hiddenRows';
  const from = along === 'columns' ? area.column : area.row;
  const kept = (props[key] ?? []).filter((index) => index < from || index >= from + area[along]);
  const added = hidden ? Array.from({ length: area[along] }, (_, i) => from + i) : [];
  book.updateSheet(sheet, { [key]: [...kept, ...added].sort((a, b) => a - b) });
}
