import { croston, sba } from '../intermittent/croston';
import { tsb } from '../intermittent/tsb';
import { fillGaps } from '../prepare/clean-history';
import { ets } from '../smoothing/ets';
import { dampedTrend, holt, ses } from '../smoothing/exponential';
import type { MethodForecast } from '../smoothing/method-forecast';
import { naive, seasonalNaive } from '../smoothing/naive';
import { theta } from '../theta/theta';
import type { ForecastResult } from './forecast-result';
import { normalQuantile } from './quantile';
import type { ForecastNote } from './note';

type Method = (history: Float64Array, horizon: number, period: number) => MethodForecast;

const METHODS = {
  naive: (history, horizon) => naive(history, horizon),
  'seasonal-naive': (history, horizon, period) => seasonalNaive(history, horizon, period),
  ses: (history, horizon) => ses(history, horizon),
  holt: (history, horizon) => holt(history, horizon),
  damped: (history, horizon) => dampedTrend(history, horizon),
  theta: (history, horizon, period) => theta(history, horizon, { period }),
  ets: (history, horizon, period) => ets(history, horizon, { period }),
  croston: (history, horizon) => croston(history, horizon),
  sba: (history, horizon) => sba(history, horizon),
  tsb: (history, horizon) => tsb(history, horizon),
} as const satisfies Readonly<Record<string, Method>>;

export type NamedMethod = keyof typeof METHODS;

/** A single method by its name, on the history with its gaps filled; the interval is normal, by the method's own sigma. */
export function namedForecast(
  name: NamedMethod,
  history: readonly (number | null)[],
  horizon: number,
  period: number,
  level: number,
): ForecastResult {
  const values = history.filter((value) => value !== null);
  const missing = history.length - values.length;
  const method: Method = METHODS[name];
  const result = method(missing > 0 ? fillGaps(history, period) : Float64Array.from(values), horizon, period);
  const notes: ForecastNote[] = missing > 0 ? [{ code: 'missing-filled', params: { count: missing } }] : [];
  const lowest = values.every((value) => value >= 0) ? 0 : -Number.MAX_VALUE;
  const within = (value: number): number => Math.min(Number.MAX_VALUE, Math.max(lowest, value));
  const width = normalQuantile((1 + level) / 2);
  return {
    point: result.point.map(within),
    lower: result.point.map((value, step) => within(value - width * result.sigma[step]!)),
    upper: result.point.map((value, step) => within(value + width * result.sigma[step]!)),
    method: result.method,
    notes,
  };
}
