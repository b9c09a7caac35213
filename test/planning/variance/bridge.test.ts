import fc from 'fast-check';
import { bridge, MOST_BRIDGED } from '../../../src/planning/variance/bridge';
import { product, sum } from '../../../src/planning/variance/left-to-right';
import { lmdi } from '../../../src/planning/variance/lmdi';
import { shapley } from '../../../src/planning/variance/shapley';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';
import { any, pairsOf, positive, slack } from './driver-pairs';

describe('bridge', () => {
  it.each([
    ['one driver', [100], [130], [30]],
    ['nothing changes', [2, 3], [2, 3], [0, 0]],
    ['only one changes', [200, 0.5, 10], [200, 0.5, 12], [0, 0, 200]],
    ['drivers that change places', [2, 8], [8, 2], [16 * Math.log(4), -16 * Math.log(4)]],
    ['a driver that was zero', [0, 5], [3, 5], [15, 0]],
    ['a driver that becomes zero', [4, 5], [0, 7], [-24, 4]],
    ['a driver that changes its sign', [-2, 3], [2, 5], [16, 0]],
    ['all zero', [0, 0], [0, 0], [0, 0]],
  ])('%s', (_, from, to, expected) => {
    bridge(from, to).forEach((part, driver) => expect(part).toBeCloseTo(expected[driver]!, 10));
  });

  it('sums to the change, by either method', () => {
    fc.assert(
      fc.property(fc.oneof(pairsOf(positive, 8), pairsOf(any, 8)), (pairs) => {
        const [from, to] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
        const parts = bridge(from, to);
        const largest = Math.max(...parts.map(Math.abs));
        expect(Math.abs(sum(parts) - (product(to) - product(from)))).toBeLessThanOrEqual(4 * Number.EPSILON * largest);
        parts.forEach((part, driver) => {
          if (from[driver] === to[driver]) expect(part).toBe(0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('sums to the change to the last bit where all drivers rise', () => {
    fc.assert(
      fc.property(pairsOf(positive, 8), (pairs) => {
        const [from, to] = [pairs.map((pair) => Math.min(...pair)), pairs.map((pair) => Math.max(...pair))];
        expect(sum(bridge(from, to))).toBe(product(to) - product(from));
      }),
    );
  });

  it('does not depend on the order of the drivers, and turns round with the change', () => {
    fc.assert(
      fc.property(fc.oneof(pairsOf(positive, 6), pairsOf(any, 6)), (pairs) => {
        const [from, to] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
        const parts = bridge(from, to);
        const mirrored = bridge([...from].reverse(), [...to].reverse()).reverse();
        const back = bridge(to, from);
        parts.forEach((part, driver) => {
          expect(Math.abs(part - mirrored[driver]!)).toBeLessThanOrEqual(slack(from, to));
          expect(Math.abs(part + back[driver]!)).toBeLessThanOrEqual(slack(from, to));
        });
      }),
    );
  });

  it('follows each driver: what rises adds, what falls takes away, where all are above zero', () => {
    fc.assert(
      fc.property(pairsOf(positive, 6), (pairs) => {
        const [from, to] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
        lmdi(from, to).forEach((part, driver) => expect(Math.sign(part)).toBe(Math.sign(to[driver]! - from[driver]!)));
        shapley(from, to).forEach((part, driver) => expect(Math.sign(part)).toBe(Math.sign(to[driver]! - from[driver]!)));
      }),
    );
  });

  it('is nearly the same by either method where the changes are small', () => {
    const small = fc.array(fc.tuple(positive, fc.double({ min: -0.01, max: 0.01, noNaN: true })), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(small, (drivers) => {
        const from = drivers.map(([value]) => value);
        const to = drivers.map(([value, change]) => value * (1 + change));
        const other = shapley(from, to);
        lmdi(from, to).forEach((part, driver) => expect(Math.abs(part - other[driver]!)).toBeLessThanOrEqual(1e-4 * product(from)));
      }),
    );
  });

  it('goes over to Shapley values where a product of small drivers is too small for a number', () => {
    expect(bridge([1e-200, 1e-200], [1e200, 1e-199])).toEqual([expect.closeTo(5.5, 12), expect.closeTo(4.5, 12)]);
  });

  it(`takes up to ${MOST_BRIDGED} drivers`, () => {
    const from = Array.from({ length: MOST_BRIDGED }, (_, driver) => 1 + (driver % 7) / 10);
    const to = from.map((value, driver) => (driver % 3 === 0 ? value * 1.1 : value));
    expect(sum(bridge(from, to))).toBe(product(to) - product(from));
    const signed = [-1, ...from.slice(1)];
    expect(sum(bridge(signed, to))).toBeCloseTo(product(to) - product(signed), 0);
    expect(() => bridge([...from, 1], [...to, 1])).toThrow(expect.objectContaining({ code: 'bridge-too-many' }));
  });
});

describeWithReferences('bridge beside published figures', () => {
  const cases = referenceCases('B2-bridges-and-exact-decomposition.json');
  const byName = (names: readonly string[], values: readonly number[]) => Object.fromEntries(names.map((name, at) => [name, values[at]!]));

  it.each(['B-SHAPLEY-2F-TOY', 'B-SHAPLEY-2F-EARNINGS', 'B-SHAPLEY-4F'])('%s', (id) => {
    const { inputs = {}, expected = {} } = cases.get(id) ?? {};
    const base = inputs['base'] as Record<string, number>;
    const names = Object.keys(base);
    const from = Object.values(base);
    const to = names.map((name) => (inputs['current'] as Record<string, number>)[name]!);
    const effects = shapley(from, to);
    const total = sum(effects);
    expectReference(product(from), expected['crude_base']);
    expectReference(product(to), expected['crude_current']);
    expectReference(byName(names, effects), expected['effects']);
    expectReference(
      byName(
        names,
        effects.map((effect) => (100 * effect) / total),
      ),
      expected['percent'],
    );
    expectReference(byName(names, bridge(from, to)), expected['lmdi_effects']);
    expectReference(total, expected['total']);
    expectReference(sum(bridge(from, to)), expected['total']);
  });

  it('B-TRAFFIC-CONV-AOV-1', () => {
    const { inputs = {}, expected = {} } = cases.get('B-TRAFFIC-CONV-AOV-1') ?? {};
    const names = ['traffic', 'conversion', 'value'];
    const sides = (inputs['pairs'] as Record<string, Record<string, number>>[]).map(({ base, current }) =>
      [base, current].map((side) => names.map((name) => side![name]!)),
    );
    const changes = sides.map(([from = [], to = []]) => sum(bridge(from, to)));
    expectReference(
      sides.map((pair) => pair.map(product)),
      expected['revenue'],
    );
    expectReference(changes[0]!, expected['first_change']);
    expectReference(changes, expected['change']);
    expectReference(
      sides.map(([from = [], to = []]) => byName(names, shapley(from, to))),
      expected['shapley'],
    );
    expectReference(
      sides.map(([from = [], to = []]) => byName(names, bridge(from, to))),
      expected['lmdi'],
    );
  });

  it('B-MARKET-SHARE-29000: market × share × contribution a unit', () => {
    const { inputs = {}, expected = {} } = referenceCases('B1-budget-mix-market-variances.json').get('B-MARKET-SHARE-29000') ?? {};
    const { budget_market, actual_market, actual_total_units } = inputs as Record<string, number>;
    const budget = inputs['budget_units'] as Record<string, number>;
    const contribution = inputs['unit_contribution'] as Record<string, number>;
    const units = sum(Object.values(budget));
    const average = sum(Object.keys(budget).map((name) => budget[name]! * contribution[name]!)) / units;
    const [market, share] = bridge(
      [budget_market!, units / budget_market!, average],
      [actual_market!, actual_total_units! / actual_market!, average],
    );
    expectReference(average, expected['average_contribution']);
    expectReference(market!, expected['market_volume_variance']);
    expectReference(share!, expected['market_share_variance']);
  });
});
