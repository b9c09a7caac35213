import type { Month } from '../../calendar/months';
import { sum as total } from '../variance/left-to-right';
import { fiscalYearOfMonths, fiscalYears } from './fiscal-years';
import type { LoyaltyAssumptions, LoyaltyReward, LoyaltySegment, UncertainAssumption } from './loyalty-assumptions';
import { movesAmong } from './moves-among';
import { normalisedShares } from './normalise-shares';
import { projectLoyalty } from './project-loyalty';
import type { LoyaltySize } from './resize-inputs';
import type { StoredValueCard } from './stored-value';

/** Programmes to start from. */
export const LOYALTY_TEMPLATES = ['premium-auto', 'beauty-members', 'electronics-retail', 'blank'] as const;
export type LoyaltyTemplate = (typeof LOYALTY_TEMPLATES)[number];

/** Names that a template needs, in the reader's words. */
export interface TemplateNames {
  readonly segments: readonly [string, string, string];
  readonly rewards: readonly [string, string, string];
  readonly cards: readonly [string, string];
}

export interface TemplateProgramme {
  readonly assumptions: LoyaltyAssumptions;
  readonly cards: readonly StoredValueCard[];
}

/** What makes a template: orders of magnitude to be typed over, not figures of any programme. */
interface Shape {
  readonly members: readonly [number, number, number];
  readonly joiners: readonly [number, number, number];
  readonly churn: readonly [number, number, number];
  /** Of those who join the first tier. */
  readonly retention: readonly number[];
  readonly activeShare: readonly [number, number, number];
  readonly spend: readonly [number, number, number];
  readonly multiplier: readonly [number, number, number];
  readonly rate: number;
  readonly signUpPoints: number;
  readonly activityPoints: number;
  /** Part of the points redeemed in the end, and the months after which half of these are. */
  readonly redeemed: number;
  readonly halfLife: number;
  readonly expiry: LoyaltyAssumptions['expiry'];
  readonly rewards: readonly [Omit<LoyaltyReward, 'name'>, Omit<LoyaltyReward, 'name'>, Omit<LoyaltyReward, 'name'>];
  readonly fixedCosts: number;
  readonly margin: number;
  readonly incrementalShare: number;
}

const SHAPES: Readonly<Record<Exclude<LoyaltyTemplate, 'blank'>, Shape>> = {
  // Few members, large and rare purchases; points for service visits; long lives of points.
  'premium-auto': {
    members: [20_000, 6000, 1500],
    joiners: [400, 60, 10],
    churn: [0.015, 0.008, 0.004],
    retention: [],
    activeShare: [0.06, 0.1, 0.15],
    spend: [3500, 6000, 12_000],
    multiplier: [1, 1.5, 2],
    rate: 1,
    signUpPoints: 2000,
    activityPoints: 200,
    redeemed: 0.7,
    halfLife: 8,
    expiry: { kind: 'months', months: 24 },
    rewards: [
      { share: 0.5, price: 10_000, unitCost: 220, partnerShare: 0, faceValue: 500 },
      { share: 0.3, price: 5000, unitCost: 140, partnerShare: 0, faceValue: 250 },
      { share: 0.2, price: 20_000, unitCost: 700, partnerShare: 0.4, faceValue: 1000 },
    ],
    fixedCosts: 150_000,
    margin: 0.3,
    incrementalShare: 0.08,
  },
  // Many members who come often, and who load money on cards.
  'beauty-members': {
    members: [120_000, 30_000, 5000],
    joiners: [5000, 400, 50],
    churn: [0.05, 0.025, 0.01],
    retention: [0.8, 0.7, 0.64, 0.6, 0.57, 0.54],
    activeShare: [0.15, 0.3, 0.5],
    spend: [350, 600, 1200],
    multiplier: [1, 1.2, 1.5],
    rate: 1,
    signUpPoints: 100,
    activityPoints: 5,
    redeemed: 0.75,
    halfLife: 4,
    expiry: { kind: 'fiscal-year', years: 1 },
    rewards: [
      { share: 0.6, price: 100, unitCost: 2, partnerShare: 0, faceValue: 5 },
      { share: 0.3, price: 500, unitCost: 12, partnerShare: 0.2, faceValue: 30 },
      { share: 0.1, price: 1000, unitCost: 30, partnerShare: 0, faceValue: 60 },
    ],
    fixedCosts: 60_000,
    margin: 0.6,
    incrementalShare: 0.1,
  },
  // Thin margins, points that are spent soon on the next order.
  'electronics-retail': {
    members: [300_000, 60_000, 8000],
    joiners: [12_000, 800, 60],
    churn: [0.06, 0.03, 0.015],
    retention: [],
    activeShare: [0.05, 0.1, 0.2],
    spend: [1200, 2000, 4000],
    multiplier: [1, 1.2, 1.5],
    rate: 0.1,
    signUpPoints: 20,
    activityPoints: 1,
    redeemed: 0.6,
    halfLife: 3,
    expiry: { kind: 'months', months: 12 },
    rewards: [
      { share: 0.8, price: 10, unitCost: 0.9, partnerShare: 0, faceValue: 1 },
      { share: 0.15, price: 500, unitCost: 35, partnerShare: 0.3, faceValue: 50 },
      { share: 0.05, price: 1000, unitCost: 60, partnerShare: 0, faceValue: 100 },
    ],
    fixedCosts: 80_000,
    margin: 0.12,
    incrementalShare: 0.05,
  },
};

