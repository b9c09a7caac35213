import { InputError } from '../../../src/locales/risk-errors';
import { keptWorkers } from '../../../src/planning/loyalty/kept-workers';
import { simulateInWorkers, workersFor, type SimulationWorker } from '../../../src/planning/loyalty/simulate-in-workers';
import { simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { answerRequests, type SimulationReply, type SimulationRequest } from '../../../src/planning/loyalty/simulation-messages';
import type { LoyaltyAssumptions } from '../../../src/planning/loyalty/loyalty-assumptions';
import { plain } from './programmes';

const programme: LoyaltyAssumptions = {
  ...plain(4),
  uncertain: [
    { input: 'spend', of: 0, distribution: { kind: 'normal', mean: 1, sd: 0.1 }, drawn: 'month', group: null },
    { input: 'redemption', of: 0, distribution: { kind: 'pert', min: 0.6, mode: 0.8, max: 0.9 }, drawn: 'run', group: null },
  ],
};
const runs = { runs: 1950, seed: 5 };

/** A thread in this very one: messages are cloned as between threads, answered later, and not at all once it has ended. */
class FakeWorker implements SimulationWorker {
  ended = false;
  answered = 0;
  fail: (error: Error) => void = () => undefined;
  /** Requests are answered one by one, in their order. */
  private before = Promise.resolve();
  private hear: (reply: SimulationReply) => void = () => undefined;

  constructor(
    private readonly answer: (request: SimulationRequest, worker: FakeWorker) => void = (request, worker) => worker.work(request),
  ) {}

  readonly work = answerRequests((reply) => this.say(structuredClone(reply)));

  post(request: SimulationRequest): void {
    const sent = structuredClone(request);
    this.before = this.before.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, this.answered % 3));
      if (!this.ended) this.answer(sent, this);
    });
  }

  listen(hear: (reply: SimulationReply) => void, fail: (error: Error) => void): void {
    [this.hear, this.fail] = [hear, fail];
  }

  say(reply: SimulationReply): void {
    this.answered++;
    if (!this.ended) this.hear(reply);
  }

  end(): void {
    this.ended = true;
  }
}

/** Starts workers and keeps them. */
function workshop(...answers: ConstructorParameters<typeof FakeWorker>): { start: () => FakeWorker; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const start = (): FakeWorker => {
    workers.push(new FakeWorker(...answers));
    return workers.at(-1)!;
  };
  return { start, workers };
}

