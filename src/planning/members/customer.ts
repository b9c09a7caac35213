import { dayOf, serialOf } from '../../calendar/serial';
import { InputError } from '../../locales/risk-errors';

/** Tiers of the customer library: V buys and spends enough, 1 buys, 0 has not bought. */
export const TIERS = ['V', '1', '0'] as const;
export type Tier = (typeof TIERS)[number];

/** A line of the customer table; days are Excel serial numbers. */
export interface Customer {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly orders: number;
  readonly spend: number;
  /** The tier on the earlier date; null where none is typed. */
  readonly before: Tier | null;
}

/** What customers are sorted by. */
export interface CustomerRules {
  /** The earlier date. */
  readonly before: number;
  /** The date of the table. */
  readonly asOf: number;
  /** Who has bought within so many months has bought. */
  readonly months: number;
  /** Least spend of tier V. */
  readonly threshold: number;
}

/**
 * A customer whose dates fit the rules.
 *
 * @throws InputError `members-last-before-first`, `members-future`, `members-tier-before-first` for a tier on a date before the first purchase
 */
export function checkCustomer(customer: Customer, { before, asOf }: Pick<CustomerRules, 'before' | 'asOf'>): Customer {
  const { id, first, last } = customer;
  if (last < first) throw new InputError('members-last-before-first', { customer: id });
  if (last > asOf) throw new InputError('members-future', { customer: id });
  if (customer.before !== null && first > before) throw new InputError('members-tier-before-first', { customer: id });
  return customer;
}

/** The tier on the date of the table. */
export function tierOf({ last, spend }: Customer, { asOf, months, threshold }: CustomerRules): Tier {
  if (last <= monthsEarlier(asOf, months)) return '0';
  return spend >= threshold ? 'V' : '1';
}

/** The same day so many months earlier, or the last of its month, as EDATE has it. */
export function monthsEarlier(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const lastDay = dayOf(serialOf(year, month - months + 1, 0)).day;
  return serialOf(year, month - months, Math.min(day, lastDay));
}
