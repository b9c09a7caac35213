import type { LoyaltySegment } from './loyalty-assumptions';

/** Who leaves by a retention curve in a month, of those who joined `age` months before: `there` of one of them are left at its start, `gone` leave in it. */
export interface CurveAge {
  readonly age: number;
  readonly there: number;
  readonly gone: number;
}

/** The ages that a retention curve tells of, the youngest first: joined in the month before, two months before, … */
export function curveAges(retention: readonly number[]): CurveAge[] {
  return retention.map((left, at) => {
    const there = retention[at - 1] ?? 1;
    return { age: at + 1, there, gone: there - left };
  });
}

/**
 * Part of a segment's opening members that leaves, by month. With a retention curve they are a mixture that changes from month to month: those who joined lately
 * leave by the curve, all others by churn. How many there are of each is told by the segment alone; those who came from other segments are taken to be mixed
 * like its own.
 *
 * Of `J` who join in a month `J × S(k)` are left `k` months later, and `J × (S(k − 1) − S(k))` leave in that month, where `S(0)` is 1 and `S(k)` the curve as
 * far as it goes. Those who are left at its end are counted with all others from then on.
 *
 * @param joiners by month
 * @param churn by month
 */
export function leavingShares(
  { members, retention }: Pick<LoyaltySegment, 'members' | 'retention'>,
  joiners: readonly number[],
  churn: readonly number[],
): number[] {
  const ages = curveAges(retention);
  // Those whom the curve does not tell of: from before the plan, or members for longer than it goes.
  let others = members;
  return churn.map((part, month) => {
    let [young, gone] = [0, 0];
    for (const one of ages) {
      if (one.age > month) break;
      const joined = joiners[month - one.age]!;
      young += joined * one.there;
      gone += joined * one.gone;
    }
    const all = young + others;
    const share = all > 0 ? (gone + part * others) / all : part;
    others -= part * others;
    if (ages.length > 0 && month >= ages.length) others += joiners[month - ages.length]! * retention.at(-1)!;
    return ages.length === 0 ? part : share;
  });
}
