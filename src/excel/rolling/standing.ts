import type { ActualsTable } from '../../sheets/breakdown';
import { asItStands } from '../group/earlier';
import { readGroup, type GroupStanding } from '../group/standing';
import type { History } from '../last-reading';
import type { Scene } from '../scene';
import { loadHistoryTable } from '../workbook-table';
import { loadLog, type StandingLog } from './log';
import { ROLLING_GROUP } from './group';
import type { RollingSheetId } from './sheets';
import { readRollingXml, type RollingDocument } from './store';

/** A rolling plan as it stands, unread: its sheets and lists, its log, its definition, and the history its formulas refer to. */
export interface Standing extends GroupStanding<RollingSheetId> {
  readonly log: StandingLog | null;
  readonly table: ActualsTable;
  readonly document: RollingDocument | null;
  readonly xml: string | null;
}

/**
 * Reads what stands of a rolling plan: one round trip for plans of usual size.
 *
 * @throws InputError `no-history`, and what readGroup, loadLog and asItStands refuse
 */
export async function readStanding(context: Excel.RequestContext, scene: Scene, history: History): Promise<Standing> {
  const table = loadHistoryTable(context, scene);
  const xml = scene.rollingParts[0]?.getXml() ?? null;
  const log = loadLog(context, scene);
  const group = await readGroup(context, scene, ROLLING_GROUP, history);
  return {
    ...group,
    log: log?.() ?? null,
    table: table(),
    document: asItStands(ROLLING_GROUP, group, xml ? readRollingXml(xml.value) : null),
    xml: xml?.value ?? null,
  };
}
