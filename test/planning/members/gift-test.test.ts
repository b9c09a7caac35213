import fc from 'fast-check';
import { giftTest, type GiftTest } from '../../../src/planning/members/gift-test';
import { rateTest } from '../../../src/planning/members/rate-test';
import { sampleSize } from '../../../src/planning/members/sample-size';

const TEST: GiftTest = {
  test: { customers: 2000, buyers: 260, sales: { mean: 58, sd: 180 } },
  control: { customers: 1000, buyers: 100, sales: { mean: 44, sd: 160 } },
  cost: 9000,
  margin: 0.4,
  marginPerBuyer: 120,
};

it('is what came more over the test group, its margin, and what is left of the cost', () => {
  const { buyers, sales, gain, roi, means } = giftTest(TEST);
  expect([buyers.value, sales?.value]).toEqual([expect.closeTo(60, 9), expect.closeTo(28_000, 9)]);
  expect(gain.value).toBeCloseTo(11_200, 9);
  expect(roi?.value).toBeCloseTo(2200 / 9000, 12);
  expect(gain.low).toBeCloseTo(0.4 * 2000 * means!.interval.low, 9);
});

it('counts buyers by their margin where sales per head are not known, and has no ROI without a cost', () => {
  const { gain, sales, means, roi } = giftTest({ ...TEST, control: { ...TEST.control, sales: null }, cost: 0 });
  expect([gain.value, sales, means, roi]).toEqual([expect.closeTo(7200, 9), null, null, null]);
});

describe('customers that a test needs', () => {
  it('are as R’s power.prop.test has them', () => {
    // Its help page: p1 = .50, p2 = .75, power = .90 gives n = 76.7.
    expect(sampleSize({ rate: 0.5, uplift: 0.5, level: 0.95, power: 0.9 })).toBeCloseTo(76.7, 1);
  });

  it('are told from chance by a test of that size, if only just', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.4, noNaN: true }), fc.double({ min: 0.05, max: 0.5, noNaN: true }), (rate, uplift) => {
        const customers = Math.ceil(sampleSize({ rate, uplift, level: 0.95, power: 0.8 }));
        const { pValue } = rateTest({ customers, buyers: rate * (1 + uplift) * customers }, { customers, buyers: rate * customers });
        expect(pValue).toBeLessThan(0.006);
        expect(pValue).toBeGreaterThan(0.004);
      }),
    );
  });

  it('need a wanted uplift that can be', () => {
    const plan = { rate: 0.5, uplift: 0, level: 0.95, power: 0.8 };
    expect(() => sampleSize(plan)).toThrow(expect.objectContaining({ code: 'members-plan' }));
    expect(() => sampleSize({ ...plan, uplift: 1.2 })).toThrow(expect.objectContaining({ code: 'members-plan' }));
    expect(() => sampleSize({ ...plan, uplift: 0.1, power: 1 })).toThrow(expect.objectContaining({ code: 'members-level' }));
  });
});
