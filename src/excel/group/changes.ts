import type { SheetBlueprint, SheetId } from '../../sheets/blueprint';
import { SHEET_NAMES } from '../../sheets/breakdown';
import type { Change } from '../change';
import { chartMoves } from '../chart-moves';
import { resizeChanges, withList } from '../list-table';
import { nameChanges } from '../name-changes';
import { presentNames, sheetNameOf, type Scene } from '../scene';
import { chartChanges, freshSheets, newSheetLook, ownSheetsChanges, type SheetToChange } from '../sheet-changes';
import { isOf, type GroupRecords, type SheetGroup } from './group';
import type { GroupStanding } from './standing';

/**
 * What makes the sheets of a group of what stands: new sheets first (formulas refer to them), then contents and names, then looks and charts.
 *
 * @param records how the last build left them
 *
 * @throws InputError where content of a person's own is in the way
 */
export async function groupChanges<Id extends SheetId>(
  context: Excel.RequestContext,
  scene: Scene,
  group: SheetGroup<Id>,
  blueprints: readonly SheetBlueprint[],
  { own, lists }: GroupStanding<Id>,
  records: GroupRecords<Id> | undefined,
): Promise<Change[]> {
  const fresh = blueprints.filter(({ id }) => sheetNameOf(scene, id) === null);
  const changes: Change[] = freshSheets(fresh, (id) => id === group.first);
  const sheetNames: Record<SheetId, string> = { ...SHEET_NAMES, ...presentNames(scene) };
  const standing: SheetToChange[] = [];
  const charts: Change[] = [];
  for (const blueprint of blueprints) {
    const { id } = blueprint;
    if (!isOf(group, id)) continue;
    const sheet = own[id];
    if (!sheet) continue;
    const record = records?.[id];
    const list = lists[id];
    const [table] = blueprint.tables;
    for (const after of blueprint.charts)
      charts.push(
        ...(await chartMoves(context, {
          sheet: sheet.name,
          before: record?.charts?.find(({ name }) => name === after.name) ?? null,
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
