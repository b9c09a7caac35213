import { checkLoyalty } from '../../../src/planning/loyalty/check-loyalty';
import type { LoyaltyAssumptions, UncertainAssumption } from '../../../src/planning/loyalty/loyalty-assumptions';
import { normalisedShares } from '../../../src/planning/loyalty/normalise-shares';
import { plain } from './programmes';

const base = plain(3);
const tier = base.segments[0]!;
const reward = base.rewards[0]!;
const uncertain: UncertainAssumption = {
  input: 'churn',
  of: 0,
  distribution: { kind: 'pert', min: 0, mode: 0.01, max: 0.05 },
  drawn: 'run',
  group: null,
};
const segment = (changes: object) => ({ segments: [{ ...tier, ...changes }] });

describe('checkLoyalty', () => {
  it('takes what is sound', () => {
    expect(() => checkLoyalty({ ...base, uncertain: [uncertain] })).not.toThrow();
  });

  it.each<[string, Partial<LoyaltyAssumptions>, RegExp]>([
    ['argument-not-whole', { months: 40 }, /months/],
    ['argument-negative', segment({ members: -1 }), /All > members/],
    ['argument-out-of-range', segment({ churn: 1.2 }), /All > churn/],
    ['argument-out-of-range', segment({ retention: [0.8, -0.1] }), /All > retention, month 2/],
    ['loyalty-retention-rising', segment({ retention: [0.8, 0.7, 0.75] }), /All: retention rises from 0.7 to 0.75 in month 3/],
    ['loyalty-list', segment({ joiners: [0] }), /All > joiners must have 3 values; found 1/],
    ['argument-negative', segment({ joiners: [0, -5, 0] }), /All > joiners, month 2/],
    ['loyalty-no-members', segment({ members: 0 }), /members/],
    [
      'loyalty-name-twice',
      {
        segments: [tier, { ...tier, name: 'ALL' }],
        migration: [
          [1, 0],
          [0, 1],
        ],
      },
      /ALL/,
    ],
    [
      'loyalty-shares',
      {
        segments: [tier, { ...tier, name: 'Gold' }],
        migration: [
          [1, 0],
          [0.2, 0.7],
        ],
      },
      /migration > Gold.*0.222222, 0.777778/,
    ],
    [
      'loyalty-shares',
      {
        rewards: [
          { ...reward, share: 0.5 },
          { ...reward, name: 'Mug', share: 0.75 },
        ],
      },
      /found 1.25.*0.4, 0.6/,
    ],
    ['loyalty-shares-zero', { rewards: [{ ...reward, share: 0 }] }, /rewards/],
    ['loyalty-points-price', { rewards: [{ ...reward, price: 0 }] }, /Voucher/],
    ['loyalty-curve', { redemption: { ...base.redemption, curve: [0.6, 0.6] } }, /1.2/],
    ['loyalty-expiry-early', { redemption: { ...base.redemption, curve: [0, 0, 0.5] }, expiry: { kind: 'months', months: 1 } }, /at 2/],
    ['loyalty-opening-ages', segment({ openingPoints: [1, 1, 1, 1] }), /at most 3/],
    [
      'loyalty-opening-expired',
      { ...segment({ openingPoints: [0, 5] }), expiry: { kind: 'fiscal-year', years: 0 } },
      /issued 2 months before/,
    ],
    ['loyalty-cap-below-fixed', { fixedCosts: [10, 10, 10], caps: [25] }, /cap 25 is below the fixed costs 30/],
    ['loyalty-list', { caps: [] }, /caps must have 1/],
    ['argument-above', { accounting: { ...base.accounting, openingLiability: 5 } }, /opening liability/],
    ['argument-out-of-range', { accounting: { ...base.accounting, expectedRedemption: [0.9, 1.1, 1] } }, /expected redemption, month 2/],
    ['loyalty-list', { accounting: { ...base.accounting, expectedRedemption: [0.9, null] } }, /expected redemption must have 3/],
    ['loyalty-input-unknown', { uncertain: [{ ...uncertain, of: 1 }] }, /2 > churn/],
    ['loyalty-input-unknown', { uncertain: [{ ...uncertain, input: 'lapse' }] }, /lapse/],
    ['loyalty-input-twice', { uncertain: [uncertain, uncertain] }, /All > churn/],
    ['loyalty-input-monthly', { uncertain: [{ ...uncertain, input: 'redemption', drawn: 'month' }] }, /redemption/],
    [
      'distribution-min-above-mode',
      { uncertain: [{ ...uncertain, distribution: { kind: 'pert', min: 0.2, mode: 0.1, max: 0.3 } }] },
      /All > churn/,
    ],
    ['loyalty-group-unknown', { uncertain: [{ ...uncertain, group: 'x' }] }, /“x”/],
    [
      'loyalty-group-mixed',
      {
        groups: [{ name: 'x', correlation: 0.5 }],
        uncertain: [
          { ...uncertain, group: 'x' },
          { ...uncertain, input: 'spend', drawn: 'month', group: 'x' },
        ],
      },
      /All > churn.*All > spend/,
    ],
  ])('refuses and names the place: %s', (code, wrong, message) => {
    const check = () => checkLoyalty({ ...base, ...wrong });
    expect(check).toThrow(expect.objectContaining({ code }));
    expect(check).toThrow(message);
  });
});

describe('normalisedShares', () => {
  it('keeps the proportions', () => {
    expect(normalisedShares([2, 3])).toEqual([0.4, 0.6]);
    expect(normalisedShares([0, 0])).toBeNull();
  });
});
