import type { SeriesForecast } from '../../../src/forecasting/many/forecast-many';
import { LOCALES } from '../../../src/locales/locale';
import { seriesTree } from '../../../src/planning/forecast/series-tree';
import type { ForecastSpec } from '../../../src/planning/forecast/forecast-plan';
import { bandGeometry } from '../../../src/taskpane/forecast/band-geometry';
import { planOf, rowOf, runReducer, type ForecastRun, type ForecastWork } from '../../../src/taskpane/forecast/forecast-run';
import { forecastSentence } from '../../../src/taskpane/forecast/forecast-sentence';
import { viewOf } from '../../../src/taskpane/forecast/forecast-view';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { rowNotes } from '../../../src/sheets/forecast/forecast-words';
import { FORECAST_SPEC, madeForecast } from '../../planning/forecast/made-forecast';
import { january, sales } from '../histories';

/** Three years that grow by a tenth, 100 a month but 300 in November; none in April 2026. */
const year = (factor: number) => Array.from({ length: 12 }, (_, m) => Math.round((m === 10 ? 300 : 100) * factor));
const HISTORY = sales(january(2024), [...year(1), ...year(1.1), ...year(1.2)]);

async function shown(spec: Partial<ForecastSpec> = {}, rows = HISTORY) {
  const plan = await madeForecast(rows, { levels: [], horizon: 6, ...spec });
  const work: ForecastWork = { tree: seriesTree(rows, plan.spec), spec: plan.spec };
  const row = plan.rows[0]!;
  return { plan, row, work, view: viewOf(row, work) };
}

describe('the picture of a forecast', () => {
  it('shows three years behind and the months ahead, and sums them against the year before', async () => {
    const { view } = await shown();
    expect(view.months).toHaveLength(42);
    expect(view.months[0]).toEqual({ month: january(2024), actual: 100, point: null, lower: null, upper: null });
    expect(view.months[36]).toMatchObject({ month: january(2027), actual: null, point: 120 });
    expect(view).toMatchObject({ sum: 720, summed: 6, growth: 0 });
  });

  it('tells no growth where the year before is not all known', async () => {
    const gap = HISTORY.filter((_, at) => at !== 27);
    expect((await shown({}, gap)).view.growth).toBeNull();
  });

  it('draws the band from the last month that is known, its bounds around the forecast', async () => {
    const { view } = await shown();
    const { actual, forecast, band, years, frame } = bandGeometry(view.months, { width: 320, height: 180 }, String);
    expect(actual).toHaveLength(1);
    expect(actual[0]).toHaveLength(36);
    expect(forecast).toHaveLength(7);
    expect(forecast[0]).toEqual(actual[0]?.at(-1));
    expect(band).toHaveLength(13);
    const [upper, lower] = [band.slice(1, 7), band.slice(7).reverse()];
    forecast.slice(1).forEach(({ x, y }, at) => {
      expect([upper[at]?.x, lower[at]?.x]).toEqual([x, x]);
      expect(upper[at]!.y).toBeLessThanOrEqual(y);
      expect(lower[at]!.y).toBeGreaterThanOrEqual(y);
    });
    expect(years.map((each) => each.year)).toEqual([2024, 2025, 2026, 2027]);
    for (const { y } of frame.ticks) expect(y).toBeGreaterThanOrEqual(frame.plot.top);
  });

  it('leaves gaps in the line, and out of the years those whose names would run into each other', async () => {
    const gap = HISTORY.filter((_, at) => at !== 27);
    const { view } = await shown({}, gap);
    const { actual, years } = bandGeometry(view.months, { width: 120, height: 180 }, String);
    expect(actual.map((run) => run.length)).toEqual([27, 8]);
    expect(years.length).toBeLessThan(4);
  });
});

describe('the sentence under it', () => {
  const english = formatsFor('en-US');

  it('says what comes, how far off it would have been, and by what method', async () => {
    const { plan, row, view } = await shown({ horizon: 12 });
    expect(forecastSentence(view, row, plan.spec, plan.test, english)).toBe(
      'The next 12 months come to about 1.68K, as much as the same months a year before. ' +
        // By 10 of 110 where the year before last was forecast, by 10 of 120 in the last.
        'In 12 trials over the last 23 months it would have been off by 8.7% on average. Method: Last year’s value.',
    );
  });

  it('says that a history is too short to be tested, and nothing while it is tested', async () => {
    const { plan, row, view } = await shown();
    expect(forecastSentence(view, row, plan.spec, null, english)).toContain('The history is too short to test');
    expect(forecastSentence(view, row, plan.spec, undefined, english)).not.toMatch(/trials|too short/);
  });

  it.each(LOCALES)('leaves no placeholder unfilled in %s', async (locale) => {
    const { plan, row, view } = await shown({ method: 'auto' });
    expect(forecastSentence(view, row, plan.spec, plan.test, formatsFor(locale))).not.toMatch(/[{}]/);
  });
});

describe('what is worth knowing beside it', () => {
  it('names months, not periods', async () => {
    const rows = sales(
      january(2024),
      Array.from({ length: 36 }, (_, t) => (t === 20 ? 900 : 100 + (t % 5))),
    );
    const { plan, row } = await shown({ method: 'auto' }, rows);
    expect(rowNotes(row, plan, 'en-US')).toContain('Sep 2025 stands out (a campaign, a stock-out?) and counts as a usual month.');
  });

  it('counts months from the first sale of the row', async () => {
    const late = [
      ...HISTORY,
      ...sales(
        { year: 2024, month: 6 },
        Array.from({ length: 31 }, (_, t) => (t === 20 ? 900 : 100 + (t % 5))),
        { channel: 'New' },
      ),
    ];
    const plan = await madeForecast(late, { levels: ['channel'], horizon: 3, method: 'auto' });
    const row = plan.rows.find(({ label }) => label === 'New')!;
    expect(rowNotes(row, plan, 'en-US').join(' ')).toContain('Feb 2026 stands out');
  });
});

describe('a forecast on its way', () => {
  const work: ForecastWork = {
    tree: seriesTree(HISTORY, { ...FORECAST_SPEC, levels: [] }),
    spec: { ...FORECAST_SPEC, levels: [], horizon: 2 },
  };
  const forecast: SeriesForecast = {
    index: 0,
    kind: 'forecast',
    result: { point: [1, 2], lower: [0, 1], upper: [2, 3], method: 'naive', notes: [] },
  };
  const began = runReducer(null, { type: 'began', work });
  const progressed = runReducer(began, { type: 'progressed', done: 1, forecasts: [forecast] });

  it('shows the total as soon as it is there, the whole only when it is done', () => {
    expect(began && rowOf(began, planOf(began), 0)).toBeNull();
    expect(progressed && planOf(progressed)).toBeNull();
    expect(progressed && rowOf(progressed, null, 0)?.point).toEqual([1, 2]);
    const done = runReducer(progressed, { type: 'ended', status: 'done' });
    expect(done && planOf(done)?.rows[0]?.point).toEqual([1, 2]);
  });

  it('takes no notice of a test of what was asked before', () => {
    const tested = (of: ForecastWork): ForecastRun | null => runReducer(progressed, { type: 'tested', work: of, row: 0, test: null });
    expect(tested({ ...work })?.tests).toEqual({});
    expect(tested(work)?.tests).toEqual({ 0: null });
  });
});
