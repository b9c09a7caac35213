import { cell, onSheet, range } from '../../sheets/address';
import { ACTUAL_NAME, ASSUMPTIONS_NAME, IN_USE_NAME, RISK_STALE_NAME, STALE_MARK } from '../../sheets/loyalty/names';
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
  const load = (name: string) => {
    const named = scene.names.get(name);
    const cells = named && context.workbook.worksheets.getItem(named.sheet).getRange(range(named.area)).load('values');
    return cells && (() => ({ sheet: named.sheet, values: cells.values as unknown[][] }));
  };
  const first = (read: ReturnType<typeof load>) => {
    const found = read?.();
    return found ? { sheet: found.sheet, value: String(found.values[0]?.[0] ?? '') } : null;
  };
  const [chosen, stale, block] = [load(IN_USE_NAME), load(RISK_STALE_NAME), load(ASSUMPTIONS_NAME)];
  const typed = scene.names.get(ACTUAL_NAME);
  const checks = loadGroupChecks(context, scene, LOYALTY_SHEETS.map(checksName));
  return () => {
    const [inUse, risk] = [first(chosen), first(stale)];
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
        scenarios: shape.scenarios,
      },
      segments: segmentNames(block?.().values ?? []),
      actuals: typed ? { sheet: typed.sheet, address: onSheet(typed.sheet, cell(typed.area.row, typed.area.column)) } : null,
      risk: risk && { sheet: risk.sheet, stale: risk.value.startsWith(STALE_MARK) },
      scenarios: inUse && { sheet: inUse.sheet, inUse: inUse.value },
      checks: checks(),
    };
  };
}

/** The names of segments in a block of keys and values. */
function segmentNames(block: readonly (readonly unknown[])[]): string[] {
  return block.flatMap(([key, value]) => (/^segment \d+ name$/.test(String(key)) ? [String(value)] : []));
}
