import type { PlanRow, RowLocks } from './plan';
import { sum } from './profile';

/** What a row's check looks at; one entry a row. */
export interface CheckedAmounts {
  readonly years: readonly number[];
  readonly months: readonly (readonly number[])[];
  readonly quarters: readonly (readonly number[])[];
  readonly locks: readonly RowLocks[];
}

/** By how much a row fails to agree with its months, its children and its locks (docs/breakdown.md, 7); 0 when all is well. */
export function rowCheck(row: PlanRow, index: number, { years, months, quarters, locks }: CheckedAmounts): number {
  const year = years[index] ?? 0;
  const ownMonths = months[index] ?? [];
  const ownLocks = locks[index];
  const monthsOff = Math.abs(year - sum(ownMonths));
  const childrenOff = row.children.length === 0 ? 0 : Math.abs(year - sum(row.children.map((child) => years[child] ?? 0)));
  return monthsOff + childrenOff + missed(ownLocks?.months, ownMonths) + missed(ownLocks?.quarters, quarters[index]);
}

function missed(locks: readonly (number | null)[] | undefined, values: readonly number[] | undefined): number {
  return sum((locks ?? []).map((lock, at) => (lock === null ? 0 : Math.abs(lock - (values?.[at] ?? 0)))));
}
