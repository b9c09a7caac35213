import { monthAt, monthNumber, type Month } from '../../calendar/months';
import { monthsKnown } from '../../planning/breakdown/months-known';
import type { BreakdownFigures, BreakdownPlan } from '../../planning/breakdown/plan';

/** One month of the plan's total beside the same month of the year it is held against. */
export interface PreviewMonth {
  readonly month: Month;
  readonly plan: number;
  /** Null where history has no such month. */
  readonly lastYear: number | null;
  /** Part of the plan's year, 0 to 1. */
  readonly share: number;
}

/** What the preview shows: the plan's total by month. */
export interface Preview {
  readonly months: readonly PreviewMonth[];
  readonly year: number;
  /** The year of history the plan is held against; null where there is none. */
  readonly compared: ComparedYear | null;
  /** Plan over the compared year, less one; null where that year is not whole, as months would be held against a year. */
  readonly growth: number | null;
}

/** Twelve months of history beside a plan. */
export interface ComparedYear {
  readonly from: Month;
  readonly to: Month;
  readonly netSales: number;
  /** How many of the twelve have figures. */
  readonly months: number;
  /** Whether they end just before the plan, so that they may be called last year. */
  readonly isLastYear: boolean;
}

/** The total row of a computed plan, made ready to show. */
export function previewOf(plan: BreakdownPlan, figures: BreakdownFigures): Preview {
  const total = figures.rows[0];
  const year = total?.year ?? 0;
  const start = monthNumber(plan.spec.start);
  const compared = comparedYear(plan, total?.lastYear ?? null, start);
  const lastTwelve = (plan.rows[0]?.history ?? []).slice(-12);
  return {
    months: (total?.months ?? []).map((amount, index) => ({
      month: monthAt(start + index),
      plan: amount,
      lastYear: lastTwelve[index] ?? null,
      share: year === 0 ? 0 : amount / year,
    })),
    year,
    compared,
    growth: compared?.months === 12 ? (total?.growth ?? null) : null,
  };
}

function comparedYear(plan: BreakdownPlan, netSales: number | null, start: number): ComparedYear | null {
  const [from, to] = [plan.historyMonths.at(-12), plan.historyMonths.at(-1)];
  const [total] = plan.rows;
  if (netSales === null || total === undefined || from === undefined || to === undefined) return null;
  return { from, to, netSales, months: monthsKnown(total), isLastYear: monthNumber(to) === start - 1 };
}
