import { InputError } from '../../locales/risk-errors';
import { BLOCK_RUNS } from './sampler';
import type { BlockRunner } from './simulate-block';

const FEWEST_RUNS = 100;
const MOST_RUNS = 10_000_000;

/** Memory that the figures of a simulation may take: a million runs of eighty figures. */
const MOST_MEGABYTES = 640;

/** Milliseconds of work between two reports: short enough for a page to go on answering. */
const SLICE = 40;

export interface SimulationProgress {
  readonly done: number;
  readonly of: number;
  /** The first so many runs are all done, whatever others are. */
  readonly known: number;
  /** One row an output, one value a run; those of the known runs will not change any more. */
  readonly figures: readonly Float64Array[];
}

export interface SimulationOptions {
  /** Lets others have the thread for a moment; needed where blocks are computed on a thread that people wait for. [nothing] */
  readonly pause?: () => Promise<void>;
  /** Stops the simulation after the blocks under way. */
  readonly signal?: AbortSignal;
  /** Milliseconds of a clock. [Date.now] */
  readonly now?: () => number;
}

/**
 * Runs a simulation block by block and puts every figure in its place: the result does not depend on how many runners there are, nor on
 * which of them is quicker.
 *
 * @param runs from 100
 * @param outputs figures a run
 * @param runners each takes the next block as soon as it has given the one before: one a worker, or a single one right here
 * @param report as the work goes on, and at its end
 * @returns one row an output, one value a run
 * @throws InputError `simulation-runs`, `simulation-too-large`; the signal's reason once it is aborted; whatever a runner throws
 */
export async function simulate(
  { runs, outputs }: { readonly runs: number; readonly outputs: number },
  runners: readonly BlockRunner[],
  report: (progress: SimulationProgress) => void,
  options: SimulationOptions = {},
): Promise<readonly Float64Array[]> {
  checkSize(runs, outputs);
  const { pause = () => Promise.resolve(), signal, now = Date.now } = options;
  const figures = Array.from({ length: outputs }, () => new Float64Array(runs));
  const blocks = Math.ceil(runs / BLOCK_RUNS);
  const isDone = new Uint8Array(blocks);
  let [next, done, firstOpen, reported] = [0, 0, 0, now()];
  let failed = false;

  const tell = (): void => {
    while (isDone[firstOpen] === 1) firstOpen++;
    report({ done, of: runs, known: Math.min(runs, firstOpen * BLOCK_RUNS), figures });
  };
  const work = async (runner: BlockRunner): Promise<void> => {
    while (next < blocks && !failed) {
      signal?.throwIfAborted();
      const block = next++;
      const first = block * BLOCK_RUNS;
      const count = Math.min(BLOCK_RUNS, runs - first);
      const found = await runner(block, count);
      figures.forEach((row, output) => row.set(found.subarray(output * count, (output + 1) * count), first));
      isDone[block] = 1;
      done += count;
      if (now() - reported < SLICE || done === runs) continue;
      tell();
      await pause();
      reported = now();
    }
  };
  const workOrStop = (runner: BlockRunner): Promise<void> =>
    work(runner).catch((error: unknown) => {
      failed = true;
      throw error;
    });
  await Promise.all(runners.map(workOrStop));
  signal?.throwIfAborted();
  tell();
  return figures;
}

function checkSize(runs: number, outputs: number): void {
  if (!Number.isInteger(runs) || runs < FEWEST_RUNS || runs > MOST_RUNS) {
    throw new InputError('simulation-runs', { fewest: FEWEST_RUNS, allowed: MOST_RUNS, found: runs });
  }
  const megabytes = (count: number): number => (count * outputs * Float64Array.BYTES_PER_ELEMENT) / 1e6;
  if (megabytes(runs) <= MOST_MEGABYTES) return;
  const most = Math.floor(MOST_MEGABYTES / megabytes(1));
  throw new InputError('simulation-too-large', {
    runs,
    figures: outputs,
    needed: Math.ceil(megabytes(runs)),
    allowed: MOST_MEGABYTES,
    most,
  });
}
