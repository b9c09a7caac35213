import { BLOCK_RUNS } from '../../simulation/run/sampler';
import type { SimulationOptions, SimulationProgress } from '../../simulation/run/simulate';
import type { BlockRunner } from '../../simulation/run/simulate-block';
import { checkLoyalty } from './check-loyalty';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { loyaltyRunner, simulateLoyalty, type LoyaltyRuns } from './simulate-loyalty';
import { errorOf, type SimulationReply, type SimulationRequest } from './simulation-messages';

/** A thread that answers requests one by one, as answerRequests does; the browser's and Node's differ. */
export interface SimulationWorker {
  post(request: SimulationRequest): void;
  /**
   * @param hear each answer
   * @param fail once, where the thread itself breaks down or its script does not load
   */
  listen(hear: (reply: SimulationReply) => void, fail: (error: Error) => void): void;
  end(): void;
}

/** Beyond four, workers wait for each other's memory more than they help. */
const MOST_WORKERS = 4;

/** How many workers to simulate with. @param cores of the machine; undefined where it does not say */
export function workersFor(cores: number | undefined): number {
  return Math.min(MOST_WORKERS, Math.max(1, cores ?? 1));
}

/**
 * Simulates a loyalty programme with the help of workers; the figures are those of simulateLoyalty whatever their number. Where a worker cannot be started
 * its blocks are computed right here, bit by bit. All workers have ended when it settles.
 *
 * @param workers how many to start, at most one for each block; 0 computes all right here
 * @param startWorker may throw
 * @throws InputError as simulateLoyalty; the signal's reason once it is aborted; Error where a worker breaks down at work
 */
export async function simulateInWorkers(
  assumptions: LoyaltyAssumptions,
  runs: LoyaltyRuns,
  workers: number,
  startWorker: () => SimulationWorker,
  options: SimulationOptions & { readonly report?: (progress: SimulationProgress) => void } = {},
): Promise<readonly Float64Array[]> {
  checkLoyalty(assumptions);
  options.signal?.throwIfAborted();
  let here: ReturnType<typeof loyaltyRunner> | null = null;
  // Whoever else is waiting may ask it for a block before this one is put in its place.
  const inPlace: BlockRunner = (block, count) => (here ??= loyaltyRunner(assumptions, runs.seed))(block, count).slice();
  const asked = Math.min(workers, Math.ceil(runs.runs / BLOCK_RUNS));
  const helpers = Array.from({ length: asked }, () => new Helper(startWorker, inPlace));
  const end = (): void => helpers.forEach((helper) => helper.end(options.signal?.reason));
  options.signal?.addEventListener('abort', end);
  try {
    // Two blocks under way each, so that none waits for the next to be asked for.
    const runners = helpers.map((helper) => helper.begin(assumptions, runs.seed)).flatMap((runner) => [runner, runner]);
    return await simulateLoyalty(assumptions, runs, runners.length > 0 ? { ...options, runners } : options);
  } finally {
    options.signal?.removeEventListener('abort', end);
    end();
  }
}

interface Waiting {
  readonly resolve: (reply: SimulationReply) => void;
  readonly reject: (reason: unknown) => void;
}

/** One worker, or what computes in its place. */
class Helper {
  private readonly worker: SimulationWorker | null;
  /** Whose answers are still to come, in the order of the requests. */
  private waiting: Waiting[] = [];
  private broken: Error | null = null;

  constructor(
    startWorker: () => SimulationWorker,
    private readonly inPlace: BlockRunner,
  ) {
    this.worker = started(startWorker);
    this.worker?.listen(
      (reply) => this.waiting.shift()?.resolve(reply),
      (error) => {
        this.broken ??= error;
        this.refuseAll(error);
      },
    );
  }

  /** A thread that does not even begin, such as one whose script does not load, is done without. */
  begin(assumptions: LoyaltyAssumptions, seed: number): BlockRunner {
    if (this.worker === null) return this.inPlace;
    const begun = this.ask({ kind: 'begin', assumptions, seed }).then(
      (reply) => {
        const error = errorOf(reply);
        if (error) throw error;
        return true;
      },
      (error: unknown) => {
        if (error !== this.broken) throw error;
        return false;
      },
    );
    // Whoever asks for a block hears of it; nobody may.
    begun.catch(() => undefined);
    return async (block, runs) => {
      if (!(await begun)) return this.inPlace(block, runs);
      const reply = await this.ask({ kind: 'block', block, runs });
      if (reply.kind === 'block') return reply.figures;
      throw errorOf(reply) ?? new Error(`A worker answered ${reply.kind} where a block was wanted.`);
    };
  }

  /** @param reason given to whoever still waits */
  end(reason: unknown): void {
    this.worker?.end();
    this.refuseAll(reason);
  }

  private ask(request: SimulationRequest): Promise<SimulationReply> {
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(this.broken);
      this.waiting.push({ resolve, reject });
      this.worker!.post(request);
    });
  }

  private refuseAll(reason: unknown): void {
    this.waiting.splice(0).forEach(({ reject }) => reject(reason));
  }
}

function started(startWorker: () => SimulationWorker): SimulationWorker | null {
  try {
    return startWorker();
  } catch {
    // Why does not matter: its blocks are computed all the same.
    return null;
  }
}
