import type { SheetProps } from '../../engine/engine';

/** Points of lines without a size of their own. */
const STANDARD = { width: 48, height: 15 };

type Sizes = Pick<SheetProps, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;

/** A distance from the sheet's edge as a line and a rest inside it; both in the order rows or columns come. */
export interface Place {
  line: number;
  rest: number;
}

/** Where columns and rows lie on a sheet, in points. */
export class SheetGrid {
  constructor(private readonly sizes: Sizes) {}

  private size(axis: 'columns' | 'rows', line: number): number {
    if (axis === 'columns') return this.sizes.hiddenColumns?.includes(line) ? 0 : (this.sizes.columnWidths?.[line] ?? STANDARD.width);
    return this.sizes.hiddenRows?.includes(line) ? 0 : (this.sizes.rowHeights?.[line] ?? STANDARD.height);
  }

  place(axis: 'columns' | 'rows', distance: number): Place {
    let line = 0;
    let rest = Math.max(0, distance);
    for (let size = this.size(axis, line); rest >= size && line < 16000; size = this.size(axis, ++line)) rest -= size;
    return { line, rest };
  }

  distance(axis: 'columns' | 'rows', { line, rest }: Place): number {
    let distance = rest;
    for (let i = 0; i < line; i++) distance += this.size(axis, i);
    return distance;
  }
}
