import type { FUniver } from '@univerjs/core/facade';
import type { Engine } from '../../host/engine/engine';
import { linkTarget } from './link-target';

/** Columns and rows beyond the target that are brought into view with it: what a link leads to is the start of a block. */
const AHEAD = { columns: 8, rows: 8 };

/** A click on a link within the workbook goes there, as in Excel; links to the web stay text, since the workbench opens none. */
export function followLinks(api: FUniver, engine: Engine): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const target = linkTarget(worksheet.getRange(row, column).getFormula());
    const name = target?.sheet ?? worksheet.getSheetName();
    const sheet = engine.sheets().find((info) => info.name.toLowerCase() === name.toLowerCase());
    if (!target || !sheet) return;
    const at = (rows: number, columns: number) => ({ row: target.row + rows, column: target.column + columns, rows: 1, columns: 1 });
    engine.select(sheet.id, at(AHEAD.rows, AHEAD.columns));
    engine.select(sheet.id, at(0, 0));
  });
}
