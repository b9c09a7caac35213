import type { Ageing } from './ageing';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import type { MonthlyInputs } from './monthly-inputs';
import { sum as total } from '../variance/left-to-right';
import type { PointsCohort } from './project-points';
import { runOff, stillRedeemed, type RunOff } from './run-off';

/** What the books expect to be redeemed. It goes by what is typed, not by what a run of a simulation draws: books do not know better. */
export interface ExpectedRedemption {
  /** Part of a cohort's points, over all segments, that is redeemed in the end, as estimated in each month; rows are cohorts. */
  readonly ofCohort: readonly (readonly number[])[];
  /** Part of what a segment has left of a cohort at the end of month `at` (−1 the start) that will still be redeemed, as estimated in month `estimated`. */
  readonly stillRedeemed: (segment: number, cohort: number, at: number, estimated: number) => number;
}

/**
 * @param inputs as typed
 * @param cohorts of every segment, projected from `inputs`; of the same months for all
 */
export function expectedRedemption(
  assumptions: LoyaltyAssumptions,
  ageing: Ageing,
  inputs: MonthlyInputs,
  cohorts: readonly (readonly PointsCohort[])[],
): ExpectedRedemption {
  const typed = assumptions.accounting.expectedRedemption;
  const courses = cohorts.map((ofSegment, of) =>
    ofSegment.map(({ month }) =>
      runOff(ageing, month, { hazards: inputs.hazards, index: inputs.redemptionIndex, lapse: inputs.lapse[of]! }),
    ),
  );
  const months = Array.from({ length: assumptions.months }, (_, month) => month);
  const ofCohort = cohorts[0]!.map(({ month: issued }, cohort) => {
    const points = cohorts.map((ofSegment) => ofSegment[cohort]!.points);
    const ageBefore = issued < 0 ? -1 - issued : -1;
    const expectedAt = (estimate: number | null): number =>
      weighted(
        courses.map((ofSegment) => stillRedeemed(ofSegment[cohort]!, ageBefore, estimate)),
        points,
      );
    if (typed === null) return Array<number>(assumptions.months).fill(expectedAt(null));
    return months.map((month) => expectedAt(typed[month] ?? null));
  });
  const courseOf = (segment: number, cohort: number): RunOff => courses[segment]![cohort]!;
  return {
    ofCohort,
    stillRedeemed: (segment, cohort, at, estimated) =>
      stillRedeemed(courseOf(segment, cohort), at - cohorts[segment]![cohort]!.month, typed?.[estimated] ?? null),
  };
}

/** The mean of shares by weight, never above 1; without any weight, the first. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  const all = total(weights);
  return all > 0
    ? Math.min(
        1,
        values.reduce((sum, value, at) => sum + value * (weights[at]! / all), 0),
      )
    : values[0]!;
}
