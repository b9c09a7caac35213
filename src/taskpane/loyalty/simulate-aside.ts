import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import type { LoyaltyRuns } from '../../planning/loyalty/simulate-loyalty';
import { simulateInWorkers, workersFor, type SimulationWorker } from '../../planning/loyalty/simulate-in-workers';
import type { SimulationReply } from '../../planning/loyalty/simulation-messages';
import type { SimulationProgress } from '../../simulation/run/simulate';

/**
 * Simulates a loyalty programme in workers, so that the pane goes on answering. Where they cannot be had (an old web view, a script that does not load)
 * it is simulated in place, bit by bit.
 *
 * @param startWorker gives a worker that answers as simulation.worker.ts does; it may throw
 * @param signal stops the work, and the workers with it
 * @throws InputError as simulateLoyalty; the signal's reason once it is aborted
 */
export function simulateAside(
  assumptions: LoyaltyAssumptions,
  runs: LoyaltyRuns,
  startWorker: () => Worker,
  signal: AbortSignal,
  report: (progress: SimulationProgress) => void,
): Promise<readonly Float64Array[]> {
  const workers = workersFor(navigator.hardwareConcurrency);
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return simulateInWorkers(assumptions, runs, workers, () => asked(startWorker()), { signal, report, pause });
}

function asked(worker: Worker): SimulationWorker {
  return {
    post: (request) => worker.postMessage(request),
    listen: (hear, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SimulationReply>) => hear(data));
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      worker.addEventListener('messageerror', () => fail(new Error('An answer of the worker could not be read.')));
    },
    end: () => worker.terminate(),
  };
}
