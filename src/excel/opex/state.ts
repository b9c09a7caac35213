import { loadReview } from './review';
import { OPEX_SHEETS } from './sheets';
import { readOpexXml } from './store';
import { checksName } from '../../sheets/checks-name';
import type { WrittenOpex } from '../contracts';
import { loadGroupChecks } from '../group/checks';
import { sheetNameOf, type Scene } from '../scene';

/** Queues the reading of OPEX as it stands; what is returned gives it after the next sync, null where it does not. */
export function loadOpex(context: Excel.RequestContext, scene: Scene): () => WrittenOpex | null {
  const sheet = sheetNameOf(scene, 'Opex');
  if (sheet === null) return () => null;
  const xml = scene.opexParts[0]?.getXml();
  const review = loadReview(context, scene, sheet);
  const checks = loadGroupChecks(context, scene, OPEX_SHEETS.map(checksName));
  return () => {
    const stored = xml ? (readOpexXml(xml.value)?.content ?? null) : null;
    const { spec, lines, flagged } = review();
    return { sheet, spec: spec ?? stored?.spec ?? null, habits: stored?.habits ?? null, lines, flagged, checks: checks() };
  };
}
