import type { SheetProps } from '../../host/engine/engine';

/** Height of a row without one of its own, in points. */
const DEFAULT_ROW_HEIGHT = 15;

/** A place down a sheet: the row it lies in, and how many points below that row's top edge. */
export interface RowAnchor {
  readonly row: number;
  readonly below: number;
}

/**
 * The row in which a distance from the sheet's top lies, in points. The host places things by the heights that rows were given; the grid
 * may draw rows taller where their text needs it, so what floats over the grid has to hang on rows.
 */
export function rowAnchor(props: Pick<SheetProps, 'rowHeights' | 'hiddenRows'>, points: number): RowAnchor {
  const hidden = new Set(props.hiddenRows);
  let rest = points;
  for (let row = 0; ; row++) {
    const height = hidden.has(row) ? 0 : (props.rowHeights?.[row] ?? DEFAULT_ROW_HEIGHT);
    if (rest < height || row >= 1_048_575) return { row, below: rest };
    rest -= height;
  }
}
