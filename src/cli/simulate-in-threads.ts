import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LoyaltyAssumptions } from '../planning/loyalty/loyalty-assumptions';
import type { LoyaltyRuns } from '../planning/loyalty/simulate-loyalty';
import { simulateInWorkers, workersFor, type SimulationWorker } from '../planning/loyalty/simulate-in-workers';
import type { SimulationReply } from '../planning/loyalty/simulation-messages';
import type { SimulationOptions, SimulationProgress } from '../simulation/run/simulate';

export interface ThreadOptions extends SimulationOptions {
  readonly report?: (progress: SimulationProgress) => void;
  readonly threads?: number;
  readonly script?: string;
}

/**
 * Simulates a loyalty programme in threads of Node.
 *
 * @param script simulation-worker.ts, bundled [beside this program]
 * @param threads [as many as the machine has cores, up to four]
 * @throws as simulateInWorkers
 */
export function simulateInThreads(
  assumptions: LoyaltyAssumptions,
  runs: LoyaltyRuns,
  options: ThreadOptions = {},
): Promise<readonly Float64Array[]> {
  const { threads = workersFor(availableParallelism()), script = join(__dirname, 'simulation-worker.cjs'), ...rest } = options;
  return simulateInWorkers(assumptions, runs, threads, () => thread(script), rest);
}

/** Starts a thread of Node that simulates. @param script as in simulateInThreads */
export function thread(script: string): SimulationWorker {
  const worker = new Worker(script);
  return {
    post: (request) => worker.postMessage(request),
    listen: (hear, fail) => {
      worker.on('message', (reply: SimulationReply) => hear(reply));
      worker.on('error', fail);
      worker.on('messageerror', fail);
      worker.on('exit', (code) => fail(new Error(`A thread ended with ${code}.`)));
    },
    end: () => void worker.terminate(),
  };
}
