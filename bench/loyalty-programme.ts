import type { LoyaltyAssumptions, UncertainAssumption } from '../src/planning/loyalty/loyalty-assumptions';
import { PROGRAMME_INPUTS, SEGMENT_INPUTS } from '../src/planning/loyalty/loyalty-assumptions';
import { typedValue } from '../src/planning/loyalty/uncertain-inputs';

const MONTHS = 36;
const SEGMENTS = 8;
const each = (value: number): number[] => Array.from({ length: MONTHS }, () => value);

/** 36 months, 8 segments and points redeemed by age. */
export const certain: LoyaltyAssumptions = {
  start: { year: 2027, month: 1 },
  months: MONTHS,
  fiscalYearStart: 1,
  segments: Array.from({ length: SEGMENTS }, (_, of) => ({
    name: `Tier ${of + 1}`,
    members: 40_000 / (of + 1),
    joiners: each(300),
    churn: 0.02,
    retention: [],
    activeShare: 0.3,
    spend: 100 * (of + 1),
    multiplier: 1 + of / 4,
    openingPoints: Array.from({ length: 23 }, () => 50_000),
  })),
  migration: Array.from({ length: SEGMENTS }, (_, from) =>
    Array.from({ length: SEGMENTS }, (__, to) => (from === to ? 0.9 : 0.1 / (SEGMENTS - 1))),
  ),
  spendIndex: each(1),
  salesByMonth: null,
  earn: { rate: 1, eventMultiplier: each(1), signUpPoints: 100, activityPoints: 5 },
  redemption: { curve: Array.from({ length: 24 }, () => 0.75 / 24), index: each(1) },
  expiry: { kind: 'months', months: 24 },
  rewards: ['Voucher', 'Gift', 'Service', 'Flight'].map((name) => ({
    name,
    share: 0.25,
    price: 1000,
    unitCost: 8,
    partnerShare: 0.1,
    faceValue: 12,
  })),
  fixedCosts: each(10_000),
  budget: each(100_000),
  caps: [null, null, null],
  margin: 0.4,
  incrementalShare: 0.1,
  accounting: { view: 'contract-liability', expectedRedemption: null, openingLiability: null },
  uncertain: [],
  groups: [],
};

/** Inputs that differ from month to month; the others are one number a run. */
const BY_MONTH: ReadonlySet<string> = new Set(['joiners', 'spend', 'sales', 'redemption-index', 'fixed-costs', 'unit-cost']);

/** Every input uncertain, with distributions of all kinds. */
export function uncertain(assumptions: LoyaltyAssumptions, byMonth: boolean): LoyaltyAssumptions {
  const inputs = [
    ...SEGMENT_INPUTS.flatMap((input) => assumptions.segments.map((_, of) => ({ input, of }))),
    ...PROGRAMME_INPUTS.filter((input) => input !== 'lapse').map((input) => ({ input, of: 0 })),
    ...assumptions.rewards.map((_, of) => ({ input: 'unit-cost', of }) as const),
  ];
  return {
    ...assumptions,
    uncertain: inputs.map(({ input, of }, at): UncertainAssumption => {
      const place = { input, of, drawn: byMonth && BY_MONTH.has(input) ? 'month' : 'run', group: null } as const;
      const value = typedValue(assumptions, { ...place, distribution: { kind: 'fixed', value: 0 } });
      const ends = { min: 0.8 * value, mode: value, max: 1.2 * value };
      const kinds: UncertainAssumption['distribution'][] = [
        { kind: 'normal', mean: value, sd: 0.1 * value },
        { kind: 'lognormal', mean: value, sd: 0.1 * value },
        { kind: 'triangular', ...ends },
        { kind: 'pert', ...ends },
        { kind: 'uniform', min: ends.min, max: ends.max },
      ];
      return { ...place, distribution: kinds[at % kinds.length]! };
    }),
  };
}
