import { hazardsOf } from './ageing';
import { leavingShares } from './leaving-shares';
import type { LoyaltyAssumptions, UncertainName } from './loyalty-assumptions';
import { sum as total } from '../variance/left-to-right';
import { costPerPoint } from './rewards-cost';
import { drawnPlaceOf, greatestOf } from './uncertain-inputs';

/** All that a projection needs to know, month by month: what is typed, with what a run drew in its place. Rows are segments where there are two levels. */
export interface MonthlyInputs {
  readonly joiners: readonly (readonly number[])[];
  /** Part of the opening members that leaves. */
  readonly leaving: readonly (readonly number[])[];
  readonly activeShare: readonly (readonly number[])[];
  /** Per active member, with the month's index. */
  readonly spend: readonly (readonly number[])[];
  /** Points per currency unit of sales. */
  readonly earnRate: readonly (readonly number[])[];
  /** On the sales of all segments. */
  readonly salesFactor: readonly number[];
  readonly signUpPoints: readonly number[];
  readonly activityPoints: readonly number[];
  /** Part of the points left that is redeemed at each age, before the month's index. */
  readonly hazards: readonly number[];
  readonly redemptionIndex: readonly number[];
  /** Part of the points left that lapses where they do. */
  readonly lapse: readonly (readonly number[])[];
  readonly unitCosts: readonly (readonly number[])[];
  readonly costPerPoint: readonly number[];
  readonly fixedCosts: readonly number[];
}

/**
 * The inputs of a projection by month.
 *
 * @param drawn what a run drew, a number for each row of loyaltySampling; left out, what is typed counts
 */
export function monthlyInputs(assumptions: LoyaltyAssumptions, drawn?: ArrayLike<number>): MonthlyInputs {
  const { segments, months, earn, redemption, rewards, expiry } = assumptions;
  const placeOf = drawnPlaceOf(assumptions);
  const valueOf = (input: UncertainName, of: number, month: number, typed: number): number => {
    const place = drawn ? placeOf(input, of) : null;
    return place ? Math.min(greatestOf(input), Math.max(0, drawn![place.first + place.step * month]!)) : typed;
  };
  const byMonth = <T>(value: (month: number) => T): T[] => Array.from({ length: months }, (_, month) => value(month));
  const bySegment = <T>(value: (of: number, month: number) => T): T[][] => segments.map((_, of) => byMonth((month) => value(of, month)));

  const joiners = bySegment((of, month) => segments[of]!.joiners[month]! * valueOf('joiners', of, month, 1));
  const churn = bySegment((of, month) => valueOf('churn', of, month, segments[of]!.churn));
  const typedLapse = expiry.kind === 'inactivity' ? expiry.rate : 0;
  const redeemed = total(redemption.curve);
  const unitCosts = byMonth((month) => rewards.map(({ unitCost }, of) => valueOf('unit-cost', of, month, unitCost)));
  return {
    joiners,
    leaving: segments.map((segment, of) => leavingShares(segment, joiners[of]!, churn[of]!)),
    activeShare: bySegment((of, month) => valueOf('active-share', of, month, segments[of]!.activeShare)),
    spend: bySegment((of, month) => segments[of]!.spend * assumptions.spendIndex[month]! * valueOf('spend', of, month, 1)),
    earnRate: bySegment(
      (of, month) =>
        valueOf('earn-rate', 0, month, earn.rate) *
        valueOf('multiplier', of, month, segments[of]!.multiplier) *
        earn.eventMultiplier[month]!,
    ),
    salesFactor: byMonth((month) => valueOf('sales', 0, month, 1)),
    signUpPoints: byMonth((month) => valueOf('sign-up-points', 0, month, earn.signUpPoints)),
    activityPoints: byMonth((month) => valueOf('activity-points', 0, month, earn.activityPoints)),
    hazards: hazardsOf(redemption.curve, redeemed > 0 ? valueOf('redemption', 0, 0, redeemed) / redeemed : 1),
    redemptionIndex: byMonth((month) => redemption.index[month]! * valueOf('redemption-index', 0, month, 1)),
    lapse: typedLapse === null ? churn : bySegment((_, month) => valueOf('lapse', 0, month, typedLapse)),
    unitCosts,
    costPerPoint: unitCosts.map((costs) => costPerPoint(rewards, costs)),
    fixedCosts: byMonth((month) => assumptions.fixedCosts[month]! * valueOf('fixed-costs', 0, month, 1)),
  };
}
