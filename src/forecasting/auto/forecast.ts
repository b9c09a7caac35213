import { automaticForecast } from './automatic';
import { checkHistory } from './check-history';
import { FORECAST_METHODS, type ForecastMethod } from './methods';
import { namedForecast } from './named-methods';
import type { ForecastRegressor, ForecastResult } from './forecast-result';

export interface ForecastRequest {
  /** One value a period, oldest first; null where missing. */
  readonly history: readonly (number | null)[];
  /** Periods to forecast, 1 or more. */
  readonly horizon: number;
  /** Periods in a season's cycle: 12 for months, 4 for quarters, 1 for none. */
  readonly period: number;
  /** Probability that a value falls into its interval, between 0 and 1. [0.8] */
  readonly level?: number;
  /** [auto] */
  readonly method?: ForecastMethod;
  /** Known causes, for `auto`. */
  readonly regressors?: readonly ForecastRegressor[];
}

/**
 * Forecasts a series with intervals. `auto` combines what suits the series and reports by notes what it met: gaps, outliers, level shifts,
 * intermittent demand, too short a history. It answers for every history with at least one value, however odd, with finite numbers.
 *
 * @throws RangeError where the history is no list, has no value or one that is not finite, where the method is not one of them, where horizon or period are not whole numbers of 1 or
 * more, where the level is not between 0 and 1, or where a regressor lacks values
 */
export function forecast(request: ForecastRequest): ForecastResult {
  const { history, horizon, period, level = 0.8, method = 'auto', regressors = [] } = request;
  check(history, horizon, period, level, regressors);
  if (!FORECAST_METHODS.includes(method))
    throw new RangeError(`method must be one of ${FORECAST_METHODS.join(', ')}; found ${String(method)}.`);
  if (method !== 'auto') return namedForecast(method, history, horizon, period, level);
  return automaticForecast(history, horizon, period, level, regressors);
}

function check(
  history: readonly (number | null)[],
  horizon: number,
  period: number,
  level: number,
  regressors: readonly ForecastRegressor[],
): void {
  checkHistory(history);
  if (!history.some((value) => value !== null)) throw new RangeError('A forecast needs at least one value of history.');
  if (!history.every((value) => value === null || Number.isFinite(value))) throw new RangeError('The history must be finite.');
  if (!Number.isInteger(horizon) || horizon < 1) throw new RangeError(`horizon must be a whole number of 1 or more; found ${horizon}.`);
  if (!Number.isInteger(period) || period < 1) throw new RangeError(`period must be a whole number of 1 or more; found ${period}.`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be between 0 and 1; found ${level}.`);
  for (const { name, values, spread } of regressors) {
    if (values.length < history.length + horizon || !values.every(Number.isFinite))
      throw new RangeError(`${name} needs a number for each period of the history and the horizon.`);
    if (!(spread > 0)) throw new RangeError(`The spread of ${name} must be above zero; found ${spread}.`);
  }
}
