import { ageingOf } from './ageing';
import { contractLiability, type ContractLiability, type DeferredCohort } from './contract-liability';
import { costProvision, type CostProvision } from './cost-provision';
import { expectedRedemption } from './expected-redemption';
import { fiscalYearOfMonths, fiscalYears } from './fiscal-years';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { loyaltyFigures, type LoyaltyFigures, type LoyaltySums } from './loyalty-figures';
import { monthlyInputs, type MonthlyInputs } from './monthly-inputs';
import { sum as total } from '../variance/left-to-right';
import { pointsByAge, pointsOfMonths } from './points-by-age';
import type { PointsMonth } from './points-roll';
import { projectMembers, type SegmentMembers } from './project-members';
import { projectPoints, type PointsCohort } from './project-points';
import { costByReward, costPerPoint, valuePerPoint, type RewardCost } from './rewards-cost';

export interface SegmentProjection {
  readonly name: string;
  readonly members: SegmentMembers;
  readonly cohorts: readonly PointsCohort[];
  /** Rows by month, then by age. */
  readonly byAge: readonly (readonly PointsMonth[])[];
  readonly points: readonly PointsMonth[];
}

/** All segments together. Lists are by month. */
export interface ProgrammeProjection {
  readonly members: readonly number[];
  readonly active: readonly number[];
  readonly sales: readonly number[];
  readonly points: readonly PointsMonth[];
  readonly costPerPoint: readonly number[];
  /** Rows by month, then by reward. */
  readonly rewards: readonly (readonly RewardCost[])[];
  readonly pointsCost: readonly number[];
  readonly fixedCosts: readonly number[];
  /** Points redeemed and fixed costs. */
  readonly cost: readonly number[];
}

export interface FiscalYearProjection extends LoyaltySums {
  readonly cap: number | null;
  readonly figures: LoyaltyFigures;
}

export interface LoyaltyProjection {
  readonly segments: readonly SegmentProjection[];
  readonly programme: ProgrammeProjection;
  readonly contract: ContractLiability;
  readonly provision: CostProvision;
  /** Of the accounting view chosen, by month. */
  readonly liability: readonly number[];
  readonly years: readonly FiscalYearProjection[];
  /** Over the whole plan. */
  readonly figures: LoyaltyFigures;
}

/**
 * The whole plan of a loyalty programme, month by month.
 *
 * @param assumptions checked by checkLoyalty
 * @param drawn what a run of a simulation drew, a number for each row of loyaltySampling; left out, what is typed counts
 */
export function projectLoyalty(assumptions: LoyaltyAssumptions, drawn?: ArrayLike<number>): LoyaltyProjection {
  const { months, rewards, accounting, margin, incrementalShare } = assumptions;
  const ageing = ageingOf(assumptions);
  const typed = monthlyInputs(assumptions);
  const inputs = drawn ? monthlyInputs(assumptions, drawn) : typed;
  const members = projectMembers(assumptions, inputs);
  const cohorts = pointsOfSegments(assumptions, inputs, members);
  const typedCohorts = drawn ? pointsOfSegments(assumptions, typed, projectMembers(assumptions, typed)) : cohorts;
  const expected = expectedRedemption(assumptions, ageing, typed, typedCohorts);

  const segments = assumptions.segments.map(({ name }, of): SegmentProjection => {
    const byAge = pointsByAge(cohorts[of]!, months, ageing.lastAge);
    return { name, members: members[of]!, cohorts: cohorts[of]!, byAge, points: pointsOfMonths(byAge) };
  });
  const programme = programmeOf(assumptions, inputs, segments);
  const contract = contractLiability(
    deferredCohorts(cohorts, programme.sales, expected.ofCohort),
    valuePerPoint(rewards),
    months,
    accounting.view === 'contract-liability' ? accounting.openingLiability : null,
  );
  const provision = costProvision({
    cohorts,
    expected,
    costPerPoint: inputs.costPerPoint,
    costBefore: costPerPoint(rewards),
    openingProvision: accounting.view === 'cost-provision' ? accounting.openingLiability : null,
  });
  const yearOf = fiscalYearOfMonths(assumptions);
  const years = Array.from({ length: fiscalYears(assumptions) }, (_, year): FiscalYearProjection => {
    const sums = sumsOf(programme, (month) => yearOf[month] === year);
    return { ...sums, cap: assumptions.caps[year] ?? null, figures: loyaltyFigures(sums, margin, incrementalShare) };
  });
  const liability = accounting.view === 'contract-liability' ? contract.liability : provision.provision;
  const figures = loyaltyFigures(
    sumsOf(programme, () => true),
    margin,
    incrementalShare,
  );
  return { segments, programme, contract, provision, liability, years, figures };
}

