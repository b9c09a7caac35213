import { backtest, type Backtest, type BacktestRequest } from '../../forecasting/backtest/backtest';
import { forecastMany, type ForecastJob, type ForecastJobOptions, type ForecastProgress } from '../../forecasting/many/forecast-many';
import { MethodError } from '../../forecasting/method-error';

/** What the pane asks of the worker that forecasts. */
export type ForecastQuestion =
  | { readonly kind: 'forecast'; readonly job: ForecastJob }
  /** How well methods would have forecast a history. */
  | { readonly kind: 'test'; readonly request: BacktestRequest };

/**
 * What the worker answers: to `forecast` progress until all is done, to `test` once, with null for a history that is too short; `failed` for
 * what nobody foresaw. All of it survives being cloned between threads.
 */
export type ForecastReply =
  | { readonly kind: 'progress'; readonly progress: ForecastProgress }
  | { readonly kind: 'tested'; readonly test: Backtest | null }
  | { readonly kind: 'failed' };

/** Answers a question, bit by bit. Never rejects but for the signal's reason: what goes wrong is part of the answer. */
export async function answerForecast(
  question: ForecastQuestion,
  say: (reply: ForecastReply) => void,
  options: ForecastJobOptions = {},
): Promise<void> {
  try {
    if (question.kind === 'forecast') await forecastMany(question.job, (progress) => say({ kind: 'progress', progress }), options);
    else say({ kind: 'tested', test: testOf(question.request) });
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
