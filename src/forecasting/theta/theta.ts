import { ses } from '../smoothing/exponential';
import { linearSigma } from '../smoothing/ets-variance';
import type { History, MethodForecast } from '../smoothing/method-forecast';
import { scaleHistory, unscale, unscaleOne } from '../smoothing/scaling';
import { adjustSeason } from './seasonal-adjustment';

export interface ThetaOptions {
  /** Values in a season; 1 (none) by default. */
  readonly period?: number;
  /** Weight of the newest value in the level; fitted by default. */
  readonly alpha?: number;
  /** Level before the first value, of a history without season; fitted by default. */
  readonly level?: number;
}

/**
 * The Theta method: simple exponential smoothing with half the slope of the least-squares line as drift, on the history seasonally
 * adjusted where the test finds a season (more than two periods needed). Parameters: alpha, and drift in the unit of the
 * history a period.
 *
 * Source of the method: Assimakopoulos & Nikolopoulos (2000), The theta model, International Journal of Forecasting 16; in the form of
 * Hyndman & Billah (2003), Unmasking the Theta method, International Journal of Forecasting 19.
 *
 * @throws RangeError where the history is empty
 */
export function theta(history: History, horizon: number, { period = 1, alpha: given, level }: ThetaOptions = {}): MethodForecast {
  const { values, unit } = scaleHistory(history);
  const length = values.length;
  const { adjusted, kind, restore, scale } = adjustSeason(values, period, 2 * period + 1);
  const smoothed = ses(adjusted, horizon, { alpha: given, level: level === undefined ? undefined : level / unit });
  const alpha = smoothed.parameters['alpha']!;
  const drift = slopeOf(adjusted) / 2;
  const fitted = smoothed.fitted.map((figure, at) => figure + drift * learned(alpha, at));
  let squares = 0;
  for (let at = 0; at < length; at++) squares += (adjusted[at]! - fitted[at]!) ** 2;
  const variance = squares / Math.max(1, length - 3);
  const sigma = linearSigma(variance, new Float64Array(horizon).fill(alpha), horizon);
  const point = smoothed.point.map((figure, ahead) => figure + drift * (ahead + learned(alpha, length)));
  return {
    method: kind === 'none' ? 'Theta' : `Theta, ${kind} season`,
    point: unscale(
      point.map((figure, ahead) => restore(figure, length + ahead)),
      unit,
    ),
    sigma: unscale(
      sigma.map((figure, ahead) => figure * scale(length + ahead)),
      unit,
    ),
    fitted: unscale(
      fitted.map((figure, at) => restore(figure, at)),
      unit,
    ),
    firstFitted: 0,
    parameters: { alpha, drift: unscaleOne(drift, unit) },
  };
}

/** Periods of drift that a level smoothed over `count` values lags behind: (1 - (1 - alpha)^count) / alpha. */
function learned(alpha: number, count: number): number {
  return alpha < 1e-10 ? count : (1 - (1 - alpha) ** count) / alpha;
}

/** Slope of the least-squares line through values one period apart; 0 for a single one. */
function slopeOf(values: Float64Array): number {
  const length = values.length;
  if (length < 2) return 0;
  let sum = 0;
  for (let at = 0; at < length; at++) sum += values[at]! * (at - (length - 1) / 2);
  return (12 * sum) / (length * (length * length - 1));
}
