import { monthNumberOfSerial } from '../../calendar/months';
import { dayOf } from '../../calendar/serial';
import { sum } from '../variance/left-to-right';
import type { AmountBasis, TieredFee, TierWindow } from './fee-rule';
import { amountOf, type PeriodSales } from './fee-sales';
import type { Charge } from './sales-charges';
import { tieredCharge } from './tiered-charge';

/**
 * Fees by tiers, period by period: what the sales since the window began are charged, less what was charged before. So a period that brings a whole
 * amount into a tier of a higher rate makes up for the earlier ones, and one of a lower rate credits them (a charge below zero).
 *
 * Sales before the rule's first day do not count towards its tiers. In a sheet, with sales to date from SUMIFS on the window: by slices
 * `=SUMPRODUCT((todate>thresholds)*(todate-thresholds)*stepsOfRates)`, as a whole `=todate*IFERROR(INDEX(rates,MATCH(todate,thresholds)),0)`, each
 * less the same up to the period before.
 */
export function tieredCharges({ basis, refundable, tiers, mode, window }: TieredFee, periods: readonly PeriodSales[]): Charge[] {
  const sold = soldToDate(periods, refundable ? 'kept' : 'all', basis, window);
  return sold.map(({ before, after }) => ({
    charged: tieredCharge(after, tiers, mode) - tieredCharge(before, tiers, mode),
    refunded: 0,
  }));
}

/** Sales since the window of each period began, before the period and with it. */
export function soldToDate(
  periods: readonly PeriodSales[],
  returns: 'kept' | 'all',
  basis: AmountBasis,
  window: TierWindow,
): { readonly before: number; readonly after: number }[] {
  let current = NaN;
  let after = 0;
  return periods.map(({ period, sales }) => {
    const began = window === 'month' ? monthNumberOfSerial(period.first) : dayOf(period.first).year;
    const before = began === current ? after : 0;
    current = began;
    after =
      before + sum(sales.map((row) => amountOf(row, basis)).map(({ sold, returned }) => (returns === 'kept' ? sold - returned : sold)));
    return { before, after };
  });
}
