import { ICommandService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation, type ISetWorksheetRowAutoHeightMutationParams } from '@univerjs/sheets';
import type { Area, Engine } from '../../host/engine/engine';
import type { Grid } from './create-grid';
import { drawnHeight, MOST_ROWS, tallRows } from './tall-rows';

/** Areas remembered one by one before the whole sheet is looked at instead. */
const MOST_AREAS = 50;

/**
 * Draws rows as tall as their text needs where nobody has set a height, as Excel does. Only the drawing changes: no height is stored in the
 * workbook.
 */
export function fitRows(grid: Grid, engine: Engine, unitId: string): void {
  const commands = grid.univer.__getInjector().get(ICommandService);
  // The grid measures rows of its own accord too, after a list was set on their cells: its heights pass here as well.
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetWorksheetRowAutoHeightMutation.id) return;
    const { subUnitId, rowsAutoHeightInfo } = command.params as ISetWorksheetRowAutoHeightMutationParams;
    for (const info of rowsAutoHeightInfo) {
      const [tall] = tallRows(engine, subUnitId, { row: info.row, column: 0, rows: 1, columns: 1 });
      info.autoHeight = drawnHeight(tall, info.autoHeight);
    }
  });

  /** Areas whose cells changed since their sheet was last in sight, by sheet. */
  const changed = new Map<string, Area[]>();
  let due = false;
  const fit = () => {
    due = false;
    const sheet = engine.activeSheet();
    const rows = new Set((changed.get(sheet) ?? []).flatMap((area) => tallRows(engine, sheet, area).map(({ row }) => row)));
    changed.delete(sheet);
    const skeleton = grid.api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
    if (rows.size === 0 || !skeleton) return;
    const endColumn = skeleton.getColumnCount() - 1;
    const ranges = [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    const params: ISetWorksheetRowAutoHeightMutationParams = {
      unitId,
      subUnitId: sheet,
      rowsAutoHeightInfo: skeleton.calculateAutoHeightInRange(ranges),
    };
    commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
  };
  engine.onEvent((event) => {
    if (event.type === 'cells') {
      const areas = changed.get(event.sheet) ?? [];
      changed.set(event.sheet, areas.length < MOST_AREAS ? [...areas, event.area] : [{ row: 0, column: 0, rows: MOST_ROWS, columns: 1 }]);
    } else if (event.type !== 'activated') return;
    if (due) return;
    due = true;
    requestAnimationFrame(fit);
  });
}
