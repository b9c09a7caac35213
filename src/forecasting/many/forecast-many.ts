import { checkHistory } from '../auto/check-history';
import { forecast, type ForecastRequest } from '../auto/forecast';
import type { ForecastResult } from '../auto/forecast-result';

/** Plain data throughout, so that it can go to a worker and come back. */
export interface ForecastJob {
  readonly requests: readonly ForecastRequest[];
}

/** The forecast of one request, by its place among them; `no-history` where it has no value to forecast from. */
export type SeriesForecast = { readonly index: number } & (
  { readonly kind: 'forecast'; readonly result: ForecastResult } | { readonly kind: 'no-history' }
);

/** What has been forecast since the last report, and how far the job is. */
export interface ForecastProgress {
  readonly done: number;
  readonly of: number;
  readonly forecasts: readonly SeriesForecast[];
}

export interface ForecastJobOptions {
  /** Lets others have the thread for a moment; in a worker of its own a job need not. [nothing] */
  readonly pause?: () => Promise<void>;
  /** Stops the job at the next pause. */
  readonly signal?: AbortSignal;
  /** Milliseconds of a clock. [Date.now] */
  readonly now?: () => number;
}

/** Milliseconds of work between two reports: short enough for a page to go on answering. */
const SLICE = 40;

/**
 * Forecasts many series one after another, and reports as it goes; the last report has `done` equal to `of`. A series without values does
 * not stop the others.
 *
 * @throws RangeError as forecast, where a request is not sound
 * @throws the signal's reason once it is aborted
 */
export async function forecastMany(
  { requests }: ForecastJob,
  report: (progress: ForecastProgress) => void,
  options: ForecastJobOptions = {},
): Promise<void> {
  const { pause = () => Promise.resolve(), signal, now = Date.now } = options;
  let forecasts: SeriesForecast[] = [];
  let started = now();
  for (const [index, request] of requests.entries()) {
    signal?.throwIfAborted();
    forecasts.push(forecastOf(request, index));
    if (now() - started < SLICE && index < requests.length - 1) continue;
    report({ done: index + 1, of: requests.length, forecasts });
    forecasts = [];
    await pause();
    started = now();
  }
  if (requests.length === 0) report({ done: 0, of: 0, forecasts });
}

function forecastOf(request: ForecastRequest, index: number): SeriesForecast {
  checkHistory(request.history);
  if (request.history.every((value) => value === null)) return { index, kind: 'no-history' };
  return { index, kind: 'forecast', result: forecast(request) };
}
