import { splitCumulatively } from '../allocation/cumulative';
import { roundHalfAway } from '../allocation/round';
import type { BreakdownPlan, RowLocks } from './plan';
import { sum } from './profile';

/** An amount a month is held at, and the rule it comes from: the row's own month lock, its quarter lock, or a lock of its parent. */
export interface HeldMonth {
  readonly amount: number;
  readonly by: 'month' | 'quarter' | 'parent';
}

/** Twelve months of one row; null is free. */
export type HeldMonths = readonly (HeldMonth | null)[];

const QUARTERS = [0, 1, 2, 3] as const;

/** What each row's months are held at by locks of its own or of the rows above (docs/breakdown.md, 5). */
export function heldMonths(
  { rows, spec }: BreakdownPlan,
  locks: readonly RowLocks[],
  weights: readonly (readonly number[])[],
  years: readonly number[],
): HeldMonths[] {
  const held: (HeldMonth | null)[][] = rows.map((_, index) => ownHeld(locks[index], weights[index] ?? [], spec.digits));
  rows.forEach((row, index) => {
    if (row.children.length === 0) return;
    (held[index] ?? []).forEach((ofParent, month) => {
      if (!ofParent) return;
      const own = row.children.flatMap((child) => held[child]?.[month]?.amount ?? []);
      const free = row.children.filter((child) => !held[child]?.[month]);
      const rest = roundHalfAway(Math.max(0, ofParent.amount - sum(own)), spec.digits);
      const parts = splitCumulatively(
        rest,
        free.map((child) => naturalAmount(years[child] ?? 0, weights[child] ?? [], month)),
        spec.digits,
      );
      free.forEach((child, k) => {
        const months = held[child];
        if (months) months[month] = { amount: parts[k] ?? 0, by: 'parent' };
      });
    });
  });
  return held;
}

/** The months a row holds by its own month and quarter locks. */
function ownHeld(locks: RowLocks | undefined, weights: readonly number[], digits: number): (HeldMonth | null)[] {
  const held: (HeldMonth | null)[] = weights.map((_, month) => {
    const lock = locks?.months[month] ?? null;
    return lock === null ? null : { amount: lock, by: 'month' };
  });
  for (const quarter of QUARTERS) {
    const lock = locks?.quarters[quarter] ?? null;
    if (lock === null) continue;
    const months = [quarter * 3, quarter * 3 + 1, quarter * 3 + 2];
    const free = months.filter((month) => !held[month]);
    const rest = roundHalfAway(Math.max(0, lock - sum(months.map((month) => held[month]?.amount ?? 0))), digits);
    const parts = splitCumulatively(
      rest,
      free.map((month) => weights[month] ?? 0),
      digits,
    );
    free.forEach((month, k) => (held[month] = { amount: parts[k] ?? 0, by: 'quarter' }));
  }
  return held;
}

/** What the month would be if nothing were locked; a row whose weights are all zero spreads evenly. */
function naturalAmount(year: number, weights: readonly number[], month: number): number {
  const whole = sum(weights);
  return whole > 0 ? (year * (weights[month] ?? 0)) / whole : year / 12;
}
