import { simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { answerRequests, type SimulationRequest } from '../../../src/planning/loyalty/simulation-messages';
import { simulateAside } from '../../../src/taskpane/loyalty/simulate-aside';
import { plain } from '../../planning/loyalty/programmes';

const programme = {
  ...plain(3),
  uncertain: [{ input: 'sales', of: 0, distribution: { kind: 'lognormal', mean: 1, sd: 0.1 }, drawn: 'run', group: null }] as const,
};
const runs = { runs: 900, seed: 2 };

/** A browser's worker in this very thread. */
class FakeWorker extends EventTarget {
  terminated = false;
  private readonly answer = answerRequests((reply) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) })));

  postMessage(request: SimulationRequest): void {
    this.answer(structuredClone(request));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const simulated = (start: () => EventTarget, signal = new AbortController().signal, report: () => void = () => undefined) =>
  simulateAside(programme, runs, start as () => Worker, signal, report);

beforeAll(() => Object.assign(globalThis, { navigator: { hardwareConcurrency: 2 } }));
afterAll(() => Reflect.deleteProperty(globalThis, 'navigator'));

it('simulates in workers, and reports', async () => {
  const workers: FakeWorker[] = [];
  const report = jest.fn();
  const start = (): FakeWorker => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  };
  expect(await simulated(start, undefined, report)).toEqual(await simulateLoyalty(programme, runs));
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(report).toHaveBeenLastCalledWith(expect.objectContaining({ done: 900, of: 900 }));
});

it.each(['error', 'messageerror'])('simulates in place where the worker does not come up: %s', async (kind) => {
  const start = (): EventTarget =>
    Object.assign(new EventTarget(), {
      postMessage(this: EventTarget) {
        this.dispatchEvent(new Event(kind));
      },
      terminate: () => undefined,
    });
  expect(await simulated(start)).toEqual(await simulateLoyalty(programme, runs));
});

it('simulates in place where there are no workers, and can be stopped', async () => {
  const none = (): never => {
    throw new Error('refused');
  };
  expect(await simulated(none)).toEqual(await simulateLoyalty(programme, runs));
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(simulated(none, stop.signal)).rejects.toThrow('stopped');
});
