import type { AlmanacWorkbook } from '../../../src/excel';
import { assumptionsOfBlock } from '../../../src/planning/loyalty/read-assumptions-block';
import { simulatedLoyalty, type SimulatedLoyalty } from '../../../src/planning/loyalty/simulated-loyalty';
import { simulateLoyalty, type LoyaltyRuns } from '../../../src/planning/loyalty/simulate-loyalty';
import { EN } from './opened';

/** A simulation of the plan in a workbook, in the scenario in use. */
export async function simulated(workbook: AlmanacWorkbook, runs: LoyaltyRuns): Promise<SimulatedLoyalty> {
  const block = await workbook.readLoyalty(EN);
  return simulatedLoyalty(block, runs, await simulateLoyalty(assumptionsOfBlock(block.rows), runs));
}
