import type { Tier, TieredMode } from './tiered-charge';

/** What a fee by rate is a share of: all that was ordered, what buyers paid, or what they paid less what they got back for returns. */
export const AMOUNT_BASES = ['gmv', 'paid', 'net'] as const;
export type AmountBasis = (typeof AMOUNT_BASES)[number];

/** What a fixed amount is charged for. */
export const COUNT_BASES = ['order', 'item'] as const;
export type CountBasis = (typeof COUNT_BASES)[number];

/** How long sales count towards the tiers of a fee: from the first of the calendar month or of the calendar year. */
export const TIER_WINDOWS = ['month', 'year'] as const;
export type TierWindow = (typeof TIER_WINDOWS)[number];

/** What every rule says. Amounts are before VAT and of one currency; dates are serial dates. */
interface FeeTerms {
  readonly channel: string;
  /** Its name on the invoice. */
  readonly fee: string;
  /** '' is every category that has no rule of its own for the fee in force. */
  readonly category: string;
  /** VAT on the fee: 0.08 for 8 %; 0 where the rate has it in it. Null is not typed yet. */
  readonly vat: number | null;
  /** First and last day in force, both included; null is open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What is charged for sales is given back for returns, or kept. A fee on `net` is never charged for them, whatever this says. */
interface ReturnTerms {
  readonly refundable: boolean;
}

/** A share of sales: 0.05 for 5 %. */
export interface RateFee extends FeeTerms, ReturnTerms {
  readonly kind: 'rate';
  readonly basis: AmountBasis;
  /** Null is not typed yet. */
  readonly rate: number | null;
  /** The most that is charged for an item, before VAT; null has no cap. */
  readonly cap: number | null;
}

/** An amount an order or an item. */
export interface FixedFee extends FeeTerms, ReturnTerms {
  readonly kind: 'fixed';
  readonly basis: CountBasis;
  /** Null is not typed yet. */
  readonly amount: number | null;
}

/** Rates by how much was sold since the window began; where it is refundable, sales count net of returns. */
export interface TieredFee extends FeeTerms, ReturnTerms {
  readonly kind: 'tiers';
  readonly basis: AmountBasis;
  readonly tiers: readonly Tier[];
  readonly mode: TieredMode;
  readonly window: TierWindow;
}

/** A share of an annual fee that is given back once the year's sales reach a threshold. */
export interface SalesRefund {
  readonly threshold: number;
  readonly share: number;
}

/** An amount a calendar year. */
export interface AnnualFee extends FeeTerms {
  readonly kind: 'annual';
  /** The sales that the thresholds speak of. */
  readonly basis: AmountBasis;
  /** Null is not typed yet. */
  readonly amount: number | null;
  /** The month it is booked in, 1 to 12; null spreads it over the days of the year. */
  readonly month: number | null;
  /** By rising thresholds and shares. */
  readonly refunds: readonly SalesRefund[];
}

/** A fee that a marketplace charges a channel. */
export type FeeRule = RateFee | FixedFee | TieredFee | AnnualFee;

/** How messages name a rule: `Shopee > Commission > Fashion`. */
export function feeLabel({ channel, fee, category }: Pick<FeeRule, 'channel' | 'fee' | 'category'>): string {
  return [channel, fee, category].filter((part) => part !== '').join(' > ');
}