/** Tiers a month later: some rise, some fall. */
const MIGRATION = [
  [0.985, 0.014, 0.001],
  [0.02, 0.97, 0.01],
  [0, 0.02, 0.98],
];

/**
 * A programme to start from, in sound form; its amounts are orders of magnitude in the money of the plan, to be typed over. `blank` has one segment, one
 * reward, no cap and nothing uncertain; the others have a cap for every fiscal year, a tenth above what it costs as typed.
 *
 * @param months 1 to 36
 * @param fiscalYearStart 1 to 12
 * @param size segments and rewards that the plan is to have, from 1: the first of those that the template has, which costs are of; all of them where it is to have more
 */
export function loyaltyTemplate(
  template: LoyaltyTemplate,
  names: TemplateNames,
  start: Month,
  months: number,
  fiscalYearStart = start.month,
  { segments = names.segments.length, rewards = names.rewards.length }: Pick<LoyaltySize, 'segments' | 'rewards'> = {},
): TemplateProgramme {
  const each = (value: number): number[] => Array.from({ length: months }, () => value);
  const calendar = { start, months, fiscalYearStart };
  const common = {
    ...calendar,
    spendIndex: each(1),
    salesByMonth: null,
    budget: each(0),
    caps: Array.from({ length: fiscalYears(calendar) }, () => null),
    accounting: { view: 'contract-liability', expectedRedemption: null, openingLiability: null },
    groups: [],
  } as const;
  if (template === 'blank') {
    const segment: LoyaltySegment = {
      name: names.segments[0],
      members: 1000,
      joiners: each(0),
      churn: 0,
      retention: [],
      activeShare: 0,
      spend: 0,
      multiplier: 1,
      openingPoints: [],
    };
    const reward: LoyaltyReward = { name: names.rewards[0], share: 1, price: 100, unitCost: 0, partnerShare: 0, faceValue: 0 };
    const assumptions: LoyaltyAssumptions = {
      ...common,
      segments: [segment],
      migration: [[1]],
      earn: { rate: 0, eventMultiplier: each(1), signUpPoints: 0, activityPoints: 0 },
      redemption: { curve: [0, ...Array.from({ length: 11 }, () => 0)], index: each(1) },
      expiry: { kind: 'months', months: 12 },
      rewards: [reward],
      fixedCosts: each(0),
      margin: 0,
      incrementalShare: 0,
      uncertain: [],
    };
    return { assumptions, cards: [] };
  }
  const shape = SHAPES[template];
  const tiers = names.segments.slice(0, segments);
  const assumptions: LoyaltyAssumptions = {
    ...common,
    segments: tiers.map((name, of) => ({
      name,
      members: shape.members[of]!,
      joiners: each(shape.joiners[of]!),
      churn: shape.churn[of]!,
      retention: of === 0 ? shape.retention : [],
      activeShare: shape.activeShare[of]!,
      spend: shape.spend[of]!,
      multiplier: shape.multiplier[of]!,
      openingPoints: [],
    })),
    migration: tiers.map((_, from) => movesAmong(MIGRATION[from]!, from, tiers.length)),
    earn: { rate: shape.rate, eventMultiplier: each(1), signUpPoints: shape.signUpPoints, activityPoints: shape.activityPoints },
    redemption: { curve: fadingCurve(shape.redeemed, shape.halfLife, lifeOf(shape.expiry)), index: each(1) },
    expiry: shape.expiry,
    rewards: sharedOut(names.rewards.slice(0, rewards).map((name, of) => ({ name, ...shape.rewards[of]! }))),
    fixedCosts: each(shape.fixedCosts),
    margin: shape.margin,
    incrementalShare: shape.incrementalShare,
    uncertain: likelyRanges(shape),
  };
  return {
    assumptions: { ...assumptions, caps: capsAbove(assumptions) },
    cards: template === 'beauty-members' ? memberCards(names.cards, each) : [],
  };
}

