import { backtest } from '../../../src/forecasting/backtest/backtest';
import { forecast, type ForecastRequest } from '../../../src/forecasting/auto/forecast';
import { serialOf } from '../../../src/calendar/serial';
import { seriesTree } from '../../../src/planning/forecast/series-tree';
import type { RollingEvent } from '../../../src/planning/rolling/rolling-event';
import { rowUplifts } from '../../../src/planning/rolling/row-uplifts';
import { askForecast, type ForecastAnswer } from '../../../src/taskpane/forecast/ask-forecast';
import { january, sales } from '../histories';
import { answerForecast, type ForecastQuestion, type ForecastReply } from '../../../src/taskpane/forecast/forecast-messages';

type Answer = (question: ForecastQuestion, say: (reply: ForecastReply) => void) => Promise<void>;
const never: Answer = () => new Promise(() => undefined);

/** A worker in this very thread, whose messages are cloned as between threads; it keeps quiet once it is terminated. */
class FakeWorker extends EventTarget {
  terminated = false;

  constructor(private readonly answer: Answer = answerForecast) {
    super();
  }

  postMessage(question: ForecastQuestion): void {
    void this.answer(structuredClone(question), (reply) => this.say(reply));
  }

  say(reply: ForecastReply): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const request = (level: number): ForecastRequest => ({
  history: Array.from({ length: 30 }, (_, t) => level + (t % 12) + Math.sin(t * t)),
  horizon: 3,
  period: 12,
  method: 'theta',
});
const REQUESTS = Array.from({ length: 25 }, (_, at) => request(100 + at));
const question: ForecastQuestion = { kind: 'forecast', job: { requests: [...REQUESTS, { ...request(1), history: [null, null] }] } };
const unstopped = () => new AbortController().signal;

/** All that is answered, in order. */
async function answers(asked: ForecastQuestion, start: () => FakeWorker, signal = unstopped()): Promise<ForecastAnswer[]> {
  const heard: ForecastAnswer[] = [];
  await askForecast(
    asked,
    () => start() as unknown as Worker,
    signal,
    (answer) => heard.push(answer),
  );
  return heard;
}

const forecasts = (heard: readonly ForecastAnswer[]) =>
  heard.flatMap((answer) => (answer.kind === 'progress' ? answer.progress.forecasts : []));

describe('forecasts of many series', () => {
  it('come from a worker bit by bit, each just as it is without one, and the worker ends', async () => {
    const worker = new FakeWorker();
    const heard = await answers(question, () => worker);
    expect(forecasts(heard)).toEqual([
      ...REQUESTS.map((asked, index) => ({ index, kind: 'forecast', result: forecast(asked) })),
      { index: 25, kind: 'no-history' },
    ]);
    expect(heard.at(-1)).toMatchObject({ kind: 'progress', progress: { done: 26, of: 26 } });
    expect(worker.terminated).toBe(true);
  });

  it('of none are over at once', async () => {
    expect(await answers({ kind: 'forecast', job: { requests: [] } }, () => new FakeWorker())).toHaveLength(1);
  });

  it('stop when told to: the worker ends, and nothing comes of late answers', async () => {
    const worker = new FakeWorker(never);
    const stop = new AbortController();
    const heard: ForecastAnswer[] = [];
    const asked = askForecast(
      question,
      () => worker as unknown as Worker,
      stop.signal,
      (answer) => heard.push(answer),
    );
    worker.say({ kind: 'progress', progress: { done: 1, of: 26, forecasts: [] } });
    stop.abort();
    await expect(asked).rejects.toBe(stop.signal.reason);
    worker.say({ kind: 'progress', progress: { done: 2, of: 26, forecasts: [] } });
    expect(heard).toHaveLength(1);
    expect(worker.terminated).toBe(true);
  });

  it('start no worker when stopped before', async () => {
    const stop = new AbortController();
    stop.abort();
    const start = jest.fn(() => new FakeWorker());
    await expect(answers(question, start, stop.signal)).rejects.toBe(stop.signal.reason);
    expect(start).not.toHaveBeenCalled();
  });

  it('are made in place where there are no workers, and can be stopped there as well', async () => {
    const missing = (): FakeWorker => {
      throw new ReferenceError('Worker is not defined');
    };
    expect(forecasts(await answers(question, missing))).toHaveLength(26);
    const stop = new AbortController();
    const asked = answers(question, missing, stop.signal);
    stop.abort();
    await expect(asked).rejects.toBe(stop.signal.reason);
  });

  it.each(['error', 'messageerror'])('are made in place where the worker fails by the event "%s", even half-way', async (type) => {
    const worker = new FakeWorker(never);
    const heard: ForecastAnswer[] = [];
    const asked = askForecast(
      question,
      () => worker as unknown as Worker,
      unstopped(),
      (answer) => heard.push(answer),
    );
    worker.say({ kind: 'progress', progress: { done: 1, of: 26, forecasts: [] } });
    worker.dispatchEvent(new Event(type));
    await asked;
    expect(forecasts(heard)).toHaveLength(26);
    expect(worker.terminated).toBe(true);
  });

  it('that fail in place as well are an error', async () => {
    const unsound: ForecastQuestion = { kind: 'forecast', job: { requests: [{ ...request(1), horizon: 0 }] } };
    await expect(answers(unsound, () => new FakeWorker())).rejects.toThrow('The forecast failed.');
  });
});

describe('a test of methods on a history', () => {
  it('is what it is without a worker', async () => {
    const asked = { ...request(100), methods: ['naive', 'theta'] as const };
    expect(await answers({ kind: 'test', request: asked }, () => new FakeWorker())).toEqual([{ kind: 'tested', test: backtest(asked) }]);
  });

  it('of too short a history is none', async () => {
    const asked = { ...request(100), history: [1, 2] };
    expect(await answers({ kind: 'test', request: asked }, () => new FakeWorker())).toEqual([{ kind: 'tested', test: null }]);
  });
});

test('what events have done to a history is measured by the worker as it is without one', async () => {
  const rows = sales(
    january(2024),
    Array.from({ length: 36 }, (_, t) => (t % 12 === 10 ? 300 : 100)),
  );
  const tree = seriesTree(rows, { levels: [], measure: 'netSales', start: january(2027) });
  const events: RollingEvent[] = [
    {
      event: { word: 'double-11' },
      platform: 'all',
      windows: [2024, 2025, 2026].map((year) => ({ first: serialOf(year, 11, 1), last: serialOf(year, 11, 11) })),
      uplift: 2,
    },
  ];
  const [answer] = await answers({ kind: 'uplifts', tree, events, daily: null }, () => new FakeWorker());
  expect(answer).toEqual({ kind: 'measured', uplifts: rowUplifts(tree, events, null) });
  expect(rowUplifts(tree, events, null)[0]?.[0]?.evidence).toBeGreaterThan(0);
});
