import type { Period } from '../../calendar/period';
import { memberKey } from '../actuals/members';
import type { FeeRule } from './fee-rule';

/** Days of a period on which a rule is in force. In a sheet: `=MAX(0,MIN(to,last)-MAX(from,first)+1)`, an open date being far away. */
export function daysInForce({ from, to }: Pick<FeeRule, 'from' | 'to'>, { first, last }: Period): number {
  return Math.max(0, Math.min(to ?? last, last) - Math.max(from ?? first, first) + 1);
}

/** Rules that take single categories out of one for all of them: of the same channel and fee, for a category. */
export function exceptionsTo(rule: FeeRule, rules: readonly FeeRule[]): readonly FeeRule[] {
  if (rule.category !== '') return [];
  const same = (other: FeeRule): boolean =>
    memberKey(other.channel) === memberKey(rule.channel) && memberKey(other.fee) === memberKey(rule.fee) && other.category !== '';
  return rules.filter(same);
}

/**
 * Days of a period on which a rule is what a category is charged by: those in force, less those on which an exception for the category is. As no
 * two rules of a category are in force on a day, a sheet takes the sum of the days of each off: SUMPRODUCT over the rules of the same channel and fee
 * whose category is that of the sales.
 */
export function daysCharged(rule: FeeRule, exceptions: readonly FeeRule[], category: string, period: Period): number {
  const inForce = { first: Math.max(rule.from ?? period.first, period.first), last: Math.min(rule.to ?? period.last, period.last) };
  return exceptions
    .filter((other) => memberKey(other.category) === memberKey(category))
    .reduce((days, other) => days - daysInForce(other, inForce), daysInForce(rule, period));
}
