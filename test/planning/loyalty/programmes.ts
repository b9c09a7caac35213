import fc from 'fast-check';
import { fiscalYears } from '../../../src/planning/loyalty/fiscal-years';
import {
  ACCOUNTING_VIEWS,
  type ExpiryRule,
  type LoyaltyAssumptions,
  type LoyaltyReward,
  type LoyaltySegment,
} from '../../../src/planning/loyalty/loyalty-assumptions';
import {
  PROGRAMME_INPUTS,
  REWARD_INPUTS,
  SEGMENT_INPUTS,
  type UncertainAssumption,
} from '../../../src/planning/loyalty/loyalty-assumptions';
import { normalisedShares } from '../../../src/planning/loyalty/normalise-shares';

/** A small programme with easy numbers: one segment of 1,000 members who all stay, all buy for 100 a month and earn a point for each unit of money. */
export function plain(months: number, changes: Partial<LoyaltyAssumptions> = {}): LoyaltyAssumptions {
  const each = (value: number): number[] => Array.from({ length: months }, () => value);
  const assumptions: LoyaltyAssumptions = {
    start: { year: 2027, month: 1 },
    months,
    fiscalYearStart: 1,
    segments: [
      {
        name: 'All',
        members: 1000,
        joiners: each(0),
        churn: 0,
        retention: [],
        activeShare: 1,
        spend: 100,
        multiplier: 1,
        openingPoints: [],
      },
    ],
    migration: [[1]],
    spendIndex: each(1),
    salesByMonth: null,
    earn: { rate: 1, eventMultiplier: each(1), signUpPoints: 0, activityPoints: 0 },
    redemption: { curve: [0, 0.5, 0.3], index: each(1) },
    expiry: { kind: 'months', months: 3 },
    rewards: [{ name: 'Voucher', share: 1, price: 100, unitCost: 2, partnerShare: 0, faceValue: 4 }],
    fixedCosts: each(0),
    budget: each(5000),
    caps: [],
    margin: 0.4,
    incrementalShare: 0.1,
    accounting: { view: 'contract-liability', expectedRedemption: null, openingLiability: null },
    uncertain: [],
    groups: [],
    ...changes,
  };
  return { ...assumptions, caps: changes.caps ?? Array.from({ length: fiscalYears(assumptions) }, () => null) };
}

const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
const amount = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 1000 }).map((part) => (part * max) / 1000);
const list = <T>(value: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> => fc.array(value, { minLength: length, maxLength: length });
const shares = (count: number): fc.Arbitrary<number[]> =>
  list(fc.integer({ min: 0, max: 9 }), count).map((parts) => normalisedShares(parts) ?? parts.map((_, at) => (at === 0 ? 1 : 0)));

const expiries: fc.Arbitrary<ExpiryRule> = fc.oneof(
  fc.integer({ min: 4, max: 12 }).map((months): ExpiryRule => ({ kind: 'months', months })),
  fc.integer({ min: 1, max: 2 }).map((years): ExpiryRule => ({ kind: 'fiscal-year', years })),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(share)).map(([from, rate]): ExpiryRule => ({ kind: 'inactivity', from, rate })),
  fc.constant<ExpiryRule>({ kind: 'never' }),
);

