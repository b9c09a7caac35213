import type { BreakdownPlan } from '../planning/breakdown/plan';
import { pathOfKey } from '../planning/breakdown/row-key';
import { FIRST_ROW, HEADER_ROW, COL, workingsColumns } from '../sheets/breakdown/layout';
import { monthSerial } from '../sheets/breakdown/month-serial';
import type { SheetsRead } from './read-sheets';

/** Whether a build now would give other rows, or shape them by other years of history, than stand on the sheets. */
export function isStale(read: SheetsRead, plan: BreakdownPlan): boolean {
  const { Breakdown: breakdown, Workings: workings } = read.own;
  if (!breakdown || !workings) return true;
  const columns = workingsColumns(plan.historyMonths.length);
  if (workings.owned.columns !== columns.end) return true;
  const [first] = plan.historyMonths;
  if (first && workings.formulas[HEADER_ROW]?.[columns.history] !== monthSerial(first)) return true;
  return (
    plan.rows.some((row, i) => String(breakdown.values[FIRST_ROW + i]?.[COL.path] ?? '') !== pathOfKey(row.key)) ||
    String(breakdown.values[FIRST_ROW + plan.rows.length]?.[COL.path] ?? '') !== ''
  );
}
