import type { LockColumn } from '../../planning/breakdown/plan';
import { COL } from './layout';

/** A lock's column as `year`, `q1`..`q4` or `m1`..`m12`, taken apart; `index` is zero-based. */
export function parseLockColumn(column: LockColumn): { readonly kind: 'year' | 'q' | 'm'; readonly index: number } {
  const match = /^([qm])(\d+)$/.exec(column);
  if (match === null) return { kind: 'year', index: 0 };
  return { kind: match[1] === 'q' ? 'q' : 'm', index: Number(match[2]) - 1 };
}

/** The zero-based column of `Breakdown` in which a lock is typed. */
export function lockColumn(column: LockColumn): number {
  const { kind, index } = parseLockColumn(column);
  if (kind === 'year') return COL.lockYear;
  return (kind === 'q' ? COL.lockQuarter : COL.lockMonth) + index;
}