describe('simulateInWorkers', () => {
  it.each([0, 1, 2, 3])('gives the same figures with %d workers, which end', async (count) => {
    const { start, workers } = workshop();
    expect(await simulateInWorkers(programme, runs, count, start)).toEqual(await simulateLoyalty(programme, runs));
    expect(workers.map(({ ended, answered }) => [ended, answered > 1])).toEqual(Array.from({ length: count }, () => [true, true]));
  });

  it('starts no more workers than there are blocks', async () => {
    const { start, workers } = workshop();
    await simulateInWorkers(programme, { runs: 300, seed: 1 }, 4, start);
    expect(workers).toHaveLength(2);
  });

  it('computes in place what a worker that does not start, or whose script does not load, would have done', async () => {
    const expected = await simulateLoyalty(programme, runs);
    const refuse = (): FakeWorker => {
      throw new Error('no workers here');
    };
    expect(await simulateInWorkers(programme, runs, 2, refuse)).toEqual(expected);
    const { start, workers } = workshop((_, worker) => worker.fail(new Error('404')));
    expect(await simulateInWorkers(programme, runs, 2, start)).toEqual(expected);
    expect(workers.every(({ ended }) => ended)).toBe(true);
    let nth = 0;
    const { start: sound } = workshop();
    expect(await simulateInWorkers(programme, runs, 2, () => (nth++ === 0 ? refuse() : sound()))).toEqual(expected);
  });

  it('fails with what a worker is refused for, and ends them all', async () => {
    const { start, workers } = workshop((request, worker) =>
      request.kind === 'begin'
        ? worker.work(request)
        : worker.say({ kind: 'refused', code: 'simulation-seed', params: { allowed: 9, found: -1 } }),
    );
    const failing = simulateInWorkers(programme, runs, 2, start);
    await expect(failing).rejects.toBeInstanceOf(InputError);
    await expect(failing).rejects.toThrow('The seed must be a whole number from 0 to 9; found -1.');
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it('tells the seed as the worker refuses it', async () => {
    await expect(simulateInWorkers(programme, { runs: 400, seed: -1 }, 2, workshop().start)).rejects.toThrow(
      expect.objectContaining({ code: 'simulation-seed', params: expect.objectContaining({ found: -1 }) }),
    );
  });

  it('fails where a worker breaks down at work', async () => {
    const { start, workers } = workshop((request, worker) =>
      request.kind === 'begin' ? worker.work(request) : worker.fail(new Error('out of memory')),
    );
    await expect(simulateInWorkers(programme, runs, 3, start)).rejects.toThrow('out of memory');
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, true]);
  });

  it('refuses unsound assumptions and too few runs before anything or at once', async () => {
    const { start, workers } = workshop();
    await expect(simulateInWorkers({ ...programme, caps: [] }, runs, 2, start)).rejects.toThrow(/caps/);
    expect(workers).toHaveLength(0);
    await expect(simulateInWorkers(programme, { runs: 99, seed: 1 }, 2, start)).rejects.toThrow(/number of runs/);
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });

  it.each([1, 3])('ends %d workers where it is stopped, at once', async (count) => {
    const stop = new AbortController();
    // Answers no block.
    const { start, workers } = workshop((request, worker) => request.kind === 'begin' && worker.work(request));
    const stopped = simulateInWorkers(programme, runs, count, start, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('stopped')), 30);
    await expect(stopped).rejects.toThrow('stopped');
    expect(workers.map(({ ended }) => ended)).toEqual(Array.from({ length: count }, () => true));
    await expect(simulateInWorkers(programme, runs, count, start, { signal: stop.signal })).rejects.toThrow('stopped');
    expect(workers).toHaveLength(count);
  });

  it('reports progress', async () => {
    const told: number[] = [];
    await simulateInWorkers(programme, runs, 2, workshop().start, { report: ({ done }) => told.push(done) });
    expect(told.at(-1)).toBe(1950);
  });
});

describe('keptWorkers', () => {
  it('lends the same workers to one simulation after the other, whatever is simulated, until they are let go', async () => {
    const { start, workers } = workshop();
    const kept = keptWorkers(start);
    const other = { ...programme, segments: [{ ...programme.segments[0]!, members: 5 }] };
    for (const one of [programme, other, programme])
      expect(await simulateInWorkers(one, runs, 2, () => kept.start())).toEqual(await simulateLoyalty(one, runs));
    expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
    kept.endIdle();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it('ends those that are stopped at work, and takes new ones then', async () => {
    let isSilent = true;
    const { start, workers } = workshop((request, worker) => (request.kind === 'begin' || !isSilent) && worker.work(request));
    const kept = keptWorkers(start);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 30);
    await expect(simulateInWorkers(programme, runs, 2, () => kept.start(), { signal: stop.signal })).rejects.toThrow('stopped');
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
    isSilent = false;
    expect(await simulateInWorkers(programme, runs, 2, () => kept.start())).toEqual(await simulateLoyalty(programme, runs));
    expect(workers).toHaveLength(4);
  });

  it('does not keep those that break down', async () => {
    const { start, workers } = workshop((_, worker) => worker.fail(new Error('404')));
    const kept = keptWorkers(start);
    await simulateInWorkers(programme, runs, 2, () => kept.start());
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });
});

describe('answerRequests', () => {
  it('fails a block that is asked for before the simulation has begun', () => {
    const said: SimulationReply[] = [];
    answerRequests((reply) => said.push(reply))({ kind: 'block', block: 0, runs: 200 });
    expect(said).toEqual([{ kind: 'failed', message: expect.stringContaining('before the simulation had begun') }]);
  });
});

it.each([
  [undefined, 1],
  [1, 1],
  [2, 2],
  [16, 4],
])('on %p cores there are %d workers', (cores, expected) => expect(workersFor(cores)).toBe(expected));
