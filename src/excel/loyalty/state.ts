import { range } from '../../sheets/address';
import { IN_USE_NAME } from '../../sheets/loyalty/names';
import { checksName } from '../../sheets/checks-name';
import type { WrittenLoyalty } from '../contracts';
import { loadGroupChecks } from '../group/checks';
import { sheetNameOf, type Scene } from '../scene';
import { LOYALTY_SHEETS } from './sheets';
import { readLoyaltyXml } from './store';

/** Queues the reading of a loyalty plan as it stands; what is returned gives it after the next sync, null where there is none. */
export function loadLoyalty(context: Excel.RequestContext, scene: Scene): () => WrittenLoyalty | null {
  const sheet = sheetNameOf(scene, 'Loyalty');
  if (sheet === null) return () => null;
  const xml = scene.loyaltyParts[0]?.getXml();
  const chosen = scene.names.get(IN_USE_NAME);
  const inUse = chosen && context.workbook.worksheets.getItem(chosen.sheet).getRange(range(chosen.area)).load('values');
  const checks = loadGroupChecks(context, scene, LOYALTY_SHEETS.map(checksName));
  return () => {
    const shape = xml ? (readLoyaltyXml(xml.value)?.content.shape ?? null) : null;
    return {
      sheet,
      size: shape && {
        start: shape.start,
        months: shape.months,
        fiscalYearStart: shape.fiscalYearStart,
        segments: shape.segments,
        rewards: shape.rewards,
        cards: shape.cards,
      },
      scenarios: chosen && inUse ? { sheet: chosen.sheet, inUse: String((inUse.values as unknown[][])[0]?.[0] ?? '') } : null,
      checks: checks(),
    };
  };
}
