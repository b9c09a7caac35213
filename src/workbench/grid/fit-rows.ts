import { ICommandService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Area, Engine } from '../../host/engine/engine';
import type { Grid } from './create-grid';
import { drawnHeight, MOST_ROWS, tallRows } from './tall-rows';

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
    const rows = new Map(areas.flatMap((area) => tallRows(engine, sheet, area)).map((tall) => [tall.row, tall]));
    const skeleton = grid.api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
    if (rows.size === 0 || !skeleton) return;
    const ranges = [...rows.keys()].map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: skeleton.getColumnCount() - 1,
    }));
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges).map(({ row, autoHeight }) => {
      const tall = rows.get(row);
      return { row, autoHeight: tall && autoHeight ? drawnHeight(tall, autoHeight) : autoHeight };
    });
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
