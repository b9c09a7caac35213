import type { ExpectedRedemption } from './expected-redemption';
import type { PointsCohort } from './project-points';

/** Movements by month: opening provision + expense − cost of what was redeemed = provision. */
export interface CostProvision {
  /** Before the first month. */
  readonly opening: number;
  /** Cost of the points redeemed in the month, and the change of the provision. */
  readonly expense: readonly number[];
  /** Part of the expense that comes of a new estimate, on the points left before the month. */
  readonly catchUp: readonly number[];
  readonly provision: readonly number[];
}

export interface PointsToProvideFor {
  /** By segment. */
  readonly cohorts: readonly (readonly PointsCohort[])[];
  readonly expected: ExpectedRedemption;
  /** By month. */
  readonly costPerPoint: readonly number[];
  /** Of a point before the first month. */
  readonly costBefore: number;
  /** What is provided before the first month; null works it out. */
  readonly openingProvision: number | null;
}

/**
 * What the points left will still cost: those expected to be redeemed times the cost of a point. Sales are not touched; the cost is booked as points are
 * issued, and a new estimate or a new cost changes what is provided for all that are left.
 *
 * Source of the method: IAS 37, 36–40 and 59 (best estimate, by expected value, reviewed at every reporting date).
 */
export function costProvision({ cohorts, expected, costPerPoint, costBefore, openingProvision }: PointsToProvideFor): CostProvision {
  const months = costPerPoint.length;
  const provision = new Float64Array(months);
  const catchUp = new Float64Array(months);
  const redeemed = new Float64Array(months);
  let worked = 0;
  cohorts.forEach((ofSegment, segment) =>
    ofSegment.forEach((cohort, at) => {
      if (cohort.month < 0) worked += cohort.points * expected.stillRedeemed(segment, at, -1, 0) * costBefore;
      for (let month = Math.max(0, cohort.month); month < months; month++) {
        const [before, left] = [cohort.closing[month - 1] ?? 0, cohort.closing[month]!];
        if (before > 0) {
          const change = expected.stillRedeemed(segment, at, month - 1, month) - expected.stillRedeemed(segment, at, month - 1, month - 1);
          catchUp[month]! += before * change * costPerPoint[month - 1]!;
        }
        provision[month]! += left * expected.stillRedeemed(segment, at, month, month) * costPerPoint[month]!;
        redeemed[month]! += cohort.redeemed[month]!;
      }
    }),
  );
  const opening = openingProvision ?? worked;
  return {
    opening,
    expense: Array.from(
      provision,
      (closing, month) => redeemed[month]! * costPerPoint[month]! + closing - (month === 0 ? opening : provision[month - 1]!),
    ),
    catchUp: Array.from(catchUp),
    provision: Array.from(provision),
  };
}
