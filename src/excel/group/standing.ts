import type { Area, SheetId } from '../../sheets/blueprint';
import { InputError } from '../../planning/input-error';
import type { History } from '../last-reading';
import type { ListRange } from '../list-table';
import { parseReference } from '../parse-address';
import { readSheets, type OwnSheet } from '../read-sheets';
import { sheetNameOf, type Scene } from '../scene';
import type { SheetGroup } from './group';

/** The sheets and lists of a group as they stand, unread. */
export interface GroupStanding<Id extends SheetId> {
  readonly own: Partial<Record<Id, OwnSheet>>;
  readonly lists: Partial<Record<Id, ListRange>>;
}

/** Lines below a list that are looked at, unless its kind says otherwise. */
const LINES_BELOW = 100;

/**
 * Reads what stands of a group, with what was queued before: one round trip for plans of usual size.
 *
 * @throws InputError `sheet-table-gone` naming a sheet whose list is no table any more
 */
export async function readGroup<Id extends SheetId>(
  context: Excel.RequestContext,
  scene: Scene,
  group: SheetGroup<Id>,
  history: History,
): Promise<GroupStanding<Id>> {
  const lists = loadLists(context, scene, group);
  const { own } = await readSheets(context, scene, { sheets: group.sheets, known: { history, breakdown: null } });
  const standing: GroupStanding<SheetId> = {
    own,
    lists: Object.fromEntries(
      lists.map(({ id, address }) => {
        const area = parseReference(address.address)?.area;
        const sheet = own[id];
        return [id, area && sheet && listOf(sheet, area, group.lists[id]?.below)];
      }),
    ),
  };
  return standing as GroupStanding<Id>;
}

function loadLists<Id extends SheetId>(
  context: Excel.RequestContext,
  scene: Scene,
  group: SheetGroup<Id>,
): { readonly id: Id; readonly address: Excel.Range }[] {
  return group.sheets.flatMap((id) => {
    const list = group.lists[id];
    const sheet = sheetNameOf(scene, id);
    if (list === undefined || sheet === null) return [];
    if (!scene.tables.some((table) => table.name === list.table && table.sheet === sheet))
      throw new InputError('sheet-table-gone', { sheet });
    return [{ id, address: context.workbook.tables.getItem(list.table).getRange().load('address') }];
  });
}

function listOf({ formulas }: OwnSheet, table: Area, lines = LINES_BELOW): ListRange {
  const below = formulas.slice(table.row + table.rows, table.row + table.rows + lines);
  const gap = below.findIndex((line) =>
    line.slice(table.column, table.column + table.columns).every((content) => content === '' || content === null),
  );
  return { area: { ...table, rows: table.rows + (gap < 0 ? below.length : gap) }, tableRows: table.rows };
}
