import { computeBreakdown } from '../planning/breakdown/compute-breakdown';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { onSheet, range as addressOf } from '../sheets/address';
import type { CheckLine, CheckReport } from './contracts';
import { parseReference } from './parse-address';
import { IDENTITY, presentName, type Scene } from './scene';

/** Queues the reading of the `Checks` sheet's lines. */
export function loadChecks(context: Excel.RequestContext): Excel.Range {
  return context.workbook.names.getItem(IDENTITY.Checks).getRange().load('values,address');
}

/** The lines as the sheet's own formulas give them; what they say of where to look is of the day of the build, sheets may have been renamed since. */
export function checkLines(range: Excel.Range, scene: Scene): readonly CheckLine[] {
  const own = parseReference(range.address);
  return (range.values as unknown[][]).map(([label, value, , where], i) => {
    const place = typeof where === 'string' ? parseReference(where) : null;
    return {
      label: String(label),
      value: typeof value === 'number' ? value : String(value),
      ok: value === 0,
      address: place
        ? onSheet(presentName(scene, place.sheet), addressOf(place.area))
        : onSheet(own?.sheet ?? '', addressOf({ row: (own?.area.row ?? 0) + i, column: 1, rows: 1, columns: 1 })),
    };
  });
}

/** The lines with the lock conflicts worked out for the pane. */
export function checkReport(range: Excel.Range, plan: BreakdownPlan, scene: Scene): CheckReport {
  const lines = checkLines(range, scene);
  return { lines, off: lines.filter(({ ok }) => !ok).length, conflicts: computeBreakdown(plan).conflicts };
}
