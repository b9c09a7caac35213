import type { ActualsTable } from '../../sheets/breakdown';
import { asItStands } from '../group/earlier';
import { readGroup, type GroupStanding } from '../group/standing';
import type { History } from '../last-reading';
import type { Scene } from '../scene';
import { loadHistoryTable } from '../workbook-table';
import { OPEX_GROUP, type OpexSheetId } from './sheets';
import { readOpexXml, type OpexDocument } from './store';

/** OPEX as it stands, unread: its sheets and lists, its definition, and the history its formulas refer to. */
export interface OpexStanding extends GroupStanding<OpexSheetId> {
  readonly table: ActualsTable;
  readonly document: OpexDocument | null;
  readonly xml: string | null;
}

/**
 * Reads what stands of OPEX: one round trip for plans of usual size.
 *
 * @throws InputError `no-history`, and what readGroup and asItStands refuse
 */
export async function readOpexStanding(context: Excel.RequestContext, scene: Scene, history: History): Promise<OpexStanding> {
  const table = loadHistoryTable(context, scene);
  const xml = scene.opexParts[0]?.getXml() ?? null;
  const group = await readGroup(context, scene, OPEX_GROUP, history);
  const document = asItStands(OPEX_GROUP, group, xml ? readOpexXml(xml.value) : null);
  return { ...group, table: table(), document, xml: xml?.value ?? null };
}
