/** A month of a line, in units. */
export interface StockMonth {
  readonly opening: number;
  /** What consumers are to buy: sell-out. */
  readonly demand: number;
  /** What comes in: the retailer's purchase order for a sell-in line, the typed arrivals for a marketplace line. */
  readonly incoming: number;
  readonly closing: number;
  /** Demand that opening stock and arrivals cannot meet; it is lost, closing stock is zero then. */
  readonly short: number;
  /** Closing stock above its target; zero where there is no target. */
  readonly over: number;
}

/** Average days of a month over days of a week. */
export const WEEKS_IN_MONTH = 365.25 / 12 / 7;

/**
 * Sell-in of a line that a retailer buys from us (JD self-operated): each month as much as brings the stock from its opening to `cover` weeks of the
 * demand of the month after, never below zero. So sell-in = sell-out + closing − opening in every month; where the opening stock alone is above
 * what is needed, sell-in is zero and the closing stock is `over` its target.
 *
 * @param demand units a month, zero or more; the last month's cover is measured by its own demand
 * @param cover target weeks of stock at the end of each month, zero or more
 * @param opening units in stock before the first month, zero or more
 */
export function sellIn(demand: readonly number[], cover: readonly number[], opening: number): StockMonth[] {
  let stock = opening;
  return demand.map((sellOut, month) => {
    const target = ((cover[month] ?? 0) * (demand[month + 1] ?? sellOut)) / WEEKS_IN_MONTH;
    const before = stock;
    const incoming = Math.max(0, sellOut + target - before);
    stock = before + incoming - sellOut;
    return { opening: before, demand: sellOut, incoming, closing: stock, short: 0, over: Math.max(0, stock - target) };
  });
}

/**
 * Stock of a line we sell ourselves on a marketplace (POP): what arrives is typed, and where stock and arrivals do not meet the demand the line
 * sells out. Opening + arrivals − sold = closing, with sold = demand − short.
 *
 * @param demand units a month, zero or more
 * @param arrivals units a month, zero or more
 * @param opening units in stock before the first month, zero or more
 */
export function marketplaceStock(demand: readonly number[], arrivals: readonly number[], opening: number): StockMonth[] {
  let stock = opening;
  return demand.map((wanted, month) => {
    const before = stock;
    const incoming = arrivals[month] ?? 0;
    const short = Math.max(0, wanted - before - incoming);
    stock = before + incoming - wanted + short;
    return { opening: before, demand: wanted, incoming, closing: stock, short, over: 0 };
  });
}

/** Weeks the closing stock of a month lasts at the demand of the month after; null where nothing is demanded. */
export function coverWeeks(closing: number, nextDemand: number): number | null {
  return nextDemand > 0 ? (closing * WEEKS_IN_MONTH) / nextDemand : null;
}
