import { parentPort, workerData } from 'node:worker_threads';
import { BLOCK_RUNS, Sampler, type SamplingPlan } from '../src/simulation/run/sampler';

/** Whenever it is told to, draws every `step`th block from `first` on, and nothing else. */
const { plan, first, step, blocks } = workerData as { plan: SamplingPlan; first: number; step: number; blocks: number };
const sampler = new Sampler(plan);
const rows = plan.inputs.map(() => new Float64Array(BLOCK_RUNS));
parentPort!.on('message', () => {
  for (let block = first; block < blocks; block += step) sampler.draw(block, rows);
  parentPort!.postMessage(rows[0]![0]);
});
