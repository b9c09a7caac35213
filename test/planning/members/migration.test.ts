import fc from 'fast-check';
import { laterTiers, migration } from '../../../src/planning/members/migration';
import { newClassOf, newCustomers } from '../../../src/planning/members/new-customers';
import { customers, RULES } from './made-up-customers';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('migration', () => {
  it('has every customer once, and rows that sum to 1', () => {
    fc.assert(
      fc.property(customers, (all) => {
        const { counts, shares, newShares, churn } = migration(all, RULES);
        expect(sum(counts.flat())).toBe(all.length);
        [...shares, newShares].forEach((row) => expect(sum(row)).toBeCloseTo(1, 12));
        if (churn !== null) expect(churn * sum(counts.slice(0, 2).flat())).toBeCloseTo((counts[0]![2] ?? 0) + (counts[1]![2] ?? 0), 9);
      }),
    );
  });

  it('loses and makes no customer later on: as many as there were, and those that joined', () => {
    fc.assert(
      fc.property(
        customers,
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 3 }),
        fc.nat(300),
        (all, now, joined) => {
          laterTiers(migration(all, RULES), now, 12, joined).forEach((state, period) => {
            expect(sum(state)).toBeCloseTo(sum(now) + period * joined, 6);
            state.forEach((count) => expect(count).toBeGreaterThanOrEqual(0));
          });
        },
      ),
    );
  });

  it('comes to the steady state of a chain of two tiers: q/(p+q)', () => {
    const chain = { counts: [], shares: [[0.9, 0.1, 0], [0.3, 0.7, 0], [0, 0, 1]], newShares: [0, 1, 0], churn: null }; // prettier-ignore
    const [v = 0, one = 0, none = 0] = laterTiers(chain, [0, 800, 5], 80)[80] ?? [];
    expect([v, one, none]).toEqual([expect.closeTo(600, 9), expect.closeTo(200, 9), 5]);
  });
});

describe('classes of new customers', () => {
  it('hold each new customer once', () => {
    fc.assert(
      fc.property(customers, fc.nat(900), fc.nat(900), (all, one, other) => {
        const thresholds = { a: Math.max(one, other), b: Math.min(one, other) };
        const classes = newCustomers(all, RULES, thresholds);
        const fresh = all.filter(({ first }) => first > RULES.before);
        expect(sum(classes.map((each) => each.customers))).toBe(fresh.length);
        expect(sum(classes.map(({ spend }) => spend))).toBe(sum(fresh.map(({ spend }) => spend)));
        expect(classes.every(({ again, customers: count, orders }) => again <= count && count <= orders)).toBe(true);
        all.forEach((customer) => expect(newClassOf(customer, RULES, thresholds) === null).toBe(customer.first <= RULES.before));
      }),
    );
  });

  it('need A at or above B', () => {
    expect(() => newCustomers([], RULES, { a: 1, b: 2 })).toThrow(
      expect.objectContaining({ code: 'members-thresholds', params: { found: 1, least: 2 } }),
    );
  });
});
