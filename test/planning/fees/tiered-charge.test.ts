import fc from 'fast-check';
import { tieredCharge, type Tier } from '../../../src/planning/fees/tiered-charge';

const tier = (threshold: number, rate: number): Tier => ({ threshold, rate });
const TWO = [tier(0, 0.1), tier(100, 0.2)];
const tiers = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((steps) =>
    fc.double({ min: 0, max: 500, noNaN: true }).map((first) => {
      let threshold = first;
      return steps.map(([step, rate], at) => tier(at === 0 ? first : (threshold += step), rate));
    }),
  );
const amount = fc.double({ min: 0, max: 1e4, noNaN: true });

describe('tieredCharge', () => {
  it.each([
    ['the golden value, by slices', 150, TWO, 'marginal', 20],
    ['the golden value, as a whole', 150, TWO, 'whole', 30],
    ['an amount of just a threshold has reached its tier', 100, TWO, 'whole', 20],
    ['nothing', 0, TWO, 'whole', 0],
    ['below the first threshold, by slices', 900, [tier(1000, 0.05)], 'marginal', 0],
    ['below the first threshold, as a whole', 900, [tier(1000, 0.05)], 'whole', 0],
    ['above a first threshold, by slices', 1500, [tier(1000, 0.05)], 'marginal', 25],
    ['above a first threshold, as a whole', 1500, [tier(1000, 0.05)], 'whole', 75],
    ['a free slice between', 30, [tier(0, 1), tier(10, 0), tier(20, 2)], 'marginal', 30],
  ] as const)('%s', (_, charged, table, mode, expected) => expect(tieredCharge(charged, table, mode)).toBeCloseTo(expected, 9));

  it('gives what the published schedule of 2024 does for federal income tax of the United States, single (IRS, Tax Rate Schedule X)', () => {
    const rates = [0.1, 0.12, 0.22, 0.24, 0.32, 0.35, 0.37];
    const schedule = [[0, 0], [11_600, 1160], [47_150, 5426], [100_525, 17_168.5], [191_950, 39_110.5], [243_725, 55_678.5], [609_350, 183_647.25]] as const; // prettier-ignore
    const table = schedule.map(([over], at) => tier(over, rates[at]!));
    schedule.forEach(([over, tax], at) => {
      expect(tieredCharge(over, table, 'marginal')).toBeCloseTo(tax, 8);
      expect(tieredCharge(over + 10_000, table, 'marginal')).toBeCloseTo(tax + 10_000 * rates[at]!, 8);
    });
  });

  it('never charges a larger amount less by slices', () => {
    fc.assert(
      fc.property(tiers, amount, amount, (table, a, b) => {
        expect(tieredCharge(Math.max(a, b), table, 'marginal')).toBeGreaterThanOrEqual(tieredCharge(Math.min(a, b), table, 'marginal'));
      }),
      { numRuns: 500 },
    );
  });

  it('does not jump by slices: one more unit costs at most the highest rate', () => {
    fc.assert(
      fc.property(tiers, amount, (table, charged) => {
        const step = tieredCharge(charged + 1, table, 'marginal') - tieredCharge(charged, table, 'marginal');
        expect(step).toBeLessThanOrEqual(Math.max(...table.map(({ rate }) => rate)) + 1e-9);
      }),
    );
  });

  it('is the same either way where there is one rate from zero, and a tier more of the same rate changes nothing', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), amount, (charged, rate, threshold) => {
        fc.pre(threshold > 0);
        expect(tieredCharge(charged, [tier(0, rate)], 'marginal')).toBe(tieredCharge(charged, [tier(0, rate)], 'whole'));
        expect(tieredCharge(charged, [tier(0, rate), tier(threshold, rate)], 'marginal')).toBeCloseTo(charged * rate, 8);
      }),
    );
  });

  it('charges no more by slices than as a whole where rates rise', () => {
    fc.assert(
      fc.property(tiers, amount, (table, charged) => {
        const rates = table.map(({ rate }) => rate).sort((a, b) => a - b);
        const rising = table.map(({ threshold }, at) => tier(threshold, rates[at]!));
        expect(tieredCharge(charged, rising, 'marginal')).toBeLessThanOrEqual(tieredCharge(charged, rising, 'whole') + 1e-9);
      }),
    );
  });

  it.each([
    ['argument-negative', -1, TWO],
    ['argument-cell-negative', 1, [tier(-1, 0.1)]],
    ['argument-cell-negative', 1, [tier(0, -0.1)]],
    ['tiered-not-rising', 1, [tier(0, 0.1), tier(0, 0.2)]],
    ['tiered-not-rising', 1, [tier(100, 0.1), tier(50, 0.2)]],
  ] as const)('refuses: %s', (code, charged, table) =>
    expect(() => tieredCharge(charged, table, 'marginal')).toThrow(expect.objectContaining({ code })),
  );
});
