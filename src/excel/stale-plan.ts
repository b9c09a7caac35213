import type { BreakdownPlan } from '../planning/breakdown/plan';
import { pathOfKey } from '../planning/breakdown/row-key';
import { FIRST_ROW, HEADER_ROW, COL, workingsColumns } from '../sheets/breakdown/layout';
import { monthSerial } from '../sheets/breakdown/month-serial';
import type { OwnSheet, SheetsRead } from './read-sheets';

/** Whether a build now would give other rows, or shape them by other years of history, than stand on the sheets. */
export function isStale(read: SheetsRead, plan: BreakdownPlan): boolean {
  const { Breakdown: breakdown, Workings: workings } = read.own;
  if (!breakdown || !workings || hasOtherYears(workings, plan)) return true;
  return (
    plan.rows.some((row, i) => String(breakdown.values[FIRST_ROW + i]?.[COL.path] ?? '') !== pathOfKey(row.key)) ||
    String(breakdown.values[FIRST_ROW + plan.rows.length]?.[COL.path] ?? '') !== ''
  );
}

/** Whether the history that the sheets were built on had a whole year before the plan year, and the present one has none left. */
export function hasLostYears({ own: { Workings: workings } }: SheetsRead, plan: BreakdownPlan): boolean {
  const isShort = plan.notes.some(({ code }) => code === 'history-part-year' || code === 'history-none');
  return isShort && workings !== undefined && hasOtherYears(workings, plan);
}

function hasOtherYears(workings: OwnSheet, { historyMonths }: BreakdownPlan): boolean {
  const columns = workingsColumns(historyMonths.length);
  const [first] = historyMonths;
  return (
    workings.owned.columns !== columns.end ||
    (first !== undefined && workings.formulas[HEADER_ROW]?.[columns.history] !== monthSerial(first))
  );
}
