import type { Month } from '../../calendar/months';
import type { DistributionSpec } from '../../simulation/distributions/distribution';
import {
  PROGRAMME_INPUTS,
  REWARD_INPUTS,
  SEGMENT_INPUTS,
  type AccountingView,
  type ExpiryRule,
  type LoyaltyReward,
  type LoyaltySegment,
  type UncertainName,
} from './loyalty-assumptions';
import type { BreakageMethod } from './stored-value';

/** How points expire, in the order that people choose from. */
export const EXPIRY_KINDS = ['months', 'fiscal-year', 'inactivity', 'never'] as const satisfies readonly ExpiryRule['kind'][];

/** Where members' sales come from: members times spend, or a part of the annual plan's net sales. */
export const SALES_SOURCES = ['spend', 'plan'] as const;
export type SalesSource = (typeof SALES_SOURCES)[number];

/** Numbers of the programme that are typed once. */
export const PROGRAMME_FIELDS = [
  'earnRate',
  'signUpPoints',
  'activityPoints',
  'expiryN',
  'lapse',
  'planShare',
  'margin',
  'incrementalShare',
  'openingLiability',
] as const;
export type ProgrammeField = (typeof PROGRAMME_FIELDS)[number];

/** Numbers that are typed by month. */
export const MONTHLY_FIELDS = ['spendIndex', 'eventMultiplier', 'redemptionIndex', 'fixedCosts', 'budget', 'estimate'] as const;
export type MonthlyField = (typeof MONTHLY_FIELDS)[number];

/** What came true, by month. */
export const ACTUAL_FIELDS = ['issued', 'redeemed'] as const;
export type ActualField = (typeof ACTUAL_FIELDS)[number];

/** What a scenario changes, each as a factor on what the assumptions say. */
export const SCENARIO_LEVERS = [
  'sales',
  'joiners',
  'earnRate',
  'multiplier',
  'signUpPoints',
  'activityPoints',
  'pointsPrice',
  'redemption',
  'unitCost',
  'fixedCosts',
] as const;
export type ScenarioLever = (typeof SCENARIO_LEVERS)[number];

/** The most scenarios beside each other; the first changes nothing. */
export const MOST_SCENARIOS = 5;

export interface ScenarioInputs {
  readonly name: string;
  /** A lever without a number is left as it is. */
  readonly factors: Partial<Record<ScenarioLever, number>>;
}

export const DISTRIBUTIONS = [
  'fixed',
  'normal',
  'lognormal',
  'triangular',
  'pert',
  'uniform',
  'beta',
] as const satisfies readonly DistributionSpec['kind'][];

/** What a distribution is told by. */
export const RANGE_FIELDS = ['min', 'mode', 'max', 'mean', 'sd', 'a', 'b'] as const;
export type RangeField = (typeof RANGE_FIELDS)[number];

export const DRAWN = ['run', 'month'] as const;

/** How uncertain an input is, as typed. */
export interface RangeInputs {
  readonly distribution: (typeof DISTRIBUTIONS)[number];
  readonly values: Partial<Record<RangeField, number>>;
  readonly drawn: (typeof DRAWN)[number];
  readonly group: string;
}

/** A stored-value card as typed; null is an empty cell. */
export interface StoredCardInputs {
  readonly name: string;
  readonly price: number | null;
  readonly bonus: number | null;
  readonly method: BreakageMethod;
  readonly breakage: number | null;
  readonly remoteAfter: number | null;
  readonly expiryMonths: number | null;
  /** By month. */
  readonly sold: readonly (number | null)[];
  /** By age, from the month of sale. */
  readonly useCurve: readonly (number | null)[];
  /** Credit unused at the start, by age: of cards sold one month before the first, two months before, … */
  readonly opening: readonly (number | null)[];
}

/** An input that can be uncertain: of a segment, of the programme (0), of a reward. */
export interface UncertainPlace {
  readonly input: UncertainName;
  readonly of: number;
}

/** Everything a loyalty plan is typed with. Null is an empty cell that means something. */
export interface LoyaltyInputs {
  readonly start: Month;
  readonly months: number;
  readonly fiscalYearStart: number;
  readonly segments: readonly Omit<LoyaltySegment, 'joiners' | 'openingPoints' | 'retention'>[];
  readonly migration: readonly (readonly number[])[];
  /** Rows are segments, then months. */
  readonly joiners: readonly (readonly number[])[];
  /** Rows are segments, then months after joining, from the first. */
  readonly retention: readonly (readonly (number | null)[])[];
  /** Rows are segments, then months before the first. */
  readonly openingPoints: readonly (readonly number[])[];
  /** By age, from the month of issue. */
  readonly curve: readonly number[];
  readonly expiry: (typeof EXPIRY_KINDS)[number];
  readonly salesSource: SalesSource;
  readonly view: AccountingView;
  readonly programme: Readonly<Record<ProgrammeField, number | null>>;
  readonly monthly: Readonly<Record<MonthlyField, readonly (number | null)[]>>;
  readonly actual: Readonly<Record<ActualField, readonly (number | null)[]>>;
  readonly rewards: readonly LoyaltyReward[];
  /** By fiscal year. */
  readonly caps: readonly (number | null)[];
  /** By rangeKey; what is not there is as typed. */
  readonly ranges: Readonly<Record<string, RangeInputs>>;
  readonly groups: readonly { readonly name: string; readonly correlation: number | null }[];
  readonly scenarios: readonly ScenarioInputs[];
  readonly cards: readonly StoredCardInputs[];
  /** Name of the scenario that the plan is of. */
  readonly inUse: string;
}

/** The inputs that can be uncertain, in the order of their lines. */
export function uncertainPlaces(segments: number, rewards: number): UncertainPlace[] {
  const each = (inputs: readonly UncertainName[], count: number): UncertainPlace[] =>
    inputs.flatMap((input) => Array.from({ length: count }, (_, of) => ({ input, of })));
  return [...each(PROGRAMME_INPUTS, 1), ...each(SEGMENT_INPUTS, segments), ...each(REWARD_INPUTS, rewards)];
}

export function rangeKey({ input, of }: UncertainPlace): string {
  return `${input} ${of}`;
}
