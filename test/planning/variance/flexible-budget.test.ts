import fc from 'fast-check';
import { flexibleBudget } from '../../../src/planning/variance/flexible-budget';
import { variance } from '../../../src/planning/variance/variance';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const driver = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const flex = (planCost: number, planDriver: number, actualCost: number, actualDriver: number, variable: number) =>
  flexibleBudget({ cost: planCost, driver: planDriver }, { cost: actualCost, driver: actualDriver }, variable);

type Call = Parameters<typeof flex>;

describe('flexibleBudget', () => {
  it.each<[string, Call, number[]]>([
    ['all variable', [60_000, 3000, 62_000, 3300, 1], [66_000, -6000, 4000]],
    ['partly fixed', [60_000, 3000, 62_000, 3300, 0.6], [63_600, -3600, 1600]],
    ['all fixed', [60_000, 3000, 62_000, 3300, 0], [60_000, 0, -2000]],
    ['no activity', [60_000, 3000, 1000, 0, 0.5], [30_000, 30_000, 29_000]],
    ['more returned than sold', [600, 300, 0, -30, 1], [-60, 660, -60]],
    ['no planned driver, none used', [500, 0, 700, 0, 1], [500, 0, -200]],
    ['no planned driver, a fixed cost', [500, 0, 700, 9, 0], [500, 0, -200]],
    ['nothing planned', [0, 0, 70, 9, 1], [0, 0, -70]],
  ])('%s', (_, values, expected) => {
    const { flexed, activity, spending } = flex(...values);
    [flexed, activity, spending].forEach((found, at) => expect(found).toBeCloseTo(expected[at]!, 9));
  });

  it('sums to plan less actual', () => {
    fc.assert(
      fc.property(amount, driver, amount, driver, share, (planCost, planDriver, actualCost, actualDriver, variable) => {
        const { activity, spending } = flex(planCost, planDriver, actualCost, actualDriver, variable);
        const largest = Math.max(Math.abs(activity), Math.abs(spending));
        expect(Math.abs(activity + spending - (planCost - actualCost))).toBeLessThanOrEqual(2 * Number.EPSILON * largest);
      }),
      { numRuns: 500 },
    );
  });

  it('is the plan at the planned driver, and lies between all fixed and all variable', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), driver, driver, share, (planCost, planDriver, actualDriver, variable) => {
        expect(flex(planCost, planDriver, 0, planDriver, variable).flexed).toBe(planCost);
        const ends = [planCost, flex(planCost, planDriver, 0, actualDriver, 1).flexed];
        const { flexed } = flex(planCost, planDriver, 0, actualDriver, variable);
        const slack = 1e-12 * Math.max(...ends);
        expect(flexed).toBeGreaterThanOrEqual(Math.min(...ends) - slack);
        expect(flexed).toBeLessThanOrEqual(Math.max(...ends) + slack);
      }),
    );
  });

  it.each<[string, Call]>([
    ['flex-share', [1, 1, 1, 1, 1.01]],
    ['flex-share', [1, 1, 1, 1, -0.01]],
    ['argument-negative', [1, -1, 1, 1, 1]],
    ['flex-driver-zero', [1, 0, 1, 1, 0.5]],
  ])('refuses: %s', (code, values) => expect(() => flex(...values)).toThrow(expect.objectContaining({ code })));
});

describeWithReferences('flexible budgets beside published figures', () => {
  const cases = referenceCases('B1-budget-mix-market-variances.json');
  type Side = Record<string, number>;

  it('B-HORNGREN-7-16', () => {
    const { inputs = {}, expected = {} } = cases.get('B-HORNGREN-7-16') ?? {};
    const budget = inputs['budget'] as Side;
    const actual = inputs['actual'] as Side;
    const line = (name: string, variable: number) => {
      const of = (side: Side) => (variable === 1 ? side['units']! * side[name]! : side[name]!);
      const planned = of(budget);
      return { planned, actual: of(actual), ...flex(planned, budget['units']!, of(actual), actual['units']!, variable) };
    };
    const [revenue, cost, fixed] = [line('price', 1), line('variable_cost', 1), line('fixed', 0)];
    const income = (at: 'planned' | 'flexed' | 'actual') => revenue[at] - cost[at] - fixed[at];
    const volume = variance(revenue.flexed, revenue.planned, 'revenue');
    const budgeted = variance(revenue.actual, revenue.flexed, 'revenue');
    expectReference(
      {
        revenue: budgeted,
        variable_cost: cost.spending,
        contribution: budgeted + cost.spending,
        fixed_cost: fixed.spending,
        operating_income: budgeted + cost.spending + fixed.spending,
      },
      expected['flexible_budget_variance'],
    );
    expectReference(
      {
        revenue: volume,
        variable_cost: cost.activity,
        contribution: volume + cost.activity,
        fixed_cost: fixed.activity,
        operating_income: volume + cost.activity + fixed.activity,
      },
      expected['sales_volume_variance'],
    );
    expectReference(income('planned'), expected['static_operating_income']);
    expectReference(income('flexed'), expected['flexible_operating_income']);
    expectReference(income('actual'), expected['actual_operating_income']);
    expectReference(variance(income('actual'), income('planned'), 'revenue'), expected['static_budget_variance_oi']);
  });

  it('B-SCHMIDT-OCT', () => {
    const { inputs = {}, expected = {} } = cases.get('B-SCHMIDT-OCT') ?? {};
    const budget = inputs['budget'] as Side;
    const actual = inputs['actual'] as Side;
    const line = (name: string, variable: number) => flex(budget[name]!, budget['units']!, actual[name]!, actual['units']!, variable);
    const [revenue, cost, fixed] = [line('revenue', 1), line('variable_cost', 1), line('fixed', 0)];
    const income = (side: Side) => side['revenue']! - side['variable_cost']! - side['fixed']!;
    const flexedIncome = revenue.flexed - cost.flexed - fixed.flexed;
    expectReference(variance(income(actual), income(budget), 'revenue'), expected['total_variance']);
    expectReference(variance(income(actual), flexedIncome, 'revenue'), expected['flexible_budget_variance']);
    expectReference(variance(flexedIncome, income(budget), 'revenue'), expected['sales_volume_variance']);
    expectReference(variance(actual['revenue']!, revenue.flexed, 'revenue'), expected['selling_price_variance']);
    expectReference(cost.spending, expected['variable_cost_fbv']);
    expectReference(fixed.spending, expected['fixed_cost_variance']);
    expectReference(variance(revenue.flexed, budget['revenue']!, 'revenue'), expected['revenue_volume_variance']);
  });

  it('B-CMA-VOLUME', () => {
    const { inputs = {}, expected = {} } = cases.get('B-CMA-VOLUME') ?? {};
    const { units = NaN, price = NaN, variable_cost: costOfUnit = NaN, flexible_operating_income: flexedIncome } = inputs['budget'] as Side;
    const actual = inputs['actual'] as Side;
    const revenue = flex(units * price, units, actual['revenue']!, actual['units']!, 1);
    const cost = flex(units * costOfUnit, units, actual['variable_cost']!, actual['units']!, 1);
    expectReference(variance(revenue.flexed - cost.flexed, units * (price - costOfUnit), 'revenue'), expected['sales_volume_variance']);
    expectReference(variance(actual['revenue']!, revenue.flexed, 'revenue'), expected['selling_price_variance']);
    expectReference(cost.spending, expected['variable_cost_variance']);
    expectReference(variance(actual['operating_income']!, flexedIncome!, 'revenue'), expected['flexible_budget_variance']);
  });
});