/** Fewer rewards have the points of all, in the same proportions. */
function sharedOut(rewards: readonly LoyaltyReward[]): LoyaltyReward[] {
  const shares = normalisedShares(rewards.map(({ share }) => share))!;
  return rewards.map((reward, of) => ({ ...reward, share: shares[of]! }));
}

/** Caps a tenth above what each fiscal year costs as typed, in two digits: near enough that a simulation has something to say of them. */
function capsAbove(assumptions: LoyaltyAssumptions): number[] {
  const { programme } = projectLoyalty(assumptions);
  const yearOf = fiscalYearOfMonths(assumptions);
  return assumptions.caps.map((_, year) => {
    const wanted = 1.1 * total(programme.cost.filter((__, month) => yearOf[month] === year));
    const step = 10 ** (Math.floor(Math.log10(wanted)) - 1);
    return Math.ceil(wanted / step) * step;
  });
}

/** Ages at which points of a template are redeemed. */
function lifeOf(expiry: LoyaltyAssumptions['expiry']): number {
  return expiry.kind === 'months' ? expiry.months : 12;
}

/** A curve that fades by half every `halfLife` months from the month after issue on, and sums to `redeemed`. */
function fadingCurve(redeemed: number, halfLife: number, life: number): number[] {
  const weights = Array.from({ length: life + 1 }, (_, age) => (age === 0 ? 0 : 2 ** (-age / halfLife)));
  return normalisedShares(weights)!.map((part) => part * redeemed);
}

/** What is least sure in most programmes. */
function likelyRanges({ redeemed }: Shape): UncertainAssumption[] {
  return [
    { input: 'sales', of: 0, distribution: { kind: 'lognormal', mean: 1, sd: 0.08 }, drawn: 'run', group: null },
    {
      input: 'redemption',
      of: 0,
      distribution: { kind: 'pert', min: redeemed - 0.1, mode: redeemed, max: redeemed + 0.1 },
      drawn: 'run',
      group: null,
    },
    { input: 'redemption-index', of: 0, distribution: { kind: 'triangular', min: 0.85, mode: 1, max: 1.2 }, drawn: 'month', group: null },
  ];
}

/** Cards of 12,000 and 25,000 with a bonus, used over a year. */
function memberCards(names: readonly [string, string], each: (value: number) => number[]): StoredValueCard[] {
  const useCurve = fadingCurve(0.96, 4, 12);
  return [
    { price: 12_000, bonus: 600, sold: each(20) },
    { price: 25_000, bonus: 2000, sold: each(8) },
  ].map((card, at) => ({
    ...card,
    name: names[at]!,
    useCurve,
    opening: [],
    breakage: null,
    method: 'proportional',
    remoteAfter: null,
    expiryMonths: null,
  }));
}
