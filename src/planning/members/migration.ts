import { TIERS, tierOf, type Customer, type CustomerRules, type Tier } from './customer';

/** Where customers come from: a tier on the earlier date, first bought since, or nobody knows. */
export const ORIGINS = [...TIERS, 'new', 'unknown'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Customers by origin (rows, ORIGINS) and tier on the date of the table (columns, TIERS). */
export interface Migration {
  readonly counts: readonly (readonly number[])[];
  /** Rows of the three tiers as parts of 1; a tier that nobody was in stays as it is. */
  readonly shares: readonly (readonly number[])[];
  /** How new customers are spread over tiers; all in tier 1 where there are none. */
  readonly newShares: readonly number[];
  /** Part of the customers of V and 1 that are in 0 now; null where there were none. */
  readonly churn: number | null;
}

export function originOf({ before, first }: Customer, rules: Pick<CustomerRules, 'before'>): Origin {
  if (before !== null) return before;
  return first > rules.before ? 'new' : 'unknown';
}

/** The matrix of migration between two dates. */
export function migration(customers: readonly Customer[], rules: CustomerRules): Migration {
  const counts = ORIGINS.map((origin) => {
    const own = customers.filter((customer) => originOf(customer, rules) === origin).map((customer) => tierOf(customer, rules));
    return TIERS.map((tier) => own.filter((one) => one === tier).length);
  });
  const active = total(counts[0]) + total(counts[1]);
  return {
    counts,
    shares: TIERS.map((tier, at) => sharesOf(counts[at] ?? [], tier)),
    newShares: sharesOf(counts[ORIGINS.indexOf('new')] ?? [], '1'),
    churn: active === 0 ? null : ((counts[0]?.[2] ?? 0) + (counts[1]?.[2] ?? 0)) / active,
  };
}

/**
 * Customers by tier 0, 1, 2, … periods on, a period being the time between the two dates: those there move as the shares say, then new ones join.
 *
 * @param now customers by tier
 * @param newcomers customers that join in a period
 */
export function laterTiers({ shares, newShares }: Migration, now: readonly number[], periods: number, newcomers = 0): number[][] {
  const states = [[...now]];
  for (let period = 1; period <= periods; period += 1) {
    const before = states[period - 1] ?? [];
    states.push(
      TIERS.map(
        (_, to) => before.reduce((sum, count, from) => sum + count * (shares[from]?.[to] ?? 0), 0) + newcomers * (newShares[to] ?? 0),
      ),
    );
  }
  return states;
}

function sharesOf(counts: readonly number[], without: Tier): number[] {
  const all = total(counts);
  return TIERS.map((tier, at) => (all === 0 ? Number(tier === without) : (counts[at] ?? 0) / all));
}

function total(counts: readonly number[] = []): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
