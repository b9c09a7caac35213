import { computeBreakdown } from '../planning/breakdown/compute-breakdown';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { range as addressOf } from '../sheets/address';
import type { CheckLine, CheckReport } from './contracts';
import { parseReference } from './parse-address';
import { IDENTITY } from './scene';

/** Queues the reading of the `Checks` sheet's lines. */
export function loadChecks(context: Excel.RequestContext): Excel.Range {
  return context.workbook.names.getItem(IDENTITY.Checks).getRange().load('values,address');
}

/** The lines as the sheet's own formulas give them. */
export function checkLines(range: Excel.Range): readonly CheckLine[] {
  const area = parseReference(range.address)?.area;
  const sheet = range.address.split('!')[0] ?? '';
  return (range.values as unknown[][]).map(([label, value, , where], i) => ({
    label: String(label),
    value: typeof value === 'number' ? value : String(value),
    ok: value === 0,
    address:
      typeof where === 'string' && where.includes('!')
        ? where
        : `${sheet}!${addressOf({ row: (area?.row ?? 0) + i, column: 1, rows: 1, columns: 1 })}`,
  }));
}

/** The lines with the lock conflicts worked out for the pane. */
export function checkReport(range: Excel.Range, plan: BreakdownPlan): CheckReport {
  const lines = checkLines(range);
  return { lines, off: lines.filter(({ ok }) => !ok).length, conflicts: computeBreakdown(plan).conflicts };
}
