import { roundHalfAway } from '../allocation/round';
import type { Series } from './forecast-plan';

/** Forecasts of a row, one value a month. */
export interface RowForecast {
  readonly point: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Forecasts of rows that were each forecast on their own, made to add up: from the total down, each row's forecast is shared out to the rows
 * below it in proportion to their own forecasts, and rounded so that the parts sum to it exactly. An interval is scaled with its forecast.
 * Where forecasts have both signs, the gap is shared out by their sizes, so that none changes its sign for the sake of others.
 *
 * Source of the method: top-down by forecast proportions, Athanasopoulos, Ahmed & Hyndman (2009), Hierarchical forecasts for Australian
 * domestic tourism, International Journal of Forecasting 25.
 *
 * @param rows the total first, each above its parts
 * @param own one a row
 * @param digits decimals of the amounts
 */
export function reconcile(rows: readonly Pick<Series, 'children'>[], own: readonly RowForecast[], digits: number): RowForecast[] {
  const points: number[][] = own.map(() => []);
  const horizon = own[0]?.point.length ?? 0;
  const round = (value: number): number => roundHalfAway(value, digits);
  for (let month = 0; month < horizon; month += 1) {
    const ownAt = (index: number): number => own[index]?.point[month] ?? 0;
    rows.forEach(({ children }, index) => {
      const settled = points[index]?.[month] ?? round(ownAt(index));
      if (index === 0) points[0]?.push(settled);
      const parts = sharedOut(settled, children.map(ownAt), round);
      children.forEach((child, at) => points[child]?.push(parts[at] ?? 0));
    });
  }
  return own.map((row, index) => intervalAround(points[index] ?? [], row, round));
}

/** By how much the lowest rows come to more than the total over all months, as a share of it; null where there are none, or no total. */
export function gapOf(rows: readonly Pick<Series, 'children'>[], own: readonly RowForecast[]): number | null {
  if (rows.length < 2) return null;
  const sum = (values: readonly number[] = []): number => values.reduce((total, value) => total + value, 0);
  const total = sum(own[0]?.point);
  const lowest = rows.reduce((all, { children }, index) => all + (children.length === 0 ? sum(own[index]?.point) : 0), 0);
  return total === 0 ? null : lowest / total - 1;
}

/** Parts of a rounded amount in proportion to weights, rounded by their running sum. */
function sharedOut(amount: number, weights: readonly number[], round: (value: number) => number): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const size = weights.reduce((total, weight) => total + Math.abs(weight), 0);
  let running = 0;
  let before = 0;
  return weights.map((weight, at) => {
    running += size === 0 ? amount / weights.length : weight + (amount - sum) * (Math.abs(weight) / size);
    const upTo = at === weights.length - 1 ? amount : round(running);
    const part = round(upTo - before);
    before = upTo;
    return part;
  });
}

function intervalAround(point: readonly number[], own: RowForecast, round: (value: number) => number): RowForecast {
  const bound = (values: readonly number[], month: number): number => {
    const [from, to, value] = [own.point[month] ?? 0, point[month] ?? 0, values[month] ?? 0];
    return round(from !== 0 && to / from > 0 ? (value * to) / from : value + to - from);
  };
  const positive = own.lower.every((value) => value >= 0);
  return {
    point,
    lower: point.map((value, month) => Math.min(value, positive ? Math.max(0, bound(own.lower, month)) : bound(own.lower, month))),
    upper: point.map((value, month) => Math.max(value, bound(own.upper, month))),
  };
}
