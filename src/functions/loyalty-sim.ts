import { readRows, readWhole } from './arguments';
import { cancelSignal, pause } from './lasting';
import { SEED, SIMULATED_RUNS } from './limits';
import { withinRange } from './within-range';

/**
 * `PLAN.LOYALTYSIM(assumptions, [runs], [seed])`: programme cost by month, a row a month: mean, P10, P50, P90; see simulatedCost. The assumptions are two
 * columns, as assumptionsOfBlock reads them. What simulates is loaded with the first call, for most workbooks have none.
 *
 * @param invocation of Excel, by which it takes the call back
 * @throws InputError naming argument or key, found and allowed; an AbortError once Excel has taken the call back
 */
export async function planLoyaltySim(assumptions: unknown, runs: unknown, seed: unknown, invocation: unknown): Promise<number[][]> {
  const options = { pause, ...cancelSignal(invocation) };
  const asked = { runs: readWhole('runs', runs, SIMULATED_RUNS), seed: readWhole('seed', seed, SEED) };
  const rows = readRows('assumptions', assumptions);
  const { simulatedCost } = await import(/* webpackChunkName: "loyalty-sim" */ '../planning/loyalty/simulated-cost');
  return (await simulatedCost(rows, asked, options)).map((month) => month.map(withinRange));
}
