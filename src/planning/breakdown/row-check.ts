import { roundHalfAway } from '../allocation/round';
import type { PlanRow, RowLocks } from './plan';
import { sum } from './profile';

/** What a row's check looks at; one entry a row. */
export interface CheckedAmounts {
  readonly years: readonly number[];
  readonly months: readonly (readonly number[])[];
  readonly quarters: readonly (readonly number[])[];
  readonly locks: readonly RowLocks[];
}

/** A lock that is not met: its column (0 the year, 1 to 4 the quarters, 5 to 16 the months) and by how much the plan exceeds it. */
export interface MissedLock {
  readonly column: number;
  readonly gap: number;
}

/** The locks of a row that are not met, in the order of their columns. */
export function missedLocks(index: number, { years, months, quarters, locks }: CheckedAmounts, digits: number): MissedLock[] {
  const own = locks[index];
  if (!own) return [];
  const amounts = [years[index] ?? 0, ...(quarters[index] ?? []), ...(months[index] ?? [])];
  return [own.year, ...own.quarters, ...own.months].flatMap((lock, column) => {
    const gap = lock === null ? 0 : roundHalfAway((amounts[column] ?? 0) - lock, digits);
    return gap === 0 ? [] : [{ column, gap }];
  });
}

/** What a row's months, or the years of the rows below it, are more than its year, whichever is further off. */
export function yearGap(row: PlanRow, index: number, { years, months }: CheckedAmounts, digits: number): number {
  const year = years[index] ?? 0;
  const ofMonths = roundHalfAway(sum(months[index] ?? []) - year, digits);
  const ofRows = row.children.length === 0 ? 0 : roundHalfAway(sum(row.children.map((child) => years[child] ?? 0)) - year, digits);
  return Math.abs(ofRows) > Math.abs(ofMonths) ? ofRows : ofMonths;
}
