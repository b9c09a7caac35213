import { daysIn, type Period } from '../../calendar/period';
import { monthNumberOfSerial } from '../../calendar/months';
import { isoDate } from '../../calendar/serial';
import { InputError } from '../input-error';
import { checkAmount, checkAtMost } from './check-terms';
import type { AmountBasis, CountBasis } from './fee-rule';

/** Sales of a channel in a category. Returns are those of these very sales, whenever the goods come back. */
export interface ChannelSales {
  readonly channel: string;
  /** '' is not told; only rules for all categories then apply. */
  readonly category: string;
  /** What was ordered. */
  readonly gmv: number;
  /** What buyers paid; where a fee counts shipping paid by buyers, with it. */
  readonly paid: number;
  /** What buyers got back for returns; at most what they paid. */
  readonly returns: number;
  readonly orders: number;
  readonly returnedOrders: number;
  readonly items: number;
  readonly returnedItems: number;
}

/** The sales of a period: a half-month or month, or any days within one month. */
export interface PeriodSales {
  readonly period: Period;
  readonly sales: readonly ChannelSales[];
}

/** Figures of ChannelSales that are amounts or counts, each with what it must not exceed. */
const FIGURES = {
  gmv: null,
  paid: null,
  returns: 'paid',
  orders: null,
  returnedOrders: 'orders',
  items: null,
  returnedItems: 'items',
} as const satisfies Partial<Record<keyof ChannelSales, keyof ChannelSales | null>>;
type Figure = keyof typeof FIGURES;
const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

/**
 * Refuses sales that no fee can be charged on.
 * @throws InputError `fee-period` where a period leaves its month or does not follow the one before; `argument-not-number`, `argument-negative`,
 * `argument-above` where more came back than was sold
 */
export function checkSales(periods: readonly PeriodSales[]): void {
  periods.forEach(({ period, sales }, at) => {
    const before = periods[at - 1]?.period;
    const { first, last } = period;
    if (!(daysIn(period) >= 1) || monthNumberOfSerial(first) !== monthNumberOfSerial(last) || (before && first <= before.last))
      throw new InputError('fee-period', { from: isoDate(first), to: isoDate(last) });
    sales.forEach((row) => {
      const named = (figure: Figure): string =>
        `${[row.channel, row.category].filter((part) => part !== '').join(' > ')}, ${isoDate(first)}: ${figure}`;
      FIGURE_NAMES.forEach((figure) => checkAmount(named(figure), row[figure]));
      FIGURE_NAMES.forEach((figure) => {
        const limit = FIGURES[figure];
        if (limit) checkAtMost(named(figure), row[figure], limit, row[limit]);
      });
    });
  });
}

/** Sales of a share of a period's days, taken as sold alike on each of them. */
export function partOf(sales: ChannelSales, share: number): ChannelSales {
  return { ...sales, ...Object.fromEntries(FIGURE_NAMES.map((figure) => [figure, sales[figure] * share])) };
}

/** What a fee is charged on and, where it gives back for returns, what it gives back on. */
export interface ChargedOn {
  readonly sold: number;
  readonly returned: number;
}

/**
 * An amount that a rate applies to. Of GMV the share comes back that came back of what was paid: `=gmv*returns/paid`, 0 where nothing was paid.
 * What is `net` has no returns in it any more.
 */
export function amountOf(sales: ChannelSales, basis: AmountBasis): ChargedOn {
  const { gmv, paid, returns } = sales;
  if (basis === 'net') return { sold: paid - returns, returned: 0 };
  return basis === 'paid' ? { sold: paid, returned: returns } : { sold: gmv, returned: paid === 0 ? 0 : gmv * (returns / paid) };
}

/** A number that a fixed amount applies to. */
export function countOf(sales: ChannelSales, basis: CountBasis): ChargedOn {
  const { orders, returnedOrders, items, returnedItems } = sales;
  return basis === 'order' ? { sold: orders, returned: returnedOrders } : { sold: items, returned: returnedItems };
}
