import type { SheetBlueprint, SheetId } from '../../sheets/blueprint';
import { SHEET_NAMES } from '../../sheets/breakdown';
import type { Change } from '../change';
import { chartMoves } from '../chart-moves';
import { resizeChanges, withList } from '../list-table';
import { nameChanges } from '../name-changes';
import { presentNames, sheetNameOf, type Scene } from '../scene';
import { chartChanges, freshSheets, newSheetLook, ownSheetsChanges, type SheetToChange } from '../sheet-changes';
import { isRollingSheet } from './sheets';
import type { Standing } from './standing';

/**
 * What makes the sheets of a rolling plan of what stands: new sheets first (formulas refer to them), then contents and names, then looks and charts.
 *
 * @throws InputError where content of a person's own is in the way
 */
export async function rollingChanges(
  context: Excel.RequestContext,
  scene: Scene,
  blueprints: readonly SheetBlueprint[],
  { own, lists, document }: Standing,
): Promise<Change[]> {
  const fresh = blueprints.filter(({ id }) => sheetNameOf(scene, id) === null);
  // The actions refer to the log.
  const changes: Change[] = freshSheets(fresh, (id) => id === 'Log');
  const sheetNames: Record<SheetId, string> = { ...SHEET_NAMES, ...presentNames(scene) };
  const standing: SheetToChange[] = [];
  const charts: Change[] = [];
  for (const blueprint of blueprints) {
    const { id } = blueprint;
    if (!isRollingSheet(id)) continue;
    const sheet = own[id];
    if (!sheet) continue;
    const record = document?.content.sheets[id];
    const list = lists[id];
    const [table] = blueprint.tables;
    const [after] = blueprint.charts;
    if (after || record?.charts?.[0])
      charts.push(
        ...(await chartMoves(context, {
          sheet: sheet.name,
          before: record?.charts?.[0] ?? null,
          after,
          sheetNames,
          lost: fresh.map((one) => one.id),
        })),
      );
    if (!list || !table) standing.push({ blueprint, own: sheet, record });
    else {
      const listed = withList(sheet, record, blueprint, list, table.area.columns);
      changes.push(...resizeChanges(blueprint, list));
      standing.push({ blueprint, own: listed.own, record: listed.record });
    }
  }
  changes.push(...(await ownSheetsChanges(context, standing)).flat());
  for (const blueprint of blueprints) changes.push(...nameChanges(blueprint, blueprint.name, scene));
  return [...changes, ...fresh.map(newSheetLook), ...fresh.flatMap((blueprint) => chartChanges(blueprint, sheetNames)), ...charts];
}
