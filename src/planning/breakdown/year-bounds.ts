import { roundHalfAway } from '../allocation/round';
import type { MonthBounds } from './held-months';
import type { BreakdownPlan, RowLocks } from './plan';
import { sum } from './profile';

/** The year a row's locks and those below it hold it at (null: it is free), and the least it must be. */
export interface YearBounds {
  readonly held: number | null;
  readonly need: number;
  /** Whether the row's own year lock decides: the locks below neither hold its year nor exceed the lock. */
  readonly byOwnLock: boolean;
}

/**
 * The years of all rows as locks hold them, bottom up (docs/breakdown.md, 4): by all twelve months, by the years of all rows below, or by a year
 * lock, which gives way where the locks below need more.
 */
export function yearBounds({ rows, spec }: BreakdownPlan, locks: readonly RowLocks[], months: readonly MonthBounds[]): YearBounds[] {
  const bounds: YearBounds[] = [];
  const total = (amounts: readonly number[]) => roundHalfAway(sum(amounts), spec.digits);
  for (let index = rows.length - 1; index >= 0; index--) {
    const children = (rows[index]?.children ?? []).flatMap((child) => bounds[child] ?? []);
    const { held, needs } = months[index] ?? { held: [], needs: [] };
    const ofMonths = total(needs);
    const ofChildren = total(children.map((child) => child.held ?? child.need));
    const need = Math.max(ofMonths, ofChildren);
    const lock = locks[index]?.year ?? null;
    const byMonths = held.every((month) => month !== null);
    const byChildren = children.length > 0 && children.every((child) => child.held !== null);
    bounds[index] = {
      held: byMonths ? ofMonths : byChildren ? ofChildren : lock === null ? null : Math.max(lock, need),
      need,
      byOwnLock: lock !== null && !byMonths && !byChildren && lock >= need,
    };
  }
  return bounds;
}
