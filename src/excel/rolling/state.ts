import { checksName } from '../../sheets/rolling/layout';
import type { WrittenRolling } from '../contracts';
import { range as addressOf } from '../../sheets/address';
import { sheetNameOf, type Scene } from '../scene';
import { ROLLING_SHEETS } from './sheets';
import { readRollingXml } from './store';

/** Queues the reading of the rolling plan that stands; what is returned gives it after the next sync, null where none does. */
export function loadRolling({ workbook }: Excel.RequestContext, scene: Scene): () => WrittenRolling | null {
  const sheet = sheetNameOf(scene, 'GTM');
  if (sheet === null) return () => null;
  const xml = scene.rollingParts[0]?.getXml();
  const checks = ROLLING_SHEETS.flatMap((id) => {
    const named = scene.names.get(checksName(id));
    return named ? [workbook.worksheets.getItem(named.sheet).getRange(addressOf(named.area)).load('values')] : [];
  });
  return () => {
    const cells = checks.flatMap(({ values }) => (values as unknown[][]).flat());
    return {
      sheet,
      spec: xml ? (readRollingXml(xml.value)?.content.spec ?? null) : null,
      checks: { count: cells.length, off: cells.filter((value) => value !== 0 && value !== '').length },
    };
  };
}
