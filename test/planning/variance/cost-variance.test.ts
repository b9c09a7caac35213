import fc from 'fast-check';
import { costVariance, type CostToExplain } from '../../../src/planning/variance/cost-variance';

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const driver = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const driven = fc.record({ cost: amount, driver });
const anyCost: fc.Arbitrary<CostToExplain> = fc.record({
  plan: driven,
  actual: driven,
  variableShare: fc.double({ min: 0, max: 1, noNaN: true }),
  oneOff: amount,
  movedIn: amount,
  movedOut: amount,
});

const MARCH: CostToExplain = {
  plan: { cost: 60_000, driver: 3000 },
  actual: { cost: 71_000, driver: 3300 },
  variableShare: 1,
  oneOff: 4000,
  movedIn: 9000,
  movedOut: 2000,
};

describe('a variance of cost in four parts', () => {
  test('activity by the flexed plan, timing and one-off as marked, the rest is spending', () => {
    expect(costVariance(MARCH)).toEqual({ total: -11_000, flexed: 66_000, activity: -6000, spending: 6000, timing: -7000, oneOff: -4000 });
  });

  test('what is moved from one month to another is no variance of both together', () => {
    const march = costVariance({ ...MARCH, movedIn: 0, movedOut: 5000 });
    const april = costVariance({ ...MARCH, movedIn: 5000, movedOut: 0 });
    expect(march.timing + april.timing).toBe(0);
  });

  test('the parts sum to plan less actual', () => {
    fc.assert(
      fc.property(anyCost, (cost) => {
        const { total, activity, spending, timing, oneOff } = costVariance(cost);
        const largest = Math.max(...[activity, spending, timing, oneOff].map(Math.abs));
        expect(total).toBe(cost.plan.cost - cost.actual.cost);
        expect(Math.abs(activity + spending + timing + oneOff - total)).toBeLessThanOrEqual(4 * Number.EPSILON * largest);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing marked: the flexible budget and no more', () => {
    const { timing, oneOff, activity, spending } = costVariance({ ...MARCH, oneOff: 0, movedIn: 0, movedOut: 0 });
    expect([timing, oneOff, activity, spending]).toEqual([0, 0, -6000, -5000]);
    expect([timing, oneOff].some((part) => Object.is(part, -0))).toBe(false);
  });
});
