import type { Month } from '../../calendar/months';
import type { DistributionSpec } from '../../simulation/distributions/distribution';

/** The longest plan, in months, and the most segments. */
export const MOST_MONTHS = 36;
export const MOST_SEGMENTS = 8;

/** Members of one kind or tier. Lists by month have one number for each month of the plan. */
export interface LoyaltySegment {
  readonly name: string;
  /** At the start of the first month. */
  readonly members: number;
  /** New members by month. */
  readonly joiners: readonly number[];
  /** Part of a month's opening members that leaves in it, but for those whom `retention` tells of. */
  readonly churn: number;
  /**
   * Part of those who join in a month that is still a member one month later, two months later, …; beyond the last, and where it is empty, they leave by
   * `churn`, as members from before the plan do.
   */
  readonly retention: readonly number[];
  /** Part of the members that buys in a month. */
  readonly activeShare: number;
  /** Sales per active member and month, before the month's index. */
  readonly spend: number;
  /** Points per currency unit beside those of the others. */
  readonly multiplier: number;
  /**
   * Points outstanding at the start: those issued one month before the first, two months before, … The last place may hold all that are older where
   * points do not expire by age.
   */
  readonly openingPoints: readonly number[];
}

export interface EarnRules {
  /** Points per currency unit. */
  readonly rate: number;
  /** By month: 2 where an event gives double points, else 1. */
  readonly eventMultiplier: readonly number[];
  /** Points for joining. */
  readonly signUpPoints: number;
  /** Points per active member and month that are not for buying. */
  readonly activityPoints: number;
}

export interface RedemptionRules {
  /** Part of the points issued that is redeemed in the month of issue, in the month after it, … were there no expiry; sums to 1 at most. */
  readonly curve: readonly number[];
  /** By month: how readily points are redeemed beside the curve, 1 as it says. */
  readonly index: readonly number[];
}

/** When points are lost that nobody redeems. */
export type ExpiryRule =
  /** What is left at the end of so many months after the month of issue, as PLAN.POINTSROLL has it. */
  | { readonly kind: 'months'; readonly months: number }
  /** What is left at the end of the fiscal year so many years after that of issue. */
  | { readonly kind: 'fiscal-year'; readonly years: number }
  /** From this age in months on, a part of what is left is lost every month: `rate`, or the churn of the segment where it is null. */
  | { readonly kind: 'inactivity'; readonly from: number; readonly rate: number | null }
  | { readonly kind: 'never' };

/** Something that points buy. */
export interface LoyaltyReward {
  readonly name: string;
  /** Part of the points redeemed that goes to it; those of all rewards sum to 1. */
  readonly share: number;
  /** Points for one. */
  readonly price: number;
  /** What one costs us and our partners. */
  readonly unitCost: number;
  /** Part of the cost that a partner bears. */
  readonly partnerShare: number;
  /** What a customer would pay for one. */
  readonly faceValue: number;
}

/** `contract-liability`: part of the sales is deferred (IFRS 15, ASC 606). `cost-provision`: the cost still to come is provided for. */
export const ACCOUNTING_VIEWS = ['contract-liability', 'cost-provision'] as const;
export type AccountingView = (typeof ACCOUNTING_VIEWS)[number];

export interface LoyaltyAccounting {
  readonly view: AccountingView;
  /**
   * By month: part of the points issued that is expected to be redeemed in the end, as estimated then; null takes what the plan itself says, in one month
   * or in all.
   */
  readonly expectedRedemption: readonly (number | null)[] | null;
  /** What is booked for the opening points; null works it out as though they had been issued under the plan. */
  readonly openingLiability: number | null;
}

/** `sales`, `joiners`, `spend`, `redemption-index` and `fixed-costs` are factors on what is typed by month; the others are the value itself. */
export const SEGMENT_INPUTS = ['joiners', 'churn', 'active-share', 'spend', 'multiplier'] as const;
export const PROGRAMME_INPUTS = [
  'sales',
  'earn-rate',
  'sign-up-points',
  'activity-points',
  'redemption',
  'redemption-index',
  'lapse',
  'fixed-costs',
] as const;
export const REWARD_INPUTS = ['unit-cost'] as const;
export type UncertainName = (typeof SEGMENT_INPUTS)[number] | (typeof PROGRAMME_INPUTS)[number] | (typeof REWARD_INPUTS)[number];

/** An assumption that is not known for sure. */
export interface UncertainAssumption {
  readonly input: UncertainName;
  /** Place among the segments or the rewards; 0 for what the programme has once. */
  readonly of: number;
  readonly distribution: DistributionSpec;
  /** Whether a run draws one value for all its months, or one for each. */
  readonly drawn: 'run' | 'month';
  /** Name of its correlation group; null is independent. */
  readonly group: string | null;
}

/** Inputs of a group have this correlation with each other: those drawn by month within the month. */
export interface InputGroup {
  readonly name: string;
  readonly correlation: number;
}

/** What a loyalty plan assumes. Plain data; shares are 0.05 for 5 %, money is of one currency. */
export interface LoyaltyAssumptions {
  readonly start: Month;
  readonly months: number;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly segments: readonly LoyaltySegment[];
  /** Part of the members of a segment (row) that is in another (column) a month later, of those who stay; rows sum to 1. */
  readonly migration: readonly (readonly number[])[];
  /** By month, on the spend of all segments. */
  readonly spendIndex: readonly number[];
  /** Members' sales by month where they are known from elsewhere, shared out as spend would; null takes them from spend. */
  readonly salesByMonth: readonly number[] | null;
  readonly earn: EarnRules;
  readonly redemption: RedemptionRules;
  readonly expiry: ExpiryRule;
  readonly rewards: readonly LoyaltyReward[];
  readonly fixedCosts: readonly number[];
  readonly budget: readonly number[];
  /** The most that a fiscal year may cost, for each that the plan has months of; null has no cap. */
  readonly caps: readonly (number | null)[];
  /** Contribution margin of sales. */
  readonly margin: number;
  /** Part of the members' sales that there would not be without the programme. */
  readonly incrementalShare: number;
  readonly accounting: LoyaltyAccounting;
  readonly uncertain: readonly UncertainAssumption[];
  readonly groups: readonly InputGroup[];
}
