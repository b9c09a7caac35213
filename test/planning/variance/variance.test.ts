import fc from 'fast-check';
import { variance } from '../../../src/planning/variance/variance';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('variance', () => {
  it.each([
    ['sales below plan', 95, 100, 'revenue', -5],
    ['a cost below plan', 95, 100, 'cost', 5],
    ['a smaller loss', -80, -100, 'revenue', 20],
    ['on plan', 100, 100, 'cost', 0],
  ] as const)('%s', (_, actual, plan, kind, expected) => expect(variance(actual, plan, kind)).toBe(expected));

  it('is above zero just where it is favourable, and of a cost the opposite of that of revenue', () => {
    fc.assert(
      fc.property(amount, amount, (actual, plan) => {
        expect(variance(actual, plan, 'revenue') > 0).toBe(actual > plan);
        expect(variance(actual, plan, 'revenue') + variance(actual, plan, 'cost')).toBe(0);
      }),
    );
  });
});

describeWithReferences('variance beside published figures', () => {
  const cases = referenceCases('B1-budget-mix-market-variances.json');

  it('B-CMA-VOLUME-2', () => {
    const { inputs = {}, expected = {} } = cases.get('B-CMA-VOLUME-2') ?? {};
    const { flexible_contribution, master_contribution, flexible_revenue, actual_revenue } = inputs as Record<string, number>;
    expectReference(variance(flexible_contribution!, master_contribution!, 'revenue'), expected['sales_volume_variance']);
    expectReference(variance(actual_revenue!, flexible_revenue!, 'revenue'), expected['revenue_price_variance']);
  });

  it('B-SIGN-TABLE: F is above zero, U below', () => {
    const { inputs = {}, expected = {} } = cases.get('B-SIGN-TABLE') ?? {};
    const rows = inputs['rows'] as [string, number][];
    const labels = rows.map(([line, found]) => {
      const isCost = line.endsWith('cost');
      const [actual, plan] = isCost ? [100_000 - found, 100_000] : [100_000 + found, 100_000];
      return ['U', '-', 'F'][Math.sign(variance(actual, plan, isCost ? 'cost' : 'revenue')) + 1];
    });
    expect(labels).toEqual([...(expected['labels']?.published as string[]), expected['zero_label']?.recomputed]);
  });
});
