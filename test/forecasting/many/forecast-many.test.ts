import { forecast, type ForecastRequest } from '../../../src/forecasting/auto/forecast';
import { forecastMany, type ForecastProgress, type SeriesForecast } from '../../../src/forecasting/many/forecast-many';

const requests: ForecastRequest[] = Array.from({ length: 12 }, (_, series) => ({
  history: Array.from({ length: 24 }, (__, t) => 50 + series + 5 * Math.sin(t + series)),
  horizon: 2,
  period: 12,
}));

/** A clock that moves on by so many milliseconds whenever it is read. */
function clock(step: number): () => number {
  let time = 0;
  return () => (time += step);
}

async function run(job: readonly ForecastRequest[], options: Parameters<typeof forecastMany>[2] = {}): Promise<ForecastProgress[]> {
  const reports: ForecastProgress[] = [];
  await forecastMany({ requests: job }, (progress) => reports.push(progress), options);
  return reports;
}

const all = (reports: readonly ForecastProgress[]): SeriesForecast[] => reports.flatMap(({ forecasts }) => forecasts);

describe('forecastMany', () => {
  it('forecasts every series once, in order, as alone', async () => {
    const reports = await run(requests, { now: clock(15) });
    expect(all(reports)).toEqual(requests.map((request, index) => ({ index, kind: 'forecast', result: forecast(request) })));
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.map(({ of }) => of)).toEqual(reports.map(() => 12));
    reports.slice(1).forEach(({ done }, at) => expect(done).toBeGreaterThan(reports[at]!.done));
    expect(reports.at(-1)!.done).toBe(12);
  });

  it('pauses with every report', async () => {
    let pauses = 0;
    const reports = await run(requests, { now: clock(50), pause: () => Promise.resolve(void pauses++) });
    expect([reports.length, pauses]).toEqual([12, 12]);
    expect(await run(requests, { now: clock(0) })).toHaveLength(1);
  });

  it('goes on past a series without values', async () => {
    const empty = { history: [null, null], horizon: 2, period: 12 };
    expect(all(await run([requests[0]!, empty, requests[1]!])).map(({ kind }) => kind)).toEqual(['forecast', 'no-history', 'forecast']);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    const reports: ForecastProgress[] = [];
    const running = forecastMany(
      { requests },
      (progress) => {
        reports.push(progress);
        if (progress.done === 3) stop.abort(new Error('enough'));
      },
      { now: clock(50), signal: stop.signal },
    );
    await expect(running).rejects.toThrow('enough');
    expect(reports.at(-1)!.done).toBe(3);
  });

  it('reports the end of an empty job', async () => {
    expect(await run([])).toEqual([{ done: 0, of: 0, forecasts: [] }]);
  });

  it('is refused what forecast refuses', async () => {
    await expect(run([{ history: [1, 2], horizon: 0, period: 12 }])).rejects.toThrow(RangeError);
  });

  it('takes and gives what can be copied to a worker and back', async () => {
    const reports = await run(structuredClone(requests.slice(0, 2)));
    expect(structuredClone(reports)).toEqual(reports);
  });
});
