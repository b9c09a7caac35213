import fc from 'fast-check';
import { InputError } from '../../../src/planning/input-error';
import { landingOf } from '../../../src/planning/outlook/landing';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('the landing of a year', () => {
  it('is what was sold, what is planned anew and what is left of the plan', () => {
    const plan = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
    expect(landingOf(plan, [12, 18], [35, 45, 55])).toEqual({
      months: [12, 18, 35, 45, 55, 60, 70, 80, 90, 100, 110, 120],
      actual: 30,
      window: 135,
      rest: 630,
      landing: 795,
      planToDate: 30,
      runRate: 15,
      required: 75,
    });
  });

  it('has no run-rate before the first month and needs nothing of months after the last', () => {
    expect(landingOf([1, 2], [], [5])).toMatchObject({ landing: 7, runRate: null, required: 1.5 });
    expect(landingOf([0, 0], [3], []).required).toBeNull();
    expect(landingOf([1, 2], [3, 4], [])).toMatchObject({ landing: 7, rest: 0, required: null, runRate: 3.5 });
  });

  it('leaves out months of the window after the year, and refuses actuals after it', () => {
    expect(landingOf([1, 2], [3], [4, 100])).toMatchObject({ months: [3, 4], window: 4, rest: 0, landing: 7 });
    expect(() => landingOf([1, 2], [3, 4, 5], [])).toThrow(InputError);
  });

  it('adds up, and selling what is needed lands on the target', () => {
    const year = fc
      .array(amount, { minLength: 12, maxLength: 12 })
      .chain((plan) => fc.tuple(fc.constant(plan), fc.array(amount, { maxLength: 12 }), fc.array(amount, { maxLength: 6 })));
    fc.assert(
      fc.property(year, ([plan, actuals, window]) => {
        const { months, actual, window: inWindow, rest, landing, required } = landingOf(plan, actuals, window);
        expect(actual + inWindow + rest).toBe(landing);
        expect(months).toHaveLength(12);
        const target = plan.reduce((sum, value) => sum + value, 0);
        if (required !== null) expect(actual + required * (12 - actuals.length)).toBeCloseTo(target, 4);
        // As planned, it lands on the target.
        expect(landingOf(plan, plan.slice(0, actuals.length), plan.slice(actuals.length)).landing).toBe(target);
      }),
    );
  });
});
