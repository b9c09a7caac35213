import { roundHalfAway } from '../allocation/round';
import { monthBounds } from './held-months';
import { lockConflicts } from './lock-conflicts';
import { monthAmounts, quartersOf } from './month-amounts';
import { monthWeights } from './month-weights';
import { monthsKnown } from './months-known';
import type { BreakdownFigures, BreakdownPlan, PlanRow, RowFigures } from './plan';
import { sum } from './profile';
import { missedLocks, yearGap } from './row-check';
import { lastYearOf, locksOf } from './rows-in-plan';
import { sharesOfParent } from './shares';
import { yearAmounts } from './year-amounts';
import { yearBounds } from './year-bounds';

/**
 * Every amount of a plan by the rules of docs/breakdown.md, the same that stand as formulas on the sheets: years top down by share,
 * none below what its locks need, months by weight, rounded to the plan's digits so that months, quarters, rows and year agree to the unit.
 * Locks that cannot be met are listed and leave a check that is not zero; nothing is thrown.
 */
export function computeBreakdown(plan: BreakdownPlan): BreakdownFigures {
  const { rows, spec } = plan;
  const lastYears = rows.map(lastYearOf);
  const locks = locksOf(plan);
  const shares = sharesOfParent(plan);
  const wholeLastYears = rows.map((row, index) => (monthsKnown(row) === 12 ? (lastYears[index] ?? null) : null));
  const weights = monthWeights(plan, planGrowth(plan, roundHalfAway(spec.target, spec.digits), wholeLastYears[0] ?? null));
  const held = monthBounds(plan, locks, weights);
  const bounds = yearBounds(plan, locks, held);
  const { years, inForce } = yearAmounts(plan, { shares, weights, months: held, bounds });
  const months = monthAmounts(rows, years, weights, inForce, spec.digits);
  const quarters = months.map((row) => quartersOf(row, spec.digits));
  const amounts = { years, months, quarters, locks };
  const check = (row: PlanRow, index: number) =>
    Math.abs(yearGap(row, index, amounts, spec.digits)) + sum(missedLocks(index, amounts, spec.digits).map(({ gap }) => Math.abs(gap)));
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
      check: roundHalfAway(check(row, index), spec.digits),
    };
  });
  return { rows: figures, conflicts: lockConflicts(plan, amounts, held, bounds) };
}

/** Growth as a fraction of last year's size; null where there is no whole last year to grow from. */
function growthOver(year: number, lastYear: number | null): number | null {
  return lastYear ? (year - lastYear) / Math.abs(lastYear) : null;
}

/** The growth that method `straight-line` draws: typed, else of the total over a last year above zero. */
function planGrowth({ kept }: BreakdownPlan, year: number, lastYear: number | null): number {
  return kept.growth ?? (lastYear !== null && lastYear > 0 ? year / lastYear - 1 : 0);
}
