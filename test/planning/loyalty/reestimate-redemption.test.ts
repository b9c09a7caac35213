import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { acceptReestimate, reestimateRedemption } from '../../../src/planning/loyalty/reestimate-redemption';
import { loyaltyTemplate, type LoyaltyTemplate } from '../../../src/planning/loyalty/templates';
import type { LoyaltyAssumptions } from '../../../src/planning/loyalty/loyalty-assumptions';

const NAMES = { segments: ['a', 'b', 'c'], rewards: ['a', 'b', 'c'], cards: ['a', 'b'] } as const;
const planned = (template: LoyaltyTemplate, months = 12): LoyaltyAssumptions =>
  loyaltyTemplate(template, NAMES, { year: 2027, month: 1 }, months).assumptions;
const scaled = (assumptions: LoyaltyAssumptions, factor: number): LoyaltyAssumptions => ({
  ...assumptions,
  redemption: { ...assumptions.redemption, curve: assumptions.redemption.curve.map((part) => part * factor) },
});
const only = (values: readonly number[], until: number): (number | null)[] => values.map((value, month) => (month < until ? value : null));

describe('a new estimate of redemption', () => {
  it.each(['premium-auto', 'beauty-members', 'electronics-retail'] as const)(
    'finds the factor that the actuals were made with: %s',
    (template) => {
      const plan = planned(template);
      for (const factor of [0.8, 1, 1.15]) {
        const { points } = projectLoyalty(scaled(plan, factor)).programme;
        const actual = {
          issued: only(
            points.map(({ issued }) => issued),
            6,
          ),
          redeemed: only(
            points.map(({ redeemed }) => redeemed),
            6,
          ),
        };
        const found = reestimateRedemption(plan, actual);
        expect(found.factor).toBeCloseTo(factor, 9);
        expect([found.months, found.last]).toEqual([6, 5]);
        expect(found.after / found.before).toBeGreaterThan(factor < 1 ? 0.75 : 0.99);
      }
    },
  );

  it('counts what was issued as it came true', () => {
    const plan = planned('electronics-retail');
    const more = { ...plan, earn: { ...plan.earn, rate: 0.2 } };
    const { points } = projectLoyalty(more).programme;
    const redeemed = only(
      points.map((one) => one.redeemed),
      4,
    );
    const found = reestimateRedemption(plan, {
      issued: only(
        points.map(({ issued }) => issued),
        4,
      ),
      redeemed,
    });
    expect(found.factor).toBeCloseTo(1, 1);
    expect(reestimateRedemption(plan, { issued: only([], 0), redeemed }).factor).toBeGreaterThan(1.5);
  });

  it('refuses months without redemptions, and more of them than there were points', () => {
    const plan = planned('blank', 3);
    expect(() => reestimateRedemption(plan, { issued: [], redeemed: [null, null, null] })).toThrow(
      expect.objectContaining({ code: 'loyalty-no-actual' }),
    );
    expect(() => reestimateRedemption(plan, { issued: [], redeemed: [5, null, null] })).toThrow(
      expect.objectContaining({ code: 'loyalty-actual-beyond' }),
    );
  });

  it('is taken over so that its month catches up and months before stay as they were booked', () => {
    const plan = planned('premium-auto');
    const { curve } = plan.redemption;
    const typed = { curve, estimate: Array.from({ length: 12 }, () => null) };
    const found = { factor: 1.2, months: 4, last: 3, planned: 1, actual: 1.2, before: 0.7, after: 0.8 };
    const taken = acceptReestimate(typed, found);
    expect(taken.estimate).toEqual([0.7, null, null, 0.8, ...Array.from({ length: 8 }, () => null)]);
    const whole = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
    expect(whole(taken.curve)).toBeCloseTo(1.2 * whole(curve), 12);
    expect(whole(acceptReestimate(typed, { ...found, factor: 9 }).curve)).toBeCloseTo(1, 12);
    // A later estimate gives way, one of before stands.
    const kept = { curve, estimate: typed.estimate.map((_, month) => (month < 2 || month === 6 ? 0.6 : null)) };
    expect(acceptReestimate(kept, found).estimate.slice(0, 7)).toEqual([0.6, 0.6, null, 0.8, null, null, null]);
  });
});
