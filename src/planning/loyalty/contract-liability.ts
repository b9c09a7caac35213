import { pointsAllocation } from './points-allocation';
import { sum as total } from '../variance/left-to-right';

/** Points of one month over all segments. Lists are by month of the plan. */
export interface DeferredCohort {
  /** Month of issue; below 0 before the plan. */
  readonly month: number;
  /** Sales that the points came with. */
  readonly sales: number;
  /** Issued; of those before the plan, left at its start. */
  readonly points: number;
  /** Left at the end of the month. */
  readonly closing: readonly number[];
  /** Redeemed in the month. */
  readonly redeemed: readonly number[];
  /** Part of `points` that is redeemed in the end, as estimated in the month. */
  readonly expected: readonly number[];
}

/** Movements by month: opening liability + deferred − revenue = liability. */
export interface ContractLiability {
  /** Before the first month. */
  readonly opening: number;
  /** Of the month's sales. */
  readonly deferred: readonly number[];
  /** All that is recognised in the month. */
  readonly revenue: readonly number[];
  /** Part of the revenue that comes of a new estimate, on all that was redeemed before the month; below zero where more is expected than before. */
  readonly catchUp: readonly number[];
  readonly liability: readonly number[];
}

/**
 * Points as a performance obligation of their own: with every sale the part of it is deferred that relative stand-alone prices give the points, and
 * recognised as they are redeemed, in proportion to those expected to be. A new estimate catches up on all that came before; the allocation stands.
 * Points that have expired leave nothing, and the liability is never above what the points left are worth.
 *
 * Source of the method: IFRS 15, B39–B47 and Example 52 (ASC 606-10-55-41 to 49 and Example 52).
 *
 * @param valuePerPoint stand-alone price of a point that is redeemed
 * @param openingLiability of the points issued before the plan; null defers their value times the part expected to be redeemed
 * @throws InputError as pointsAllocation
 */
export function contractLiability(
  cohorts: readonly DeferredCohort[],
  valuePerPoint: number,
  months: number,
  openingLiability: number | null = null,
): ContractLiability {
  const standing = cohorts.filter(({ month }) => month < 0);
  const worth = total(standing.map(({ points, expected }) => points * valuePerPoint * expected[0]!));
  const opening = openingLiability ?? worth;
  const deferredOf = cohorts.map(({ month, sales, points, expected }) =>
    month >= 0
      ? pointsAllocation(sales, points, valuePerPoint, expected[month]!).deferred
      : worth > 0
        ? opening * ((points * valuePerPoint * expected[0]!) / worth)
        : 0,
  );
  const deferred = new Float64Array(months);
  const liability = new Float64Array(months);
  const catchUp = new Float64Array(months);
  cohorts.forEach((cohort, at) => {
    if (cohort.month >= 0) deferred[cohort.month]! += deferredOf[at]!;
    let toDate = 0;
    for (let month = Math.max(0, cohort.month); month < months; month++) {
      if (month > Math.max(0, cohort.month)) {
        const left = cohort.closing[month - 1]! * valuePerPoint;
        catchUp[month]! +=
          Math.min(left, unearned(cohort, deferredOf[at]!, toDate, month - 1)) -
          Math.min(left, unearned(cohort, deferredOf[at]!, toDate, month));
      }
      toDate += cohort.redeemed[month]!;
      liability[month]! += Math.min(cohort.closing[month]! * valuePerPoint, unearned(cohort, deferredOf[at]!, toDate, month));
    }
  });
  return {
    opening,
    deferred: Array.from(deferred),
    revenue: Array.from(liability, (closing, month) => (month === 0 ? opening : liability[month - 1]!) + deferred[month]! - closing),
    catchUp: Array.from(catchUp),
    liability: Array.from(liability),
  };
}

/** What is left of `deferred` once so many points are redeemed, by the estimate of a month. */
function unearned({ points, expected }: DeferredCohort, deferred: number, redeemedToDate: number, month: number): number {
  const inAll = points * expected[month]!;
  return inAll > 0 ? deferred * Math.max(0, 1 - redeemedToDate / inAll) : 0;
}
