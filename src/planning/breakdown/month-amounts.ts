import { splitCumulatively } from '../allocation/cumulative';
import { roundHalfAway } from '../allocation/round';
import type { HeldMonths } from './held-months';
import type { PlanRow } from './plan';
import { sum } from './profile';

/** The months of every row (docs/breakdown.md, 6): leaves spread what their held months leave, parents are the sum of their children. */
export function monthAmounts(
  rows: readonly PlanRow[],
  years: readonly number[],
  weights: readonly (readonly number[])[],
  held: readonly HeldMonths[],
  digits: number,
): (readonly number[])[] {
  const months: (readonly number[])[] = rows.map(() => []);
  for (let index = rows.length - 1; index >= 0; index--) {
    const children = rows[index]?.children ?? [];
    months[index] =
      children.length === 0
        ? leafMonths(years[index] ?? 0, weights[index] ?? [], held[index] ?? [], digits)
        : (weights[index] ?? []).map((_, month) => roundHalfAway(sum(children.map((child) => months[child]?.[month] ?? 0)), digits));
  }
  return months;
}

function leafMonths(year: number, weights: readonly number[], held: HeldMonths, digits: number): number[] {
  const rest = roundHalfAway(Math.max(0, year - sum(held.map((month) => month ?? 0))), digits);
  const parts = splitCumulatively(
    rest,
    weights.filter((_, month) => held[month] === null),
    digits,
  );
  let next = 0;
  return weights.map((_, month) => held[month] ?? parts[next++] ?? 0);
}

/** The four sums of three months each. */
export function quartersOf(months: readonly number[], digits: number): number[] {
  return [0, 3, 6, 9].map((first) => roundHalfAway(sum(months.slice(first, first + 3)), digits));
}
