import { isoMonth, monthAt, monthNumber } from '../../calendar/months';
import type { CorrelatedInputs } from '../../simulation/correlation/correlation-factor';
import { correlationGroup } from '../../simulation/correlation/correlation-group';
import type { SamplingPlan } from '../../simulation/run/sampler';
import { sum as total } from '../variance/left-to-right';
import {
  PROGRAMME_INPUTS,
  SEGMENT_INPUTS,
  type LoyaltyAssumptions,
  type UncertainAssumption,
  type UncertainName,
} from './loyalty-assumptions';

/** Inputs that are shares: what is drawn beyond 0 to 1 is taken for the nearer of the two. Of all others, what is below zero is taken for zero. */
const SHARES: ReadonlySet<UncertainName> = new Set(['churn', 'active-share', 'redemption', 'lapse']);

/** The most that a drawn value of an input counts as; the least is 0. */
export function greatestOf(input: UncertainName): number {
  return SHARES.has(input) ? 1 : Infinity;
}

/** How messages and charts name an uncertain input, such as `Gold > churn`. */
export function uncertainName(assumptions: LoyaltyAssumptions, { input, of }: Pick<UncertainAssumption, 'input' | 'of'>): string {
  if ((PROGRAMME_INPUTS as readonly string[]).includes(input)) return input;
  const owners = (SEGMENT_INPUTS as readonly string[]).includes(input) ? assumptions.segments : assumptions.rewards;
  return `${owners[of]?.name ?? of + 1} > ${input}`;
}

/** What is typed for an uncertain input: 1 for a factor. */
export function typedValue(
  { segments, rewards, earn, redemption, expiry }: LoyaltyAssumptions,
  { input, of }: UncertainAssumption,
): number {
  switch (input) {
    case 'churn':
      return segments[of]!.churn;
    case 'active-share':
      return segments[of]!.activeShare;
    case 'multiplier':
      return segments[of]!.multiplier;
    case 'earn-rate':
      return earn.rate;
    case 'sign-up-points':
      return earn.signUpPoints;
    case 'activity-points':
      return earn.activityPoints;
    case 'redemption':
      return total(redemption.curve);
    case 'lapse':
      return (expiry.kind === 'inactivity' ? expiry.rate : null) ?? 0;
    case 'unit-cost':
      return rewards[of]!.unitCost;
    case 'joiners':
    case 'spend':
    case 'sales':
    case 'redemption-index':
    case 'fixed-costs':
      return 1;
  }
}

/** Where the values that a simulation draws for an input stand: row `first`, and `step` rows further for each month. */
export interface DrawnPlace {
  readonly first: number;
  readonly step: 0 | 1;
  readonly rows: number;
}

/** The places of the uncertain inputs among the rows that are drawn, in their order. */
export function drawnPlaces({ uncertain, months }: LoyaltyAssumptions): DrawnPlace[] {
  let first = 0;
  return uncertain.map(({ drawn }) => {
    const place: DrawnPlace = drawn === 'month' ? { first, step: 1, rows: months } : { first, step: 0, rows: 1 };
    first += place.rows;
    return place;
  });
}

/** Finds the place of an input among the rows drawn; null where it is certain. */
export function drawnPlaceOf(assumptions: LoyaltyAssumptions): (input: UncertainName, of: number) => DrawnPlace | null {
  const places = drawnPlaces(assumptions);
  const byKey = new Map(assumptions.uncertain.map(({ input, of }, at) => [`${input} ${of}`, places[at]!]));
  return (input, of) => byKey.get(`${input} ${of}`) ?? null;
}

/**
 * What a simulation of the plan draws: a row for an input drawn once a run, one for each month for others, in the order of the uncertain inputs.
 *
 * @throws InputError `correlation-group-range`
 */
export function loyaltySampling(assumptions: LoyaltyAssumptions, seed: number): SamplingPlan {
  const { uncertain, groups, start, months } = assumptions;
  const places = drawnPlaces(assumptions);
  const inputs = uncertain.flatMap((one, at) => {
    const name = uncertainName(assumptions, one);
    const monthName = (month: number): string => `${name}, ${isoMonth(monthAt(monthNumber(start) + month))}`;
    return Array.from({ length: places[at]!.rows }, (_, month) => ({
      name: one.drawn === 'month' ? monthName(month) : name,
      distribution: one.distribution,
    }));
  });
  const correlations = groups.flatMap(({ name, correlation }): CorrelatedInputs[] => {
    const members = uncertain.flatMap((one, at) => (one.group === name ? [{ one, place: places[at]! }] : []));
    if (members.length < 2) return [];
    const count = members[0]!.one.drawn === 'month' ? months : 1;
    return Array.from({ length: count }, (_, month) =>
      correlationGroup(
        name,
        members.map(({ place }) => place.first + place.step * month),
        correlation,
      ),
    );
  });
  return { inputs, correlations, seed };
}
