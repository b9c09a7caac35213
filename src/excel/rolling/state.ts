import type { WrittenRolling } from '../contracts';
import { readRollingXml } from './store';
import { sheetNameOf, type Scene } from '../scene';

/** Queues the reading of the rolling plan that stands; what is returned gives it after the next sync, null where none does. */
export function loadRolling(scene: Scene): () => WrittenRolling | null {
  const sheet = sheetNameOf(scene, 'GTM');
  if (sheet === null) return () => null;
  const xml = scene.rollingParts[0]?.getXml();
  return () => ({ sheet, spec: xml ? (readRollingXml(xml.value)?.content.spec ?? null) : null });
}
