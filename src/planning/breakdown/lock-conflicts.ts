import { roundHalfAway } from '../allocation/round';
import type { HeldMonths } from './month-locks';
import type { BreakdownPlan, LockConflict, RowLocks } from './plan';
import { sum } from './profile';

/** What the search for conflicts looks at; one entry a row. */
export interface LockedAmounts {
  readonly years: readonly number[];
  readonly locks: readonly RowLocks[];
  readonly held: readonly HeldMonths[];
}

/** A typed lock that takes part in a conflict, and how much of the sum it accounts for. */
interface Candidate {
  readonly row: number;
  readonly column: string;
  readonly amount: number;
}

/** The locks that cannot be met and which single one to release (docs/breakdown.md, 8): by row, its year first, then months, then quarters. */
export function lockConflicts(plan: BreakdownPlan, amounts: LockedAmounts): LockConflict[] {
  const { rows, spec } = plan;
  return rows.flatMap((row, index) => {
    const found =
      row.children.length === 0
        ? [leafYear(plan, index, amounts)]
        : [childrenYears(row.children, index, amounts), ...monthsOfChildren(row.children, index, amounts)];
    return [...found, ...quarterLocks(index, amounts)].flatMap((sums) => conflictOf(index, sums, spec.digits));
  });
}

/** Locked amounts against what they must not exceed, or must equal where nothing is free to make up the rest. */
interface LockedSum {
  readonly locked: number;
  readonly available: number;
  readonly allLocked: boolean;
  readonly candidates: readonly Candidate[];
}

function conflictOf(row: number, { locked, available, allLocked, candidates }: LockedSum, digits: number): LockConflict[] {
  const gap = roundHalfAway(locked - available, digits);
  if (gap === 0 || (gap < 0 && !allLocked)) return [];
  const release = lockToRelease(candidates, gap);
  return release ? [{ row, gap, releaseRow: release.row, releaseColumn: release.column }] : [];
}

/** The smallest lock that can give way by the gap without going below zero; else, and where locks fall short, the largest. */
function lockToRelease(candidates: readonly Candidate[], gap: number): Candidate | undefined {
  const enough = gap > 0 ? candidates.filter(({ amount }) => amount >= gap) : [];
  if (enough.length > 0) return enough.reduce((best, candidate) => (candidate.amount < best.amount ? candidate : best));
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best && best.amount >= candidate.amount ? best : candidate),
    undefined,
  );
}

function leafYear(plan: BreakdownPlan, leaf: number, { years, locks, held }: LockedAmounts): LockedSum {
  const months = held[leaf] ?? [];
  const candidates = new Map<string, Candidate>();
  months.forEach((month, at) => {
    if (!month || filledUpByQuarter(months, at, locks[leaf])) return;
    const { row, column } = typedLock(plan, held, leaf, at);
    const amount = (candidates.get(`${row}${column}`)?.amount ?? 0) + month.amount;
    candidates.set(`${row}${column}`, { row, column, amount });
  });
  return {
    locked: sum(months.map((month) => month?.amount ?? 0)),
    available: years[leaf] ?? 0,
    allLocked: months.every((month) => month !== null),
    candidates: [...candidates.values()],
  };
}

/** Releasing a month lock inside a quarter lock that has room frees nothing: the quarter's other months fill it up again. */
function filledUpByQuarter(months: HeldMonths, at: number, locks: RowLocks | undefined): boolean {
  if (months[at]?.by !== 'month') return false;
  const first = at - (at % 3);
  const lock = locks?.quarters[first / 3] ?? null;
  if (lock === null) return false;
  const inQuarter = months.slice(first, first + 3);
  return (
    inQuarter.some((month) => month?.by === 'quarter') && lock >= sum(inQuarter.map((month) => (month?.by === 'month' ? month.amount : 0)))
  );
}

/** The typed lock a held month goes back to: of the row itself or of the nearest row above that has one. */
function typedLock({ rows }: BreakdownPlan, held: readonly HeldMonths[], row: number, month: number): { row: number; column: string } {
  let at = row;
  while (held[at]?.[month]?.by === 'parent') at = rows[at]?.parent ?? 0;
  return { row: at, column: columnOf(held[at]?.[month]?.by, month) };
}

function columnOf(by: 'month' | 'quarter' | 'parent' | undefined, month: number): string {
  return by === 'quarter' ? `q${Math.floor(month / 3) + 1}` : `m${month + 1}`;
}

function childrenYears(children: readonly number[], parent: number, { years, locks }: LockedAmounts): LockedSum {
  const candidates = children.flatMap((child) => {
    const amount = locks[child]?.year ?? null;
    return amount === null ? [] : [{ row: child, column: 'year', amount }];
  });
  return {
    locked: sum(candidates.map(({ amount }) => amount)),
    available: years[parent] ?? 0,
    allLocked: candidates.length === children.length,
    candidates,
  };
}

function monthsOfChildren(children: readonly number[], parent: number, { held }: LockedAmounts): LockedSum[] {
  return (held[parent] ?? []).flatMap((ofParent, month) => {
    if (!ofParent) return [];
    const candidates = children.flatMap((child) => {
      const own = held[child]?.[month];
      return own && own.by !== 'parent' ? [{ row: child, column: columnOf(own.by, month), amount: own.amount }] : [];
    });
    const locked = sum(candidates.map(({ amount }) => amount));
    return [{ locked, available: ofParent.amount, allLocked: candidates.length === children.length, candidates }];
  });
}

function quarterLocks(row: number, { locks }: LockedAmounts): LockedSum[] {
  return (locks[row]?.quarters ?? []).flatMap((lock, quarter) => {
    if (lock === null) return [];
    const candidates = [0, 1, 2].flatMap((offset) => {
      const month = quarter * 3 + offset;
      const amount = locks[row]?.months[month] ?? null;
      return amount === null ? [] : [{ row, column: columnOf('month', month), amount }];
    });
    return [{ locked: sum(candidates.map(({ amount }) => amount)), available: lock, allLocked: candidates.length === 3, candidates }];
  });
}
