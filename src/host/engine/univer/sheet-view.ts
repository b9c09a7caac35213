import { BooleanNumber, sheets } from './univer-packages';
import type { SheetProps } from '../engine';
import type { PropsPatch } from './sheet-props';
import type { UniverContext } from './univer-context';

/** Pixels of a point on screen. */
export const PIXELS_PER_POINT = 4 / 3;
/** Points of a column without a width of its own, and of a row without a height. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;

interface Range {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

const columnRange = (column: number): Range => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });
// The engine walks every cell of a hidden row, so a row is given as one cell: that is enough for the line.
const rowRange = (row: number): Range => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });

/** Shows changed props of a sheet in the grid: sizes, hidden lines, panes, colours. */
export function showProps(context: UniverContext, sheet: string, changed: PropsPatch, before: Readonly<SheetProps>): void {
  const mutate = (id: string, params: object) => context.mutate(id, { subUnitId: sheet, ...params });
  if (changed.freeze !== undefined) {
    const { rows = 0, columns = 0 } = changed.freeze ?? {};
    mutate(sheets.SetFrozenMutation.id, { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
  }
  if (changed.tabColor !== undefined) mutate(sheets.SetTabColorMutation.id, { color: changed.tabColor ?? '' });
  if (changed.showGridlines !== undefined)
    mutate(sheets.ToggleGridlinesMutation.id, {
      showGridlines: changed.showGridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  if (changed.visibility !== undefined)
    mutate(sheets.SetWorksheetHideMutation.id, { hidden: changed.visibility ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  if (changed.columnWidths !== undefined) {
    const widths = lineSizes(before.columnWidths, changed.columnWidths, DEFAULT_WIDTH);
    mutate(sheets.SetWorksheetColWidthMutation.id, {
      ranges: Object.keys(widths).map((key) => columnRange(Number(key))),
      colWidth: widths,
    });
  }
  if (changed.rowHeights !== undefined) {
    const heights = lineSizes(before.rowHeights, changed.rowHeights, DEFAULT_HEIGHT);
    const ranges = Object.keys(heights).map((key) => rowRange(Number(key)));
    const own = Object.fromEntries(
      Object.keys(heights).map((key) => [key, changed.rowHeights?.[Number(key)] === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE]),
    );
    mutate(sheets.SetWorksheetRowHeightMutation.id, { ranges, rowHeight: heights });
    mutate(sheets.SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: own });
  }
  if (changed.hiddenColumns !== undefined) {
    showLines(
      changed.hiddenColumns ?? [],
      before.hiddenColumns ?? [],
      columnRange,
      sheets.SetColHiddenMutation.id,
      sheets.SetColVisibleMutation.id,
      mutate,
    );
  }
  if (changed.hiddenRows !== undefined) {
    showLines(
      changed.hiddenRows ?? [],
      before.hiddenRows ?? [],
      rowRange,
      sheets.SetRowHiddenMutation.id,
      sheets.SetRowVisibleMutation.id,
      mutate,
    );
  }
}

/** Pixels by line, for lines whose size changed; a line that lost its size gets the default. */
function lineSizes(
  before: Record<number, number> | undefined,
  after: Record<number, number> | null,
  standard: number,
): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const key of Object.keys({ ...before, ...after }).map(Number)) {
    if (before?.[key] !== after?.[key]) sizes[key] = Math.round((after?.[key] ?? standard) * PIXELS_PER_POINT);
  }
  return sizes;
}

function showLines(
  hidden: number[],
  before: number[],
  range: (line: number) => Range,
  hide: string,
  show: string,
  mutate: (id: string, params: object) => void,
): void {
  const appeared = before.filter((line) => !hidden.includes(line));
  const vanished = hidden.filter((line) => !before.includes(line));
  if (appeared.length > 0) mutate(show, { ranges: appeared.map(range) });
  if (vanished.length > 0) mutate(hide, { ranges: vanished.map(range) });
}
