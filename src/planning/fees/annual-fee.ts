import type { Period } from '../../calendar/period';
import { dayOf, serialOf } from '../../calendar/serial';
import { daysInForce } from './fee-days';
import type { AnnualFee } from './fee-rule';
import type { PeriodSales } from './fee-sales';
import type { Charge } from './sales-charges';
import { soldToDate } from './tiered-fee';

/**
 * An annual fee and its refund by sales, period by period, of a channel (and category) that the sales name in some period; whether it sold is all the
 * same. It is booked whole on the first day in force of its month, or spread by days in force over the days of the year. Of the year's charge so far
 * the share is refunded that the year's sales have reached, less what was refunded before; so what is charged after a threshold is reached is refunded
 * by that share at once, and the refund of a year is never above its fee. Sales count gross of returns for `gmv` and `paid`; thresholds on sales
 * after returns are on `net`.
 *
 * In a sheet: spread `=amount*daysInForce/daysOfYear`; refund to date `=chargedToDate*IFERROR(INDEX(shares,MATCH(salesToDate,thresholds)),0)`.
 * Source of the method: the annual service fee Tmall had until August 2024, refunded by half or in full at sales thresholds of the category.
 */
export function annualCharges(rule: AnnualFee, periods: readonly PeriodSales[]): Charge[] {
  if (periods.every(({ sales }) => sales.length === 0)) return [];
  const sold = soldToDate(periods, 'all', rule.basis, 'year');
  let year = NaN;
  let chargedToDate = 0;
  let refundedToDate = 0;
  return periods.map(({ period }, at) => {
    const own = dayOf(period.first).year;
    if (own !== year) [year, chargedToDate, refundedToDate] = [own, 0, 0];
    const charged = dueIn(rule, period, own);
    chargedToDate += charged;
    const reached = rule.refunds.filter(({ threshold }) => threshold <= (sold[at]?.after ?? 0)).at(-1)?.share ?? 0;
    const refunded = chargedToDate * reached - refundedToDate;
    refundedToDate = chargedToDate * reached;
    return { charged, refunded };
  });
}

function dueIn({ amount, month, from, to }: AnnualFee, period: Period, year: number): number {
  const due = amount ?? 0;
  if (month === null) return (due * daysInForce({ from, to }, period)) / (serialOf(year + 1, 1, 1) - serialOf(year, 1, 1));
  const ofMonth = { first: serialOf(year, month, 1), last: serialOf(year, month + 1, 1) - 1 };
  const booked = Math.max(ofMonth.first, from ?? ofMonth.first);
  const isBooked = daysInForce({ from, to }, ofMonth) > 0 && period.first <= booked && booked <= period.last;
  return isBooked ? due : 0;
}
