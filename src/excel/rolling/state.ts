import { checksName } from '../../sheets/checks-name';
import type { WrittenRolling } from '../contracts';
import { loadGroupChecks } from '../group/checks';
import { sheetNameOf, type Scene } from '../scene';
import { ROLLING_SHEETS } from './sheets';
import { readRollingXml } from './store';

/** Queues the reading of the rolling plan that stands; what is returned gives it after the next sync, null where none does. */
export function loadRolling(context: Excel.RequestContext, scene: Scene): () => WrittenRolling | null {
  const sheet = sheetNameOf(scene, 'GTM');
  if (sheet === null) return () => null;
  const xml = scene.rollingParts[0]?.getXml();
  const checks = loadGroupChecks(context, scene, ROLLING_SHEETS.map(checksName));
  return () => ({ sheet, spec: xml ? (readRollingXml(xml.value)?.content.spec ?? null) : null, checks: checks() });
}
