import type { SeriesForecast } from '../../forecasting/many/forecast-many';
import { assembleForecast, forecastRow, ownForecast } from '../../planning/forecast/assemble';
import type { ForecastPlan, ForecastRow, ForecastSpec, ForecastTest, SeriesTree } from '../../planning/forecast/forecast-plan';

/** Series and what is asked of them. */
export interface ForecastWork {
  readonly tree: SeriesTree;
  readonly spec: ForecastSpec;
}

/** How far a row's test is: not begun, or its outcome (null for a history too short). */
export type RowTest = ForecastTest | null | undefined;

/** A forecast on its way. */
export interface ForecastRun {
  readonly work: ForecastWork;
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  /** By row; rows not reached yet are missing. */
  readonly results: readonly (SeriesForecast | undefined)[];
  readonly done: number;
  readonly tests: Readonly<Record<number, ForecastTest | null>>;
}

export type RunAction =
  | { readonly type: 'began'; readonly work: ForecastWork }
  | { readonly type: 'progressed'; readonly done: number; readonly forecasts: readonly SeriesForecast[] }
  | { readonly type: 'ended'; readonly status: 'done' | 'stopped' | 'failed' }
  | { readonly type: 'tested'; readonly work: ForecastWork; readonly row: number; readonly test: ForecastTest | null };

/** How a run follows what the worker says; null before the first. */
export function runReducer(run: ForecastRun | null, action: RunAction): ForecastRun | null {
  switch (action.type) {
    case 'began':
      return { work: action.work, status: 'running', results: [], done: 0, tests: {} };
    case 'progressed': {
      if (run === null) return run;
      const results = [...run.results];
      for (const forecast of action.forecasts) results[forecast.index] = forecast;
      return { ...run, results, done: action.done };
    }
    case 'ended':
      return run && { ...run, status: action.status };
    case 'tested':
      // A test of what was asked before comes too late.
      return run?.work === action.work ? { ...run, tests: { ...run.tests, [action.row]: action.test } } : run;
  }
}

/** The whole forecast, once every row has one; null before. */
export function planOf({ work, status, results, tests }: ForecastRun): ForecastPlan | null {
  if (status !== 'done') return null;
  const complete = results.filter((result) => result !== undefined);
  return complete.length === work.tree.rows.length ? assembleForecast(work.tree, work.spec, complete, tests[0] ?? null) : null;
}

/** A row to show: of the whole forecast, or the total as soon as it is there, since nothing moves it. */
export function rowOf(run: ForecastRun, plan: ForecastPlan | null, index: number): ForecastRow | null {
  if (plan !== null) return plan.rows[index] ?? null;
  const [total] = run.work.tree.rows;
  if (index !== 0 || !total || !run.results[0]) return null;
  return forecastRow(total, ownForecast(run.results[0], run.work.spec.horizon), run.results[0]);
}
