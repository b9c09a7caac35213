import { backtest, type Backtest, type BacktestRequest } from '../../forecasting/backtest/backtest';
import { forecastMany, type ForecastJob, type ForecastJobOptions, type ForecastProgress } from '../../forecasting/many/forecast-many';
import { MethodError } from '../../forecasting/method-error';
import type { SeriesTree } from '../../planning/forecast/forecast-plan';
import type { DailySales } from '../../planning/rolling/daily-sales';
import type { RollingEvent } from '../../planning/rolling/rolling-event';
import { rowUplifts, type RowUplift } from '../../planning/rolling/row-uplifts';

/** What the pane asks of the worker that forecasts. */
export type ForecastQuestion =
  | { readonly kind: 'forecast'; readonly job: ForecastJob }
  /** How well methods would have forecast a history. */
  | { readonly kind: 'test'; readonly request: BacktestRequest }
  /** What events have done to the rows of a history. */
  | { readonly kind: 'uplifts'; readonly tree: SeriesTree; readonly events: readonly RollingEvent[]; readonly daily: DailySales | null };

/**
 * What the worker answers: to `forecast` progress until all is done, to `test` once, with null for a history that is too short, to `uplifts` once; `failed` for
 * what nobody foresaw. All of it survives being cloned between threads.
 */
export type ForecastReply =
  | { readonly kind: 'progress'; readonly progress: ForecastProgress }
  | { readonly kind: 'tested'; readonly test: Backtest | null }
  | { readonly kind: 'measured'; readonly uplifts: readonly (readonly RowUplift[])[] }
  | { readonly kind: 'failed' };

/** Answers a question, bit by bit. Never rejects but for the signal's reason: what goes wrong is part of the answer. */
export async function answerForecast(
  question: ForecastQuestion,
  say: (reply: ForecastReply) => void,
  options: ForecastJobOptions = {},
): Promise<void> {
  try {
    if (question.kind === 'forecast') await forecastMany(question.job, (progress) => say({ kind: 'progress', progress }), options);
    else if (question.kind === 'test') say({ kind: 'tested', test: testOf(question.request) });
    else say({ kind: 'measured', uplifts: rowUplifts(question.tree, question.events, question.daily) });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    say({ kind: 'failed' });
  }
}

function testOf(request: BacktestRequest): Backtest | null {
  try {
    return backtest(request);
  } catch (error) {
    if (error instanceof MethodError && error.code === 'backtest-too-short') return null;
    throw error;
  }
}
