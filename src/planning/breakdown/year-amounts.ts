import { splitAbove, splitTowards } from '../allocation/split-above';
import { roundHalfAway } from '../allocation/round';
import type { HeldMonths, MonthBounds } from './held-months';
import { cutLockedMonths } from './locked-months';
import type { BreakdownPlan } from './plan';
import { sum } from './profile';
import type { YearBounds } from './year-bounds';

/** What the years rest on; one entry a row. */
export interface YearInputs {
  readonly shares: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly months: readonly MonthBounds[];
  readonly bounds: readonly YearBounds[];
}

/** The years of all rows and the months in force, by locks of the row or of rows above and below it; null is free. */
export interface YearAmounts {
  readonly years: readonly number[];
  readonly inForce: readonly HeldMonths[];
}

/**
 * The year of every row, top down (docs/breakdown.md, 4 and 5): first by share, none below what its locks need; then the parent's locked months are
 * cut; last, years that those months exceed are raised and the free ones beside them give way.
 */
export function yearAmounts({ rows, spec }: BreakdownPlan, { shares, weights, months, bounds }: YearInputs): YearAmounts {
  const { digits } = spec;
  const years = rows.map(() => roundHalfAway(spec.target, digits));
  const inForce: HeldMonths[] = months.map(({ held }) => held);
  const rounded = (amount: number) => roundHalfAway(amount, digits);
  rows.forEach(({ children }, index) => {
    if (children.length === 0) return;
    const year = years[index] ?? 0;
    const below = children.flatMap((child): RowBelow[] => {
      const [ofMonths, ofYear] = [months[child], bounds[child]];
      if (!ofMonths || !ofYear) return [];
      return [{ ...ofMonths, share: shares[child] ?? 0, weights: weights[child] ?? [], yearHeld: ofYear.held, yearNeed: ofYear.need }];
    });
    const first = firstYears(year, below, digits);
    const cut = cutLockedMonths(
      inForce[index] ?? [],
      // Where locks need more than the year, the months still to come have that room: the excess is missed once, on the year.
      Math.max(year, rounded(sum(first))),
      below.map((row, k) => ({ ...row, year: first[k] ?? 0, yearHeld: row.yearHeld !== null })),
      digits,
    );
    const leasts = below.map((row, k) => rounded(sum(row.needs.map((need, month) => cut[k]?.[month] ?? need))));
    const settled = below.map((row, k) => {
      const least = leasts[k] ?? 0;
      if (cut[k]?.every((month) => month !== null)) return least;
      return row.yearHeld === null ? null : Math.max(row.yearHeld, least);
    });
    const free = below.flatMap((row, k) =>
      settled[k] === null ? [{ k, least: Math.max(row.yearNeed, leasts[k] ?? 0), first: first[k] ?? 0 }] : [],
    );
    const left = rounded(Math.max(0, year - sum(settled.map((amount) => amount ?? 0))));
    const parts = splitTowards(
      left,
      free.map((row) => row.first),
      free.map((row) => row.least),
      digits,
    );
    children.forEach((child, k) => {
      years[child] = settled[k] ?? parts[free.findIndex((row) => row.k === k)] ?? 0;
      inForce[child] = cut[k] ?? [];
    });
  });
  return { years, inForce };
}

interface RowBelow extends MonthBounds {
  readonly share: number;
  readonly weights: readonly number[];
  readonly yearHeld: number | null;
  readonly yearNeed: number;
}

/** Held years as they are, the rest by share, none below its need. */
function firstYears(year: number, rows: readonly RowBelow[], digits: number): number[] {
  const free = rows.filter(({ yearHeld }) => yearHeld === null);
  const left = roundHalfAway(Math.max(0, year - sum(rows.map(({ yearHeld }) => yearHeld ?? 0))), digits);
  const parts = splitAbove(
    left,
    free.map(({ share }) => share),
    free.map(({ yearNeed }) => yearNeed),
    digits,
  );
  return rows.map((row) => row.yearHeld ?? parts[free.indexOf(row)] ?? 0);
}
