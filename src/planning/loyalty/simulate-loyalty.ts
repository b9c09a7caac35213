import { Sampler } from '../../simulation/run/sampler';
import { simulate, type SimulationOptions, type SimulationProgress } from '../../simulation/run/simulate';
import { blockRunner, type BlockRunner } from '../../simulation/run/simulate-block';
import { checkLoyalty } from './check-loyalty';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { loyaltyModel, loyaltyOutputs } from './loyalty-model';
import { loyaltySampling } from './uncertain-inputs';

/** Runs and seed: with the assumptions they are all that a simulation depends on. */
export interface LoyaltyRuns {
  readonly runs: number;
  readonly seed: number;
}

/** Computes blocks of runs right here; one in each worker gives the same figures. @throws InputError as checkLoyalty and Sampler */
export function loyaltyRunner(assumptions: LoyaltyAssumptions, seed: number): (block: number, runs: number) => Float64Array {
  checkLoyalty(assumptions);
  const plan = loyaltySampling(assumptions, seed);
  return blockRunner(new Sampler(plan), plan.inputs.length, loyaltyModel(assumptions));
}

/**
 * Simulates a loyalty programme.
 *
 * @param runners those of workers; left out, one right here
 * @returns rows as loyaltyOutputs has them, one value a run
 * @throws InputError as checkLoyalty, Sampler and simulate; the signal's reason once it is aborted
 */
export async function simulateLoyalty(
  assumptions: LoyaltyAssumptions,
  { runs, seed }: LoyaltyRuns,
  {
    report = () => undefined,
    runners,
    ...options
  }: SimulationOptions & { readonly report?: (progress: SimulationProgress) => void; readonly runners?: readonly BlockRunner[] } = {},
): Promise<readonly Float64Array[]> {
  checkLoyalty(assumptions);
  const outputs = loyaltyOutputs(assumptions).count;
  return simulate({ runs, outputs }, runners ?? [loyaltyRunner(assumptions, seed)], report, options);
}
