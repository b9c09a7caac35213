import { splitCumulatively } from '../allocation/cumulative';
import { roundHalfAway } from '../allocation/round';
import type { BreakdownPlan, RowLocks } from './plan';
import { sum } from './profile';

/** The year of every row, top down (docs/breakdown.md, 4): locked children keep their year, the rest is split by share. */
export function yearAmounts({ rows, spec }: BreakdownPlan, shares: readonly number[], locks: readonly RowLocks[]): number[] {
  const years = rows.map(() => roundHalfAway(spec.target, spec.digits));
  rows.forEach((row, index) => {
    const lockOf = (child: number) => locks[child]?.year ?? null;
    const locked = sum(row.children.map((child) => lockOf(child) ?? 0));
    const free = row.children.filter((child) => lockOf(child) === null);
    const rest = roundHalfAway(Math.max(0, (years[index] ?? 0) - locked), spec.digits);
    const parts = splitCumulatively(
      rest,
      free.map((child) => shares[child] ?? 0),
      spec.digits,
    );
    for (const child of row.children) years[child] = lockOf(child) ?? parts[free.indexOf(child)] ?? 0;
  });
  return years;
}
