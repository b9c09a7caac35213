import type { LoyaltySegment } from './loyalty-assumptions';

/** What of a segment's opening members leaves in each month: `byCurve`, and `byChurn` times its churn. */
export interface LeavingParts {
  readonly byCurve: readonly number[];
  readonly byChurn: readonly number[];
}

/**
 * The members of a segment with a retention curve are a mixture, whose parts change from month to month: those who joined lately leave by the curve, all others
 * by churn. How many there are of each is told by the segment alone; those who came from other segments are taken to be mixed like its own.
 *
 * Of `J` who join in a month `J × S(k)` are left `k` months later, and `J × (S(k − 1) − S(k))` leave in that month, where `S(0)` is 1, `S(k)` is the curve as
 * far as it goes, and falls by churn beyond it.
 *
 * @param months of the plan
 */
export function leavingParts({ members, joiners, churn, retention }: LoyaltySegment, months: number): LeavingParts {
  const survival = [1, ...retention];
  while (survival.length <= months) survival.push(survival.at(-1)! * (1 - churn));
  const byCurve = new Float64Array(months);
  const byChurn = new Float64Array(months).fill(1);
  // Those from before the plan.
  let older = members;
  for (let month = 0; month < months; month++) {
    let [young, all, leaving] = [0, older, 0];
    for (let joined = 0; joined < month; joined++) {
      const age = month - joined;
      const there = joiners[joined]! * survival[age - 1]!;
      all += there;
      if (age > retention.length) continue;
      young += there;
      leaving += there - joiners[joined]! * survival[age]!;
    }
    if (young > 0) {
      byCurve[month] = leaving / all;
      byChurn[month] = 1 - young / all;
    }
    older *= 1 - churn;
  }
  return { byCurve: Array.from(byCurve), byChurn: Array.from(byChurn) };
}
