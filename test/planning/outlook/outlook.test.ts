import fc from 'fast-check';
import { OUTLOOK_METHODS, outlook } from '../../../src/planning/outlook/outlook';
import { attainment } from '../../../src/planning/variance/attainment';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
const code = (expected: string) => expect.objectContaining({ code: expected });

/** A year of twelve months with at least one actual and one month to come. */
const year = (planned: fc.Arbitrary<number>, actual: fc.Arbitrary<number>) =>
  fc.record({
    plan: fc.array(planned, { minLength: 12, maxLength: 12 }),
    actuals: fc.array(actual, { minLength: 1, maxLength: 11 }),
  });
const positive = fc.integer({ min: 1, max: 1_000_000 });
const anySign = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('outlook of the year', () => {
  it.each([
    ['plan-mix', [90, 100, 114, 171]],
    ['run-rate', [90, 100, 95, 95]],
    ['plan-rest', [90, 100, 120, 180]],
  ] as const)('by %s', (method, expected) => {
    const found = outlook([90, 100, null, null], [100, 100, 120, 180], method);
    found.forEach((value, at) => near(value, expected[at]!));
    expect(found).toHaveLength(4);
  });

  it('keeps the months that are over, and has one value for each month of the plan', () => {
    fc.assert(
      fc.property(year(anySign, anySign), fc.constantFrom('run-rate' as const, 'plan-rest' as const), ({ plan, actuals }, method) => {
        const found = outlook(actuals, plan, method);
        expect(found).toHaveLength(12);
        expect(found.slice(0, actuals.length)).toEqual(actuals);
      }),
    );
  });

  it('by plan-mix of a plan of one sign lands at the plan times attainment so far', () => {
    fc.assert(
      fc.property(year(positive, anySign), fc.constantFrom(1, -1), ({ plan, actuals }, sign) => {
        const signed = plan.map((value) => value * sign);
        const found = outlook(actuals, signed, 'plan-mix');
        expect(found.slice(0, actuals.length)).toEqual(actuals);
        near(sum(found), (sum(signed) * sum(actuals)) / sum(signed.slice(0, actuals.length)));
      }),
    );
  });

  it('by plan-mix attains in every month to come what was attained so far, whatever the signs', () => {
    fc.assert(
      fc.property(year(anySign, anySign), ({ plan, actuals }) => {
        const planned = sum(plan.slice(0, actuals.length));
        fc.pre(planned !== 0);
        const soFar = attainment(sum(actuals), planned);
        outlook(actuals, plan, 'plan-mix').forEach((value, at) => {
          if (at >= actuals.length && plan[at] !== 0) near(attainment(value, plan[at]!), soFar);
        });
      }),
    );
  });

  it('by run-rate lands at the mean of the actuals times the months', () => {
    fc.assert(
      fc.property(year(anySign, anySign), ({ plan, actuals }) => {
        near(sum(outlook(actuals, plan, 'run-rate')), (sum(actuals) / actuals.length) * 12);
      }),
    );
  });

  it('by plan-rest lands off the plan by what it is off so far', () => {
    fc.assert(
      fc.property(year(anySign, anySign), ({ plan, actuals }) => {
        expect(sum(outlook(actuals, plan, 'plan-rest')) - sum(plan)).toBe(sum(actuals) - sum(plan.slice(0, actuals.length)));
      }),
    );
  });

  it('is better in a smaller loss so far, also where a profit is planned for the rest', () => {
    const found = outlook([-80, null, null], [-100, -50, 500], 'plan-mix');
    [-80, -40, 600].forEach((expected, at) => near(found[at]!, expected));
  });

  it.each(OUTLOOK_METHODS)('of a year that is over is its actuals, by %s, even where the plan is zero', (method) => {
    expect(outlook([3, -1], [0, 0], method)).toEqual([3, -1]);
  });

  it('takes fewer actuals than months, or blanks at the end, for months to come', () => {
    for (const method of OUTLOOK_METHODS)
      expect(outlook([90, 100], [100, 100, 120], method)).toEqual(outlook([90, 100, null], [100, 100, 120], method));
  });

  it('before the first actual is the plan by plan-rest; the others have too little to go by', () => {
    expect(outlook([null, null], [5, 6], 'plan-rest')).toEqual([5, 6]);
    for (const method of ['plan-mix', 'run-rate'] as const)
      expect(() => outlook([null], [5, 6], method)).toThrow(code('outlook-no-actual'));
  });

  it('has no attainment so far where the plan so far is zero', () => {
    expect(() => outlook([5, 6, null], [-4, 4, 9], 'plan-mix')).toThrow(code('outlook-plan-zero'));
    expect(outlook([5, 6, null], [-4, 4, 9], 'run-rate')).toEqual([5, 6, 5.5]);
  });
});
