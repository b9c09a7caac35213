import type { Ageing } from './ageing';

/** What was issued in one month, or stood from it at the start, and what became of it in the months of the plan. */
export interface PointsCohort {
  /** Month of issue: 0 the plan's first, below 0 before it. */
  readonly month: number;
  /** Points issued; of those before the plan, left at its start. */
  readonly points: number;
  /** By month of the plan, 0 before issue. */
  readonly redeemed: readonly number[];
  readonly expired: readonly number[];
  /** Left at the end of the month. */
  readonly closing: readonly number[];
}

export interface PointsToProject {
  readonly ageing: Ageing;
  /** As LoyaltySegment.openingPoints. */
  readonly opening: readonly number[];
  /** By month. */
  readonly issued: readonly number[];
  /** Of what is left, by age. */
  readonly hazards: readonly number[];
  /** By month, on the hazards. */
  readonly index: readonly number[];
  /** By month, of what redemption left, from the age on at which points lapse. */
  readonly lapse: readonly number[];
}

/** Points of a segment cohort by cohort: the oldest first, then those issued month by month. */
export function projectPoints({ ageing, opening, issued, hazards, index, lapse }: PointsToProject): PointsCohort[] {
  const months = issued.length;
  const zeros = (): number[] => Array<number>(months).fill(0);
  const standing = opening.map((points, at) => ({ month: -1 - at, points })).reverse();
  return [...standing, ...issued.map((points, month) => ({ month, points }))].map(({ month: from, points }) => {
    const [redeemed, expired, closing] = [zeros(), zeros(), zeros()];
    const expiryAge = ageing.expiryAge(from);
    let left = points;
    for (let month = Math.max(0, from); month < months; month++) {
      const age = month - from;
      redeemed[month] = left * Math.min(1, (hazards[age] ?? 0) * index[month]!);
      left -= redeemed[month]!;
      expired[month] = age >= expiryAge ? left : age >= ageing.lapseFrom ? left * lapse[month]! : 0;
      left -= expired[month]!;
      closing[month] = left;
    }
    return { month: from, points, redeemed, expired, closing };
  });
}