/** The points of every segment. */
export function pointsOfSegments(
  assumptions: LoyaltyAssumptions,
  { hazards, redemptionIndex, lapse }: MonthlyInputs,
  members: readonly SegmentMembers[],
): PointsCohort[][] {
  const ageing = ageingOf(assumptions);
  const longest = Math.max(...assumptions.segments.map(({ openingPoints }) => openingPoints.length));
  return assumptions.segments.map(({ openingPoints }, of) =>
    projectPoints({
      ageing,
      // As many cohorts in every segment, so that they can be summed.
      opening: Array.from({ length: longest }, (_, at) => openingPoints[at] ?? 0),
      issued: members[of]!.issued,
      hazards,
      index: redemptionIndex,
      lapse: lapse[of]!,
    }),
  );
}

function deferredCohorts(
  cohorts: readonly (readonly PointsCohort[])[],
  sales: readonly number[],
  expected: readonly (readonly number[])[],
): DeferredCohort[] {
  return cohorts[0]!.map(({ month }, at) => {
    const all = cohorts.map((ofSegment) => ofSegment[at]!);
    return {
      month,
      sales: month < 0 ? 0 : sales[month]!,
      points: total(all.map(({ points }) => points)),
      closing: sumByMonth(all.map(({ closing }) => closing)),
      redeemed: sumByMonth(all.map(({ redeemed }) => redeemed)),
      expected: expected[at]!,
    };
  });
}

function programmeOf({ rewards }: LoyaltyAssumptions, inputs: MonthlyInputs, segments: readonly SegmentProjection[]): ProgrammeProjection {
  const points = pointsOfMonths(inputs.costPerPoint.map((_, month) => segments.map((segment) => segment.points[month]!)));
  const pointsCost = points.map(({ redeemed }, month) => redeemed * inputs.costPerPoint[month]!);
  return {
    members: sumByMonth(segments.map(({ members }) => members.closing)),
    active: sumByMonth(segments.map(({ members }) => members.active)),
    sales: sumByMonth(segments.map(({ members }) => members.sales)),
    points,
    costPerPoint: inputs.costPerPoint,
    rewards: points.map(({ redeemed }, month) => costByReward(rewards, redeemed, inputs.unitCosts[month])),
    pointsCost,
    fixedCosts: inputs.fixedCosts,
    cost: pointsCost.map((cost, month) => cost + inputs.fixedCosts[month]!),
  };
}

function sumsOf({ sales, points, active, cost }: ProgrammeProjection, counts: (month: number) => boolean): LoyaltySums {
  const over = (values: readonly number[]): number => total(values.filter((_, month) => counts(month)));
  return {
    sales: over(sales),
    issued: over(points.map(({ issued }) => issued)),
    redeemed: over(points.map(({ redeemed }) => redeemed)),
    expired: over(points.map(({ expired }) => expired)),
    activeMonths: over(active),
    months: points.filter((_, month) => counts(month)).length,
    cost: over(cost),
  };
}

function sumByMonth(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, month) => total(rows.map((row) => row[month]!)));
}
