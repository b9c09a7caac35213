import { isoMonth, type Month } from '../../calendar/months';

/** How a channel is supplied: a retailer buys from us, or we sell from our own stock on a marketplace. */
export const SUPPLY_MODELS = ['sell-in', 'marketplace'] as const;
export type SupplyModel = (typeof SUPPLY_MODELS)[number];

/** What a person typed for a row of a rolling plan; what is absent was not typed. Months are keyed as `2027-03`, so that they move with the window. */
export interface RowInputs {
  readonly manual?: Readonly<Record<string, number>>;
  readonly price?: Readonly<Record<string, number>>;
  readonly arrivals?: Readonly<Record<string, number>>;
  readonly model?: SupplyModel;
  /** Weeks. */
  readonly cover?: number;
  /** Units before the first month. */
  readonly openingStock?: number;
  readonly purchasePrice?: number;
  /** Who plans the row, and those below it. */
  readonly planner?: string;
}

/** What people typed into a rolling plan, by row key. */
export type RollingInputs = Readonly<Record<string, RowInputs>>;

/** What was typed for a month; null where nothing was. */
export function typedFor(months: Readonly<Record<string, number>> | undefined, month: Month): number | null {
  return months?.[isoMonth(month)] ?? null;
}

/** What channels are called that a retailer buys for. */
const SELL_IN = /自营|自營|self.?(operated|run)|first.?party|\b1p\b|vendor|retail/i;

/** The supply model a channel's name tells; a marketplace where it tells nothing. */
export function supplyModel(channel: string): SupplyModel {
  return SELL_IN.test(channel) ? 'sell-in' : 'marketplace';
}

/** Weeks of stock that a channel is to have at the end of a month, until a person types others. */
export const USUAL_COVER = 4;
