import { range as addressOf } from '../../sheets/address';
import type { Area } from '../../sheets/blueprint';
import { CHOICE_NAMES, OPEX as O, OPEX_ROWS } from '../../sheets/opex/layout';
import { readReview, type OpexReview } from '../../sheets/opex/read-review';
import type { Scene } from '../scene';

const NOTHING: OpexReview = { spec: null, lines: [], flagged: [] };

/** Queues the reading of what `OPEX` tells a reviewer; what is returned gives it after the next sync: nothing where its rows are not as they were written. */
export function loadReview({ workbook }: Excel.RequestContext, scene: Scene, sheet: string): () => OpexReview {
  const rows = scene.names.get(OPEX_ROWS);
  const choices = [CHOICE_NAMES.asOf, CHOICE_NAMES.view].map((name) => scene.names.get(name));
  if (rows?.sheet !== sheet || rows.area.columns !== O.end) return () => NOTHING;
  const cells = (area: Area) => workbook.worksheets.getItem(sheet).getRange(addressOf(area)).load('values');
  const columns = (first: number, count: number) => cells({ ...rows.area, column: rows.area.column + first, columns: count });
  const [table, driverRow, views] = [columns(O.label, O.flag + 1), columns(O.driverRow, 1), columns(O.views, 1)];
  const [asOf, view] = choices.map((choice) => (choice?.sheet === sheet ? cells(choice.area) : null));
  return () => {
    const chosen = { asOf: asOf?.values[0]?.[0], view: view?.values[0]?.[0] };
    return readReview({ ...chosen, table: table.values, driverRow: driverRow.values, views: views.values }, sheet, rows.area);
  };
}
