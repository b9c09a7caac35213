import { monthNumberOfSerial } from '../../calendar/months';
import type { ActualsRow, Level } from '../actuals/actuals';
import { keyOf } from '../breakdown/row-key';
import { fifteenDigits } from '../fifteen-digits';

/** Months whose sales say what a unit sells for now. */
const NEWEST_MONTHS = 3;

/** Decimals of a step: a hundredth of a percent. */
const STEP_DECIMALS = 4;

/** What a unit of a row sells for in the months ahead. */
export interface PricePath {
  /** In the first month. */
  readonly first: number;
  /** The price of each month as a multiple of that of the month before; 1 for the first. */
  readonly steps: readonly number[];
}

interface Sold {
  readonly netSales: number;
  readonly units: number;
}

/**
 * What a unit of each row sells for, by row key: its price in the same month of last year (events come with discounts, and seasons with what is sold in them), by as much dearer or
 * cheaper as the newest months are than the same months of the year before. Where last year does not tell, it is what a unit sold for in the newest months. Rows that sold no units have
 * no price.
 *
 * @param end month number of the first month ahead
 * @param count months ahead
 */
export function unitPrices(actuals: readonly ActualsRow[], levels: readonly Level[], end: number, count: number): Map<string, PricePath> {
  return new Map(
    [...soldByMonth(actuals, levels, end)].flatMap(([key, sold]) => {
      const newest = [...sold].sort(([a], [b]) => b - a).slice(0, NEWEST_MONTHS);
      if (newest.length === 0) return [];
      const now = priceOf(newest.map(([, one]) => one));
      const before = (month: number) => sold.get(month - 12);
      const paired = newest.filter(([month]) => before(month) !== undefined);
      const asBefore = paired.reduce((sum, [month, { units }]) => sum + units * priceOf([before(month)!]), 0);
      const change = paired.reduce((sum, [, { netSales }]) => sum + netSales, 0) / asBefore;
      const ahead = Array.from({ length: count }, (_, at) => {
        const lastYear = before(end + at);
        return lastYear && paired.length > 0 ? priceOf([lastYear]) * change : now;
      });
      return [[key, pathOf(ahead)] as const];
    }),
  );
}

/** The price of each month ahead, as its cells on GTM come to it. */
export function pricesOf({ first, steps }: PricePath): number[] {
  let price = first;
  return steps.map((step) => (price *= step));
}

function pathOf(ahead: readonly number[]): PricePath {
  const first = fifteenDigits(ahead[0] ?? 0);
  let price = first;
  const steps = ahead.map((wanted) => {
    const step = Number((wanted / price).toFixed(STEP_DECIMALS));
    price *= step;
    return step;
  });
  return { first, steps: [1, ...steps.slice(1)] };
}

/** Months in which rows sold units, and for how much; months that are all returns say no price. */
function soldByMonth(actuals: readonly ActualsRow[], levels: readonly Level[], end: number): Map<string, Map<number, Sold>> {
  const rows = new Map<string, Map<number, Sold>>();
  for (const row of actuals) {
    const month = monthNumberOfSerial(row.date);
    if (month >= end || row.units === null) continue;
    const key = keyOf(levels.map((level) => row[level]));
    const months = rows.get(key) ?? new Map<number, Sold>();
    rows.set(key, months);
    const { netSales, units } = months.get(month) ?? { netSales: 0, units: 0 };
    months.set(month, { netSales: netSales + row.netSales, units: units + row.units });
  }
  for (const months of rows.values())
    for (const [month, { netSales, units }] of months) if (!(units > 0 && netSales > 0)) months.delete(month);
  return rows;
}

function priceOf(sold: readonly Sold[]): number {
  return sold.reduce((sum, { netSales }) => sum + netSales, 0) / sold.reduce((sum, { units }) => sum + units, 0);
}
