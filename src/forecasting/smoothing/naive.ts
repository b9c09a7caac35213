import type { History, MethodForecast } from './method-forecast';
import { scaleHistory, unscale } from './scaling';

/**
 * The last value, repeated: the forecast of a random walk, whose error grows with the root of the horizon.
 *
 * Source of the method: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, section 5.2; sigma 5.5.
 *
 * @throws RangeError where the history is empty
 */
export function naive(history: History, horizon: number): MethodForecast {
  return { ...seasonalNaive(history, horizon, 1), method: 'naive' };
}

/**
 * The value of the same season one period ago, repeated. Falls back on `naive` where the history is shorter than a period.
 * Sigma is the root mean square of the seasonal differences, times the root of the number of periods ahead, each begun one counting.
 *
 * Source of the method: as `naive`.
 *
 * @throws RangeError where the history is empty
 */
export function seasonalNaive(history: History, horizon: number, period: number): MethodForecast {
  const { values, unit } = scaleHistory(history);
  const length = values.length;
  const lag = period > 1 && length >= period ? period : 1;
  let squares = 0;
  for (let at = lag; at < length; at++) squares += (values[at]! - values[at - lag]!) ** 2;
  const spread = Math.sqrt(squares / Math.max(1, length - lag));
  const point = Float64Array.from({ length: horizon }, (_, ahead) => values[length - lag + (ahead % lag)]!);
  const sigma = Float64Array.from({ length: horizon }, (_, ahead) => spread * Math.sqrt(Math.floor(ahead / lag) + 1));
  return {
    method: lag > 1 ? 'seasonal naive' : 'naive',
    point: unscale(point, unit),
    sigma: unscale(sigma, unit),
    fitted: Array.from(history, (value, at) => (at < lag ? value : history[at - lag]!)),
    firstFitted: Math.min(lag, length),
    parameters: {},
  };
}

/**
 * The straight line through the first and the last value, carried on: a random walk with drift.
 *
 * Source of the method: as `naive`; sigma includes the uncertainty of the drift.
 *
 * @throws RangeError where the history is empty
 */
export function drift(history: History, horizon: number): MethodForecast {
  const { values, unit } = scaleHistory(history);
  const steps = values.length - 1;
  const last = values[steps]!;
  const slope = steps > 0 ? (last - values[0]!) / steps : 0;
  let squares = 0;
  for (let at = 1; at <= steps; at++) squares += (values[at]! - values[at - 1]! - slope) ** 2;
  const variance = squares / Math.max(1, steps - 1);
  const ahead = Float64Array.from({ length: horizon }, (_, at) => at + 1);
  return {
    method: 'drift',
    point: unscale(
      ahead.map((h) => last + h * slope),
      unit,
    ),
    sigma: unscale(
      ahead.map((h) => Math.sqrt(variance * h * (1 + h / Math.max(1, steps)))),
      unit,
    ),
    fitted: unscale(
      values.map((value, at) => (at === 0 ? value : values[at - 1]! + slope)),
      unit,
    ),
    firstFitted: Math.min(1, steps),
    parameters: { drift: unscale([slope], unit)[0]! },
  };
}
