import { STRATA } from '../../simulation/random/latin-hypercube';
import type { SimulationOptions } from '../../simulation/run/simulate';
import { summarise } from '../../simulation/summary/summary';
import { loyaltyOutputs } from './loyalty-model';
import { assumptionsOfBlock } from './read-assumptions-block';
import { simulateLoyalty, type LoyaltyRuns } from './simulate-loyalty';

/** What is told of each month beside the mean. */
const TOLD = [0.1, 0.5, 0.9];

/**
 * Programme cost by month of a simulation, a row a month: mean, P10, P50, P90.
 *
 * @param rows as assumptionsOfBlock reads them
 * @throws InputError as assumptionsOfBlock and simulateLoyalty; the signal's reason once it is aborted
 */
export async function simulatedCost(
  rows: readonly (readonly unknown[])[],
  runs: LoyaltyRuns,
  options: SimulationOptions,
): Promise<number[][]> {
  const assumptions = assumptionsOfBlock(rows);
  const figures = await simulateLoyalty(assumptions, runs, options);
  const { cost } = loyaltyOutputs(assumptions);
  return figures.slice(cost, cost + assumptions.months).map((values) => {
    const { mean, quantiles } = summarise(values, STRATA, TOLD);
    return [mean.value, ...quantiles.map(({ value }) => value)];
  });
}
