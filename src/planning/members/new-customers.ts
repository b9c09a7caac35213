import { InputError } from '../../locales/risk-errors';
import type { Customer, CustomerRules } from './customer';

export const NEW_CLASSES = ['A', 'B', 'C'] as const;
export type NewClass = (typeof NEW_CLASSES)[number];

/** Least spend of classes A and B; C is what is left. */
export interface ClassThresholds {
  readonly a: number;
  readonly b: number;
}

/** New customers of a class. */
export interface ClassFigures {
  readonly customers: number;
  readonly spend: number;
  readonly orders: number;
  /** Those who have ordered twice or more. */
  readonly again: number;
}

/** The class of a customer who first bought after the earlier date; null for others. */
export function newClassOf(
  { first, spend }: Customer,
  { before }: Pick<CustomerRules, 'before'>,
  { a, b }: ClassThresholds,
): NewClass | null {
  if (first <= before) return null;
  if (spend >= a) return 'A';
  return spend >= b ? 'B' : 'C';
}

/**
 * New customers by class A, B, C.
 *
 * @throws InputError `members-thresholds` where A begins below B
 */
export function newCustomers(
  customers: readonly Customer[],
  rules: Pick<CustomerRules, 'before'>,
  thresholds: ClassThresholds,
): ClassFigures[] {
  if (thresholds.a < thresholds.b) throw new InputError('members-thresholds', { found: thresholds.a, least: thresholds.b });
  return NEW_CLASSES.map((one) => {
    const own = customers.filter((customer) => newClassOf(customer, rules, thresholds) === one);
    return {
      customers: own.length,
      spend: own.reduce((sum, { spend }) => sum + spend, 0),
      orders: own.reduce((sum, { orders }) => sum + orders, 0),
      again: own.filter(({ orders }) => orders >= 2).length,
    };
  });
}
