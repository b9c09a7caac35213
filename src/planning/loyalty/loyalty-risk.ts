import { STRATA } from '../../simulation/random/latin-hypercube';
import { expectedShortfall, probabilityAbove, summarise, type Estimate, type Summary } from '../../simulation/summary/summary';
import { fiscalYearOfMonths } from './fiscal-years';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { loyaltyOutputs } from './loyalty-model';

/** Share of the worst runs whose mean is the expected shortfall: those above P95. */
export const SHORTFALL = 0.95;

export interface MonthRisk {
  readonly cost: Summary;
  readonly liability: Summary;
  /** Probability that the month costs more than its budget. */
  readonly aboveBudget: Estimate;
  /** Probability that the fiscal year has cost more than its cap by the end of the month; null without a cap. */
  readonly aboveCap: Estimate | null;
}

export interface YearRisk {
  readonly cost: Summary;
  readonly cap: number | null;
  readonly aboveCap: Estimate | null;
  /** Mean cost of the worst twentieth of the runs. */
  readonly shortfall: Estimate;
}

export interface LoyaltyRisk {
  readonly months: readonly MonthRisk[];
  readonly years: readonly YearRisk[];
}

/**
 * What a simulation says, month by month and year by year, each figure with its standard error.
 *
 * @param figures of simulateLoyalty, of all runs or of the first so many
 */
export function loyaltyRisk(assumptions: LoyaltyAssumptions, figures: readonly Float64Array[]): LoyaltyRisk {
  const { months, budget, caps } = assumptions;
  const outputs = loyaltyOutputs(assumptions);
  const yearOf = fiscalYearOfMonths(assumptions);
  const toDate = new Float64Array(figures[0]!.length);
  const byMonth = Array.from({ length: months }, (_, month): MonthRisk => {
    const cost = figures[outputs.cost + month]!;
    if (yearOf[month] !== yearOf[month - 1]) toDate.fill(0);
    for (let run = 0; run < toDate.length; run++) toDate[run]! += cost[run]!;
    const cap = caps[yearOf[month]!] ?? null;
    return {
      cost: summarise(cost, STRATA),
      liability: summarise(figures[outputs.liability + month]!, STRATA),
      aboveBudget: probabilityAbove(cost, budget[month]!, STRATA),
      aboveCap: cap === null ? null : probabilityAbove(toDate, cap, STRATA),
    };
  });
  const years = caps.map((cap, year): YearRisk => {
    const cost = figures[outputs.yearCost + year]!;
    return {
      cost: summarise(cost, STRATA),
      cap,
      aboveCap: cap === null ? null : probabilityAbove(cost, cap, STRATA),
      shortfall: expectedShortfall(cost, SHORTFALL, STRATA),
    };
  });
  return { months: byMonth, years };
}
