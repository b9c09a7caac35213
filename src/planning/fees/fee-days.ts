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
 * Days of a period on which a rule is what a category is charged by: those in force, less those on which an exception for the category is. No two rules
 * of a category are in force on a day, so a sheet takes off the days of each: with the rule's first and last day within the period in `low` and `high`,
 * and the exceptions' in `froms` and `tos`, `=SUMPRODUCT((days>0)*days)` where days is
 * `tos-(tos>high)*(tos-high)-froms-(froms<low)*(low-froms)+1`, times `(channels=channel)*(fees=fee)*(categories=category)`.
 */
export function daysCharged(rule: FeeRule, exceptions: readonly FeeRule[], category: string, period: Period): number {
  const inForce = { first: Math.max(rule.from ?? period.first, period.first), last: Math.min(rule.to ?? period.last, period.last) };
  return exceptions
    .filter((other) => memberKey(other.category) === memberKey(category))
    .reduce((days, other) => days - daysInForce(other, inForce), daysInForce(rule, period));
}
