import { daysIn, type Period } from '../../calendar/period';
import { memberKey } from '../actuals/members';
import { annualCharges } from './annual-fee';
import { checkFeeRules } from './check-fee-rules';
import { daysCharged, exceptionsTo } from './fee-days';
import type { FeeRule } from './fee-rule';
import { checkSales, partOf, type PeriodSales } from './fee-sales';
import { fixedCharges, rateCharges, type Charge } from './sales-charges';
import { tieredCharges } from './tiered-fee';

/** What a rule comes to in a period. */
export interface FeeCharge extends Charge {
  readonly rule: FeeRule;
  readonly period: Period;
  /** Charged less refunded. */
  readonly fee: number;
  /** VAT on it. */
  readonly vat: number;
}

/**
 * What the rules come to in each period, before VAT and not rounded. A rule charges the sales of its channel and category (all of them where it names
 * none, but those with a rule of their own for the fee); the fees of different names of a channel add up.
 *
 * A period in which a rule begins or ends is charged by its days in force over its days, as if each day sold alike: a campaign on one side of the change
 * asks for two periods. Each period lies within a calendar month. The half-months of a month on all of whose days the same rules are in force come to
 * what the month does, but for a cap an item and for refunds on GMV, which go by averages of the period. A channel without sales is charged nothing.
 * Tiers and refunds by sales count from the first period given: give the year from its start.
 *
 * In a sheet, a row a rule and a column a period: SUMIFS of the sales by channel, category and period, times days charged over days of the period.
 *
 * @param periods in order, none on days of another; one without sales is one to book annual fees in
 * @returns for each rule in its order, one charge a period in theirs
 * @throws InputError what checkFeeRules and checkSales throw; `argument-missing` where a cap an item has sales without items
 */
export function chargeFees(rules: readonly FeeRule[], periods: readonly PeriodSales[]): FeeCharge[] {
  checkFeeRules(rules);
  checkSales(periods);
  return rules.flatMap((rule) => {
    const charged = chargesOf(rule, salesUnder(rule, exceptionsTo(rule, rules), periods));
    return periods.map(({ period }, at) => {
      const { charged: amount = 0, refunded = 0 } = charged[at] ?? {};
      const fee = amount - refunded;
      return { rule, period, charged: amount, refunded, fee, vat: fee * (rule.vat ?? 0) };
    });
  });
}

function chargesOf(rule: FeeRule, periods: readonly PeriodSales[]): Charge[] {
  switch (rule.kind) {
    case 'rate':
      return rateCharges(rule, periods);
    case 'fixed':
      return fixedCharges(rule, periods);
    case 'tiers':
      return tieredCharges(rule, periods);
    case 'annual':
      return annualCharges(rule, periods);
  }
}

/** The sales of a rule's channel and category, each by the days on which the rule charges them; none of the days is a row of zeros. */
function salesUnder(rule: FeeRule, exceptions: readonly FeeRule[], periods: readonly PeriodSales[]): PeriodSales[] {
  const channel = memberKey(rule.channel);
  const category = memberKey(rule.category);
  return periods.map(({ period, sales }) => ({
    period,
    sales: sales
      .filter((row) => memberKey(row.channel) === channel && (category === '' || memberKey(row.category) === category))
      .map((row) => partOf(row, daysCharged(rule, exceptions, row.category, period) / daysIn(period))),
  }));
}
