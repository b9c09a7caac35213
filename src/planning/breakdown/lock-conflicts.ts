import type { MonthBounds } from './held-months';
import { missedLocks, yearGap, type CheckedAmounts } from './row-check';
import type { BreakdownPlan, LockColumn, LockConflict, RowLocks } from './plan';
import type { YearBounds } from './year-bounds';

const COLUMNS: readonly LockColumn[] = [
  'year',
  ...([1, 2, 3, 4] as const).map((quarter) => `q${quarter}` as const),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) => `m${month}` as const),
];

/** The locks that cannot be met, row by row, and which one to release (docs/breakdown.md, 8). */
export function lockConflicts(
  plan: BreakdownPlan,
  amounts: CheckedAmounts,
  months: readonly MonthBounds[],
  years: readonly YearBounds[],
): LockConflict[] {
  const { rows, spec } = plan;
  const releases = releasesOf(plan, amounts.locks, months, years);
  return rows.flatMap((row, index) => {
    const missed = missedLocks(index, amounts, spec.digits).map(({ column, gap }) => {
      const lock = COLUMNS[column] ?? 'year';
      return { row: index, lock, gap, releaseRow: index, releaseColumn: lock };
    });
    const gap = yearGap(row, index, amounts, spec.digits);
    const release = gap === 0 ? null : largestOf(index, rows, releases);
    return release ? [{ row: index, lock: null, gap, ...release }, ...missed] : missed;
  });
}

/** Which lock of a row would free most of its year if it were released, and how much. */
interface Release {
  readonly column: number;
  readonly amount: number;
  /** Whether the locks below the row free nothing above it as long as this one stands. */
  readonly alone: boolean;
}

/** For every row the lock whose release frees most; a year lock in force frees what it holds above the needs below it. */
function releasesOf(
  { rows }: BreakdownPlan,
  locks: readonly RowLocks[],
  months: readonly MonthBounds[],
  years: readonly YearBounds[],
): (Release | null)[] {
  return rows.map((_, index) => {
    const own = locks[index];
    const year = years[index];
    if (!own || !year) return null;
    if (own.year !== null && year.byOwnLock) return { column: 0, amount: own.year - year.need, alone: true };
    return [...(months[index]?.quarterAdds ?? []), ...own.months].reduce<Release | null>(
      (best, amount, at) => (amount === null || (best && best.amount >= amount) ? best : { column: at + 1, amount, alone: false }),
      null,
    );
  });
}

/** The lock that frees most among those of a row and of the rows below it, down to the first that hides what is below it. */
function largestOf(
  index: number,
  rows: BreakdownPlan['rows'],
  releases: readonly (Release | null)[],
): Pick<LockConflict, 'releaseRow' | 'releaseColumn'> | null {
  const reachable = (at: number): number[] => [at, ...(releases[at]?.alone ? [] : (rows[at]?.children ?? []).flatMap(reachable))];
  const found = reachable(index).reduce<{ at: number; release: Release } | null>((best, at) => {
    const release = releases[at];
    return release && (!best || release.amount > best.release.amount) ? { at, release } : best;
  }, null);
  return found && { releaseRow: found.at, releaseColumn: COLUMNS[found.release.column] ?? 'year' };
}
