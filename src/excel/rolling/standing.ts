import type { Area } from '../../sheets/blueprint';
import type { ActualsTable } from '../../sheets/breakdown';
import { InputError } from '../../planning/input-error';
import type { History } from '../last-reading';
import type { ListRange } from '../list-table';
import { parseReference } from '../parse-address';
import { readSheets, type OwnSheet } from '../read-sheets';
import { sheetNameOf, type Scene } from '../scene';
import { loadHistoryTable } from '../workbook-table';
import { loadLog, type StandingLog } from './log';
import { LISTS, ROLLING_SHEETS, type RollingSheetId } from './sheets';
import { readRollingXml, type RollingDocument } from './store';

/** A rolling plan as it stands, unread: its sheets and lists, its log, its definition, and the history its formulas refer to. */
export interface Standing {
  readonly own: Partial<Record<RollingSheetId, OwnSheet>>;
  readonly lists: Partial<Record<RollingSheetId, ListRange>>;
  readonly log: StandingLog | null;
  readonly table: ActualsTable;
  readonly document: RollingDocument | null;
  readonly xml: string | null;
}

/** Lines below a list that are looked at. */
const LINES_BELOW = 100;

/**
 * Reads what stands of a rolling plan: one round trip for plans of usual size.
 *
 * @throws InputError `no-history`, `rolling-table-gone` naming a sheet whose list is no table any more, and what loadLog refuses
 */
export async function readStanding(context: Excel.RequestContext, scene: Scene, history: History): Promise<Standing> {
  const table = loadHistoryTable(context, scene);
  const xml = scene.rollingParts[0]?.getXml() ?? null;
  const log = loadLog(context, scene);
  const lists = loadLists(context, scene);
  const { own } = await readSheets(context, scene, { sheets: ROLLING_SHEETS, known: { history, breakdown: null } });
  return {
    own,
    lists: Object.fromEntries(
      lists.map(({ id, address }) => {
        const area = parseReference(address.address)?.area;
        const sheet = own[id];
        return [id, area && sheet && listOf(sheet, area)];
      }),
    ),
    log: log?.() ?? null,
    table: table(),
    document: xml ? readRollingXml(xml.value) : null,
    xml: xml?.value ?? null,
  };
}

function loadLists(context: Excel.RequestContext, scene: Scene): { readonly id: RollingSheetId; readonly address: Excel.Range }[] {
  return ROLLING_SHEETS.flatMap((id) => {
    const list = LISTS[id];
    const sheet = sheetNameOf(scene, id);
    if (list === undefined || sheet === null) return [];
    if (!scene.tables.some((table) => table.name === list.table && table.sheet === sheet))
      throw new InputError('rolling-table-gone', { sheet });
    return [{ id, address: context.workbook.tables.getItem(list.table).getRange().load('address') }];
  });
}

function listOf({ formulas }: OwnSheet, table: Area): ListRange {
  const below = formulas.slice(table.row + table.rows, table.row + table.rows + LINES_BELOW);
  const gap = below.findIndex((line) =>
    line.slice(table.column, table.column + table.columns).every((content) => content === '' || content === null),
  );
  return { area: { ...table, rows: table.rows + (gap < 0 ? below.length : gap) }, tableRows: table.rows };
}
