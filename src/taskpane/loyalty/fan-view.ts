import { monthAt, monthNumber, type Month } from '../../calendar/months';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import { loyaltyOutputs } from '../../planning/loyalty/loyalty-model';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import { quantile } from '../../simulation/summary/quantile';
import { REPORTED } from '../../simulation/summary/summary';

/** A month of the fan: its cost at P5, P10, P50, P90 and P95, and its budget. */
export interface FanMonth {
  readonly month: Month;
  readonly quantiles: readonly [number, number, number, number, number];
  readonly budget: number;
}

export type FanView = readonly FanMonth[];

/** Runs that a live picture is drawn from: more would be dearer to sort than they show. */
const LIVE_RUNS = 2000;

/** The fan of the first runs, while others are still to come. @param known how many are done */
export function liveFan(assumptions: LoyaltyAssumptions, figures: readonly Float64Array[], known: number): FanView {
  const { cost } = loyaltyOutputs(assumptions);
  const runs = Math.min(known, LIVE_RUNS);
  return monthsOf(assumptions, (month) => {
    const sorted = figures[cost + month]!.slice(0, runs).sort();
    return REPORTED.map((p) => quantile(sorted, p));
  });
}

/** The fan of a simulation that is done. */
export function fanOf({ assumptions, risk }: Pick<SimulatedLoyalty, 'assumptions' | 'risk'>): FanView {
  return monthsOf(assumptions, (month) => risk.months[month]!.cost.quantiles.map(({ value }) => value));
}

function monthsOf({ start, months, budget }: LoyaltyAssumptions, quantiles: (month: number) => number[]): FanView {
  return Array.from({ length: months }, (_, month) => ({
    month: monthAt(monthNumber(start) + month),
    quantiles: quantiles(month) as unknown as FanMonth['quantiles'],
    budget: budget[month]!,
  }));
}
