import { isoDate } from '../../calendar/serial';
import { InputError } from '../input-error';
import { sum } from '../variance/left-to-right';
import { feeLabel, type FixedFee, type RateFee } from './fee-rule';
import { amountOf, countOf, type PeriodSales } from './fee-sales';

/** What is charged and what of it is given back. */
export interface Charge {
  readonly charged: number;
  readonly refunded: number;
}

/**
 * A share of sales, period by period. With a cap an item: items × MIN(rate × average price, cap), which a sheet writes as
 * `=MIN(rate*amount,cap*items)`, for the returned items likewise. The average price is that of a row of sales: where cheap and dear items share one,
 * this is at least what they would be charged one by one, and never above the cap an item; finer rows come closer. What was
 * given back without an item coming back gives back nothing of a capped fee.
 *
 * @throws InputError `argument-missing` where a cap has sales without items to apply to
 */
export function rateCharges(rule: RateFee, periods: readonly PeriodSales[]): Charge[] {
  const { basis, rate, cap, refundable } = rule;
  const capped = (amount: number, items: number): number => {
    const uncapped = (rate ?? 0) * amount;
    return cap === null ? uncapped : Math.min(uncapped, cap * items);
  };
  return periods.map(({ period, sales }) => {
    const charges = sales.map((row) => {
      const { sold, returned } = amountOf(row, basis);
      if (cap !== null && sold > 0 && row.items === 0)
        throw new InputError('argument-missing', { argument: `${feeLabel(rule)}, ${isoDate(period.first)}: items` });
      const kept = basis === 'net' ? row.items - row.returnedItems : row.items;
      return { charged: capped(sold, kept), refunded: refundable ? capped(returned, row.returnedItems) : 0 };
    });
    return totalOf(charges);
  });
}

/** An amount an order or item, period by period: `=amount*orders`. */
export function fixedCharges({ basis, amount, refundable }: FixedFee, periods: readonly PeriodSales[]): Charge[] {
  return periods.map(({ sales }) =>
    totalOf(
      sales.map((row) => {
        const { sold, returned } = countOf(row, basis);
        return { charged: (amount ?? 0) * sold, refunded: refundable ? (amount ?? 0) * returned : 0 };
      }),
    ),
  );
}

function totalOf(charges: readonly Charge[]): Charge {
  return { charged: sum(charges.map(({ charged }) => charged)), refunded: sum(charges.map(({ refunded }) => refunded)) };
}
