import fc from 'fast-check';
import { rateTest } from '../../../src/planning/members/rate-test';

/** Newcombe (1998), Table II, method 10: buyers and customers of both groups, the 95% interval of the difference. */
const NEWCOMBE = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

const groups = fc
  .integer({ min: 1, max: 5000 })
  .chain((customers) => fc.record({ customers: fc.constant(customers), buyers: fc.nat(customers) }));
const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('two rates', () => {
  it.each(NEWCOMBE)('%i of %i against %i of %i: the interval is as Newcombe prints it', (buyers, customers, others, control, low, high) => {
    const { interval } = rateTest({ customers, buyers }, { customers: control, buyers: others });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('have intervals that hold the estimates and stay within what can be', () => {
    fc.assert(
      fc.property(groups, groups, levels, (test, control, level) => {
        const { difference, interval, relative, relativeInterval, pValue } = rateTest(test, control, level);
        expect(interval.low).toBeLessThanOrEqual(difference);
        expect(interval.high).toBeGreaterThanOrEqual(difference);
        expect(interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(relative === null).toBe(control.buyers === 0);
        if (relative === null || !relativeInterval) return;
        expect(relativeInterval.low).toBeLessThanOrEqual(relative + 1e-12);
        expect(relativeInterval.high).toBeGreaterThanOrEqual(relative - 1e-12);
        expect(relativeInterval.low).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  it('swapped give the same with the sign turned, and the ratio upside down', () => {
    fc.assert(
      fc.property(groups, groups, levels, (one, other, level) => {
        const [there, back] = [rateTest(one, other, level), rateTest(other, one, level)];
        expect(back.difference + there.difference).toBe(0);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 12);
        expect(back.interval.high).toBeCloseTo(-there.interval.low, 12);
        expect(back.pValue).toBeCloseTo(there.pValue, 12);
        if (one.buyers === 0 || other.buyers === 0) return;
        expect((1 + back.relativeInterval!.low) * (1 + there.relativeInterval!.high)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('are refused where there are more buyers than customers', () => {
    expect(() => rateTest({ customers: 5, buyers: 1 }, { customers: 3, buyers: 4 })).toThrow(
      expect.objectContaining({ code: 'members-buyers', params: { group: 2, found: 4, allowed: 3 } }),
    );
    expect(() => rateTest({ customers: 5, buyers: 1 }, { customers: 3, buyers: 1 }, 1)).toThrow(
      expect.objectContaining({ code: 'members-level' }),
    );
  });
});
