import { splitAbove } from '../allocation/split-above';
import { roundHalfAway } from '../allocation/round';
import type { BreakdownPlan, PlanRow, RowLocks } from './plan';
import { sum } from './profile';

/** Twelve months of one row; null is free. */
export type HeldMonths = readonly (number | null)[];

/** What locks of a row and of the rows below it hold a row's months at, and the least each month must be. */
export interface MonthBounds {
  readonly held: HeldMonths;
  readonly needs: readonly number[];
  /** What each quarter lock adds to the months held in its quarter by anything else; null where the quarter is not locked. */
  readonly quarterAdds: readonly (number | null)[];
}

const QUARTERS = [0, 1, 2, 3] as const;
const NO_MONTHS = Array.from({ length: 12 }, () => 0);

/**
 * The months of every row as its own locks and those below hold them, bottom up (docs/breakdown.md, 5). Where they contradict, the lower ones are
 * in force: the plan always adds up, and the lock above is missed by the difference.
 */
export function monthBounds(
  { rows, spec }: BreakdownPlan,
  locks: readonly RowLocks[],
  weights: readonly (readonly number[])[],
): MonthBounds[] {
  const bounds: MonthBounds[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const ownLocks = locks[index];
    if (row && ownLocks) bounds[index] = boundsOf(row, ownLocks, weights[index] ?? [], bounds, spec.digits);
  }
  return bounds;
}

function boundsOf(
  { children }: PlanRow,
  locks: RowLocks,
  weights: readonly number[],
  bounds: readonly MonthBounds[],
  digits: number,
): MonthBounds {
  const below = NO_MONTHS.map((_, month) => roundHalfAway(sum(children.map((child) => bounds[child]?.needs[month] ?? 0)), digits));
  const allHeld = (month: number) => children.length > 0 && children.every((child) => bounds[child]?.held[month] !== null);
  const held = NO_MONTHS.map((_, month) => {
    const needed = below[month] ?? 0;
    if (allHeld(month)) return needed;
    const lock = locks.months[month] ?? null;
    return lock === null ? null : Math.max(lock, needed);
  });
  const quarterAdds = QUARTERS.map((quarter) => fillQuarter(held, locks.quarters[quarter] ?? null, 3 * quarter, weights, below, digits));
  return { held, needs: held.map((amount, month) => amount ?? below[month] ?? 0), quarterAdds };
}

/** Cuts what a quarter lock adds over the months nothing else holds, by weight, none below what the rows below need. */
function fillQuarter(
  held: (number | null)[],
  lock: number | null,
  first: number,
  weights: readonly number[],
  below: readonly number[],
  digits: number,
): number | null {
  if (lock === null) return null;
  const months = [first, first + 1, first + 2];
  const free = months.filter((month) => held[month] === null);
  const left = roundHalfAway(Math.max(0, lock - sum(months.map((month) => held[month] ?? 0))), digits);
  const at = (of: readonly number[]) => free.map((month) => of[month] ?? 0);
  const parts = splitAbove(left, at(weights), at(below), digits);
  free.forEach((month, k) => (held[month] = parts[k] ?? 0));
  return left;
}
