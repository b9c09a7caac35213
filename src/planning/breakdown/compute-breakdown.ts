import { roundHalfAway } from '../allocation/round';
import { lockConflicts } from './lock-conflicts';
import { monthAmounts, quartersOf } from './month-amounts';
import { heldMonths } from './month-locks';
import { monthWeights } from './month-weights';
import { monthsKnown } from './months-known';
import type { BreakdownFigures, BreakdownPlan, RowFigures } from './plan';
import { rowCheck } from './row-check';
import { lastYearOf, locksOf } from './rows-in-plan';
import { sharesOfParent } from './shares';
import { yearAmounts } from './year-amounts';

/**
 * Every amount of a plan by the rules of docs/breakdown.md, the same that stand as formulas on the sheets: years top down by share,
 * locks top down, months by weight, rounded to the plan's digits so that months, quarters, rows and year agree to the unit.
 * Locks that cannot be met are listed and leave a check that is not zero; nothing is thrown.
 */
export function computeBreakdown(plan: BreakdownPlan): BreakdownFigures {
  const { rows, spec } = plan;
  const lastYears = rows.map(lastYearOf);
  const locks = locksOf(plan);
  const shares = sharesOfParent(plan);
  const years = yearAmounts(plan, shares, locks);
  const wholeLastYears = rows.map((row, index) => (monthsKnown(row) === 12 ? (lastYears[index] ?? null) : null));
  const weights = monthWeights(plan, planGrowth(plan, years[0] ?? 0, wholeLastYears[0] ?? null));
  const held = heldMonths(plan, locks, weights, years);
  const months = monthAmounts(rows, years, weights, held, spec.digits);
  const quarters = months.map((row) => quartersOf(row, spec.digits));
  const figures = rows.map((row, index): RowFigures => {
    const year = years[index] ?? 0;
    const lastYear = lastYears[index] ?? null;
    return {
      year,
      quarters: quarters[index] ?? [],
      months: months[index] ?? [],
      lastYear,
      growth: growthOver(year, wholeLastYears[index] ?? null),
      share: shares[index] ?? 0,
      weights: weights[index] ?? [],
      check: roundHalfAway(rowCheck(row, index, { years, months, quarters, locks }), spec.digits),
    };
  });
  return { rows: figures, conflicts: lockConflicts(plan, { years, locks, held }) };
}

/** Growth as a fraction of last year's size; null where there is no whole last year to grow from. */
function growthOver(year: number, lastYear: number | null): number | null {
  return lastYear ? (year - lastYear) / Math.abs(lastYear) : null;
}

/** The growth that method `straight-line` draws: typed, else of the total over a last year above zero. */
function planGrowth({ kept }: BreakdownPlan, year: number, lastYear: number | null): number {
  return kept.growth ?? (lastYear !== null && lastYear > 0 ? year / lastYear - 1 : 0);
}
