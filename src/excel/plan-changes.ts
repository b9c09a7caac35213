import type { SheetBlueprint, SheetId } from '../sheets/blueprint';
import { EVENTS } from '../sheets/breakdown/events-layout';
import { FIRST_ROW } from '../sheets/breakdown/layout';
import { resizeChanges, withList } from './list-table';
import type { Change } from './change';
import { chartMoves } from './chart-moves';
import { withoutRows, withoutRowsElsewhere, withoutSheets, type DeletedRows } from './deleted-rows';
import { nameChanges } from './name-changes';
import type { SheetRecord } from './plan-store';
import type { SheetsRead } from './read-sheets';
import { sheetNameOf, type Scene } from './scene';
import { chartChanges, freshSheets, newSheetLook, ownSheetChanges } from './sheet-changes';

/**
 * What makes the sheets of a plan of what stands: new sheets first (formulas refer to them), then contents and names, then looks and charts.
 *
 * @param deleted rows of the plan, by their place at the last build, that a person deleted since
 * @throws InputError where content of a person's own is in the way
 */
export async function planChanges(
  context: Excel.RequestContext,
  scene: Scene,
  read: SheetsRead,
  blueprints: readonly SheetBlueprint[],
  deleted: readonly number[],
): Promise<Change[]> {
  const fresh = blueprints.filter(({ id }) => sheetNameOf(scene, id) === null);
  const standing = blueprints.filter(({ id }) => sheetNameOf(scene, id) !== null);
  const names = Object.fromEntries(blueprints.map(({ id, name }) => [id, name])) as Record<SheetId, string>;
  const changes: Change[] = freshSheets(fresh);
  const rows: DeletedRows = { sheet: names.Breakdown, rows: deleted.map((index) => FIRST_ROW + index) };
  // Charts of sheets that stay have lost what they show of sheets, and of the total's row, that were deleted.
  const lost: SheetId[] = [...fresh.map(({ id }) => id), ...(deleted.includes(0) ? (['Breakdown'] as const) : [])];
  const charts: Change[] = [];
  for (const blueprint of standing) {
    const own = read.own[blueprint.id];
    if (!own) continue;
    const asBuilt = read.document?.plan.sheets[blueprint.id];
    const record = asBuilt && sinceThen(blueprint.id, asBuilt, rows, fresh);
    const [after] = blueprint.charts;
    charts.push(...(await chartMoves(context, { sheet: own.name, before: asBuilt?.charts?.[0] ?? null, after, sheetNames: names, lost })));
    if (blueprint.id === 'Events' && read.events) {
      const list = withList(own, record, blueprint, read.events, EVENTS.listColumns);
      changes.push(...resizeChanges(blueprint, read.events), ...(await ownSheetChanges(context, blueprint, list.own, list.record)));
    } else changes.push(...(await ownSheetChanges(context, blueprint, own, record)));
  }
  for (const blueprint of blueprints) changes.push(...nameChanges(blueprint, blueprint.name, scene));
  for (const blueprint of fresh) changes.push(newSheetLook(blueprint));
  for (const blueprint of fresh) changes.push(...chartChanges(blueprint, names));
  return [...changes, ...charts];
}

/** How the last build left a sheet, with what the deletion of rows of the plan and of other sheets has done to it. */
function sinceThen(id: SheetId, record: SheetRecord, rows: DeletedRows, made: readonly SheetBlueprint[]): SheetRecord {
  const moved = id === 'Breakdown' ? withoutRows(record, rows) : withoutRowsElsewhere(record, rows);
  return withoutSheets(
    moved,
    made.map(({ name }) => name),
  );
}
