import fc from 'fast-check';
import { periodsFrom } from '../../../src/calendar/periods';
import { serialOfIso } from '../../../src/calendar/serial';
import type { AnnualFee, FixedFee, RateFee, TieredFee } from '../../../src/planning/fees/fee-rule';
import type { ChannelSales, PeriodSales } from '../../../src/planning/fees/fee-sales';

const TERMS = { channel: 'Shopee', fee: 'Fee', category: '', vat: 0, from: null, to: null };

export const rateFee = (over: Partial<RateFee> = {}): RateFee => ({
  ...TERMS,
  kind: 'rate',
  basis: 'paid',
  rate: 0.1,
  cap: null,
  refundable: false,
  ...over,
});
export const fixedFee = (over: Partial<FixedFee> = {}): FixedFee => ({
  ...TERMS,
  kind: 'fixed',
  basis: 'order',
  amount: 3000,
  refundable: false,
  ...over,
});
export const tieredFee = (over: Partial<TieredFee> = {}): TieredFee => ({
  ...TERMS,
  kind: 'tiers',
  basis: 'paid',
  tiers: [
    { threshold: 0, rate: 0.05 },
    { threshold: 1000, rate: 0.03 },
  ],
  mode: 'marginal',
  window: 'year',
  refundable: false,
  ...over,
});
export const annualFee = (over: Partial<AnnualFee> = {}): AnnualFee => ({
  ...TERMS,
  kind: 'annual',
  basis: 'net',
  amount: 60_000,
  month: null,
  refunds: [],
  ...over,
});

/** Sales with what is named; GMV is what was paid where it is not. */
export function sales(over: Partial<ChannelSales> = {}): ChannelSales {
  const paid = over.paid ?? 0;
  return {
    channel: 'Shopee',
    category: '',
    gmv: paid,
    paid,
    returns: 0,
    orders: 0,
    returnedOrders: 0,
    items: 0,
    returnedItems: 0,
    ...over,
  };
}

/** Periods from a day on, each with its sales. */
export function months(first: string, ...rows: readonly ChannelSales[][]): PeriodSales[] {
  return periodsFrom(serialOfIso(first), rows.length, 'month').map((period, at) => ({ period, sales: rows[at] ?? [] }));
}
export function halfMonths(first: string, ...rows: readonly ChannelSales[][]): PeriodSales[] {
  return periodsFrom(serialOfIso(first), rows.length, 'half-month').map((period, at) => ({ period, sales: rows[at] ?? [] }));
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: 0, max: 1e9, noNaN: true });

/** Sales of a channel and category, with returns. */
export const anySales = (of: Partial<ChannelSales> = {}): fc.Arbitrary<ChannelSales> =>
  fc
    .tuple(amount, share, share, fc.nat(10_000), share, fc.integer({ min: 1, max: 20_000 }), share)
    .map(([paid, unpaid, back, orders, b, items, c]) =>
      sales({
        paid,
        gmv: paid * (1 + unpaid),
        returns: paid * back,
        orders,
        returnedOrders: Math.floor(orders * b),
        items,
        returnedItems: Math.floor(items * c),
        ...of,
      }),
    );

/** Tiers with rising thresholds. */
export const anyTiers = fc
  .uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 5 })
  .chain((thresholds) =>
    fc
      .array(share, { minLength: thresholds.length, maxLength: thresholds.length })
      .map((rates) => thresholds.sort((one, other) => one - other).map((threshold, at) => ({ threshold, rate: rates[at] ?? 0 }))),
  );
export const anyShare = share;
