import { ICommandService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { intersection } from '../../host/engine/address';
import type { Area, Engine } from '../../host/engine/engine';
import type { Grid } from './create-grid';

const STANDARD_FONT_SIZE = 11;
/** Rows looked at in one go: a large import has plain rows, and measuring them all would take longer than reading them. */
const MOST_ROWS = 500;

/** Rows among an area whose text may need more than the standard height: larger fonts or wrapped text, and no height of their own. */
export function rowsToFit(engine: Pick<Engine, 'usedArea' | 'readStyles' | 'sheets'>, sheet: string, area: Area): number[] {
  const used = engine.usedArea(sheet, false);
  const touched = used && intersection(used, { ...area, column: used.column, columns: used.columns });
  if (!touched) return [];
  const props = engine.sheets().find((info) => info.id === sheet)?.props;
  const styles = engine.readStyles(sheet, { ...touched, rows: Math.min(touched.rows, MOST_ROWS) });
  return styles.flatMap((line, index) => {
    const row = touched.row + index;
    const tall = line.some((style) => style.wrap || (style.fontSize ?? STANDARD_FONT_SIZE) > STANDARD_FONT_SIZE);
    return tall && props?.rowHeights?.[row] === undefined ? [row] : [];
  });
}

/**
 * Draws rows as tall as their text needs where nobody has set a height, as Excel does. Only the drawing changes: no height is stored in the
 * workbook.
 */
export function fitRows(grid: Grid, engine: Engine, unitId: string): void {
  const commands = grid.univer.__getInjector().get(ICommandService);
  /** Areas whose cells changed since their sheet was last in sight, by sheet. */
  const changed = new Map<string, Area[]>();
  let due = false;
  const fit = () => {
    due = false;
    const sheet = engine.activeSheet();
    const areas = changed.get(sheet) ?? [];
    changed.delete(sheet);
    const rows = [...new Set(areas.flatMap((area) => rowsToFit(engine, sheet, area)))];
    const skeleton = grid.api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
    if (rows.length === 0 || !skeleton) return;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: skeleton.getColumnCount() - 1 }));
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
    commands.syncExecuteCommand(
      SetWorksheetRowAutoHeightMutation.id,
      { unitId, subUnitId: sheet, rowsAutoHeightInfo },
      { onlyLocal: true },
    );
  };
  engine.onEvent((event) => {
    if (event.type === 'cells') {
      const areas = changed.get(event.sheet) ?? [];
      changed.set(event.sheet, areas.length < 50 ? [...areas, event.area] : [{ row: 0, column: 0, rows: MOST_ROWS, columns: 1 }]);
    } else if (event.type !== 'activated') return;
    if (due) return;
    due = true;
    requestAnimationFrame(fit);
  });
}
