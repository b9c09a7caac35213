import type { SheetProps } from '../../engine';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, PIXELS_PER_POINT } from '../sheet-view';
import type { PropsPatch } from '../sheet-props';
import { BooleanNumber, sheets, type Worksheet } from '../univer-packages';

/** Commands by which a person changes how a sheet is laid out in the grid. */
export const LAYOUT_COMMANDS: ReadonlySet<string> = new Set<string>([
  sheets.SetWorksheetColWidthMutation.id,
  sheets.SetWorksheetRowHeightMutation.id,
  sheets.SetColHiddenMutation.id,
  sheets.SetColVisibleMutation.id,
  sheets.SetRowHiddenMutation.id,
  sheets.SetRowVisibleMutation.id,
  sheets.SetFrozenMutation.id,
  sheets.SetTabColorMutation.id,
  sheets.ToggleGridlinesMutation.id,
  sheets.SetWorksheetHideMutation.id,
]);

interface Line {
  hd?: BooleanNumber;
  w?: number;
  h?: number;
  ia?: BooleanNumber;
}

/** How a sheet is laid out in the grid, as a patch of its props. Sizes that were not touched keep their fractions of a pixel. */
export function shownProps(worksheet: Worksheet, known: Readonly<SheetProps>): PropsPatch {
  const { columnData, rowData, freeze, tabColor, showGridlines, hidden } = worksheet.getConfig();
  const columns = Object.entries(columnData) as [string, Line][];
  const rows = Object.entries(rowData) as [string, Line][];
  return {
    columnWidths: sizes(
      columns.map(([key, line]) => [Number(key), line.w]),
      known.columnWidths,
      DEFAULT_WIDTH,
    ),
    rowHeights: sizes(
      rows.map(([key, line]) => [Number(key), line.ia === BooleanNumber.FALSE ? line.h : undefined]),
      known.rowHeights,
      DEFAULT_HEIGHT,
    ),
    hiddenColumns: hiddenLines(columns),
    hiddenRows: hiddenLines(rows),
    freeze: freeze.ySplit > 0 || freeze.xSplit > 0 ? { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) } : null,
    tabColor: tabColor ? tabColor.toUpperCase() : null,
    showGridlines: showGridlines === BooleanNumber.FALSE ? false : null,
    visibility: hidden === BooleanNumber.TRUE ? (known.visibility ?? 'Hidden') : null,
  };
}

function sizes(
  lines: [number, number | undefined][],
  known: Record<number, number> | undefined,
  standard: number,
): Record<number, number> | null {
  const found: Record<number, number> = {};
  for (const [line, pixels] of lines) {
    if (pixels === undefined) continue;
    const before = known?.[line];
    const unchanged = before !== undefined && Math.round(before * PIXELS_PER_POINT) === Math.round(pixels);
    if (unchanged) found[line] = before;
    else if (Math.round(standard * PIXELS_PER_POINT) !== Math.round(pixels)) found[line] = pixels / PIXELS_PER_POINT;
  }
  return Object.keys(found).length > 0 ? found : null;
}

function hiddenLines(lines: [string, Line][]): number[] | null {
  const hidden = lines.filter(([, line]) => line.hd === BooleanNumber.TRUE).map(([key]) => Number(key));
  return hidden.length > 0 ? hidden.sort((a, b) => a - b) : null;
}