/** Programmes of every kind, all sound and all certain. */
export const programmes: fc.Arbitrary<LoyaltyAssumptions> = fc
  .record({ months: fc.integer({ min: 1, max: 20 }), count: fc.integer({ min: 1, max: 4 }), rewardCount: fc.integer({ min: 1, max: 3 }) })
  .chain(({ months, count, rewardCount }) => {
    const monthly = (max: number): fc.Arbitrary<number[]> => list(amount(max), months);
    const segment = (at: number): fc.Arbitrary<LoyaltySegment> =>
      fc.record({
        name: fc.constant(`Tier ${at + 1}`),
        members: amount(1e6).map((members) => members + (at === 0 ? 1 : 0)),
        joiners: monthly(1e4),
        churn: share,
        retention: fc.array(share, { maxLength: 8 }).map((parts) => parts.sort((a, b) => b - a)),
        activeShare: share,
        spend: amount(1000),
        multiplier: amount(3),
        openingPoints: fc.array(amount(1e6), { maxLength: 3 }),
      });
    const reward = (at: number, part: number): fc.Arbitrary<LoyaltyReward> =>
      fc.record({
        name: fc.constant(`Reward ${at + 1}`),
        share: fc.constant(part),
        price: amount(1e4).map((price) => price + 1),
        unitCost: amount(100),
        partnerShare: share,
        faceValue: amount(200),
      });
    return fc.record<LoyaltyAssumptions>({
      start: fc.record({ year: fc.constant(2027), month: fc.integer({ min: 1, max: 12 }) }),
      months: fc.constant(months),
      fiscalYearStart: fc.integer({ min: 1, max: 12 }),
      segments: fc.tuple(...Array.from({ length: count }, (_, at) => segment(at))),
      migration: list(shares(count), count),
      spendIndex: monthly(2),
      salesByMonth: fc.option(monthly(1e7)),
      earn: fc.record({ rate: amount(10), eventMultiplier: monthly(3), signUpPoints: amount(500), activityPoints: amount(50) }),
      redemption: fc.record({
        curve: fc
          .tuple(fc.array(amount(1), { minLength: 3, maxLength: 14 }), share)
          .map(([parts, all]) => (normalisedShares(parts) ?? parts).map((part) => part * all)),
        index: monthly(2),
      }),
      expiry: expiries,
      rewards: shares(rewardCount).chain((parts) => fc.tuple(...parts.map((part, at) => reward(at, part)))),
      fixedCosts: monthly(1e4),
      budget: monthly(1e5),
      caps: fc.constant([]),
      margin: share,
      incrementalShare: share,
      accounting: fc.record({
        view: fc.constantFrom(...ACCOUNTING_VIEWS),
        expectedRedemption: fc.option(list(fc.option(share), months)),
        openingLiability: fc.constant(null),
      }),
      uncertain: fc.constant([]),
      groups: fc.constant([]),
    });
  })
  .map((assumptions) => {
    const first = assumptions.redemption.curve.findIndex((part) => part > 0);
    const { expiry } = assumptions;
    const sound: ExpiryRule = expiry.kind === 'months' && first > expiry.months ? { ...expiry, months: first } : expiry;
    return { ...assumptions, expiry: sound, caps: Array.from({ length: fiscalYears(assumptions) }, () => null) };
  });

/** The same with every input uncertain: around what is typed and far beyond, drawn once a run or by month. */
export const uncertainProgrammes: fc.Arbitrary<LoyaltyAssumptions> = programmes.chain((assumptions) => {
  const { segments, rewards, expiry } = assumptions;
  const lapses = expiry.kind === 'inactivity' && expiry.rate !== null;
  const inputs = [
    ...SEGMENT_INPUTS.flatMap((input) => segments.map((_, of) => ({ input, of }))),
    ...PROGRAMME_INPUTS.filter((input) => input !== 'lapse' || lapses).map((input) => ({ input, of: 0 })),
    ...REWARD_INPUTS.flatMap((input) => rewards.map((_, of) => ({ input, of }))),
  ];
  return fc
    .array(fc.record({ sd: amount(1), mean: amount(1.2), byMonth: fc.boolean(), isThere: fc.boolean() }), {
      minLength: inputs.length,
      maxLength: inputs.length,
    })
    .map((choices) => ({
      ...assumptions,
      uncertain: inputs.flatMap(({ input, of }, at): UncertainAssumption[] => {
        const { sd, mean, byMonth, isThere } = choices[at]!;
        const drawn = byMonth && input !== 'redemption' ? 'month' : 'run';
        return isThere ? [{ input, of, distribution: { kind: 'normal', mean, sd }, drawn, group: null }] : [];
      }),
    }));
});
