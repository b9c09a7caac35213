import { roundHalfAway } from '../allocation/round';
import { NO_LOCKS } from './no-inputs';
import type { BreakdownPlan, PlanRow, RowLocks } from './plan';

/** The locks of every row as they count: rounded to the plan's digits; a year lock on the total is none, the target is that lock. */
export function locksOf({ rows, kept, spec }: BreakdownPlan): RowLocks[] {
  const rounded = (lock: number | null | undefined) => (lock == null ? null : roundHalfAway(lock, spec.digits));
  return rows.map((row) => {
    const { year, quarters, months } = kept.locks[row.key] ?? NO_LOCKS;
    return {
      year: row.parent < 0 ? null : rounded(year),
      quarters: NO_LOCKS.quarters.map((_, quarter) => rounded(quarters[quarter])),
      months: NO_LOCKS.months.map((_, month) => rounded(months[month])),
    };
  });
}

/** One value a row, computed from the top: `compute` is given the parent's value, undefined for the total. */
export function topDown<T>(rows: readonly PlanRow[], compute: (row: PlanRow, index: number, ofParent: T | undefined) => T): T[] {
  const values: T[] = [];
  rows.forEach((row, index) => values.push(compute(row, index, values[row.parent])));
  return values;
}

/** Net sales of the last twelve months of a row's history; null where there is no figure at all. */
export function lastYearOf(row: PlanRow): number | null {
  const known = row.history.slice(-12).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
