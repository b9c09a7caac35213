import { linearSigma, responses } from './ets-variance';
import type { History, MethodForecast } from './method-forecast';
import { scaleHistory, unscale, unscaleOne } from './scaling';
import { SmoothingFitter } from './smoothing-fit';
import { fittedValues, lastStates, pathAhead, type SmoothingStates } from './smoothing-path';
import { ALPHA, BETA, LEVEL, PHI, TREND } from './smoothing-recursion';

/** Parameters and first states to hold; what is left out is fitted by least squares of the one-step errors. */
export interface SesOptions {
  /** Weight of the newest value in the level, 0 to 1. */
  readonly alpha?: number;
  /** Level before the first value. */
  readonly level?: number;
}

export interface HoltOptions extends SesOptions {
  /** Weight of the newest change of level in the trend, 0 to 1 (the weight of the error is alpha times this). */
  readonly beta?: number;
  /** Trend before the first value. */
  readonly trend?: number;
}

export interface DampedOptions extends HoltOptions {
  /** Share of the trend that is left a period later; fitted between 0.8 and 0.98. */
  readonly phi?: number;
}

export interface ExponentialForecast extends MethodForecast {
  /** Sum of the squared one-step errors. */
  readonly squares: number;
  /** The states after the last value. */
  readonly states: SmoothingStates;
}

/**
 * Simple exponential smoothing: the level follows the values, the forecast is flat. The first level is fitted too; with fewer
 * than four values it is the first value.
 *
 * Source of the method: Brown (1959); Hyndman & Athanasopoulos, Forecasting: Principles and Practice, section 8.1.
 *
 * @throws RangeError where the history is empty
 */
export function ses(history: History, horizon: number, options: SesOptions = {}): ExponentialForecast {
  return smooth('SES', 'N', history, horizon, options);
}

/**
 * Holt's linear trend. First states are fitted too; with fewer than six values they are the line through the first two.
 *
 * Source of the method: Holt (1957, reprinted 2004), International Journal of Forecasting 20; Hyndman & Athanasopoulos, section 8.2.
 *
 * @throws RangeError where the history is empty
 */
export function holt(history: History, horizon: number, options: HoltOptions = {}): ExponentialForecast {
  return smooth('Holt', 'A', history, horizon, options);
}

/**
 * Holt's trend, damped: its share in the forecast shrinks by phi each period. First states as `holt`.
 *
 * Source of the method: Gardner & McKenzie (1985), Forecasting trends in time series, Management Science 31.
 *
 * @throws RangeError where the history is empty
 */
export function dampedTrend(history: History, horizon: number, options: DampedOptions = {}): ExponentialForecast {
  return smooth('damped trend', 'Ad', history, horizon, options);
}

function smooth(method: string, trend: 'N' | 'A' | 'Ad', history: History, horizon: number, options: DampedOptions): ExponentialForecast {
  const { values, unit } = scaleHistory(history);
  const fitter = new SmoothingFitter(values, 1);
  const { recursion } = fitter;
  const held = heldValues(values, unit, trend, options);
  const { x } = fitter.fit({ trend, season: 'N', relative: false, held, lowest: 0, highest: 1 }, 1e-12, 300);
  recursion.run(x, { season: 'N', relative: false, renewedByNewLevel: false });
  const [alpha, beta, phi] = [x[ALPHA]!, x[BETA]!, x[PHI]!];
  const fitted = { N: 2, A: 4, Ad: 5 }[trend] - held.size;
  const variance = recursion.squares / Math.max(1, values.length - fitted);
  const weights = responses({ alpha, beta: alpha * beta, gamma: 0, phi }, 1, horizon);
  return {
    method,
    point: unscale(pathAhead(recursion, phi, 'N', horizon).point, unit),
    sigma: unscale(linearSigma(variance, weights, horizon), unit),
    fitted: fittedValues(recursion, unit),
    firstFitted: 0,
    parameters: { alpha, ...(trend === 'N' ? {} : { beta }), ...(trend === 'Ad' ? { phi } : {}) },
    squares: unscaleOne(unscaleOne(recursion.squares, unit), unit),
    states: lastStates(recursion, 'N', unit),
  };
}

/** What is not fitted: what the caller gave, and the first states of a history too short to learn them from. */
function heldValues(values: Float64Array, unit: number, trend: 'N' | 'A' | 'Ad', options: DampedOptions): Map<number, number> {
  const held = new Map<number, number>();
  if (values.length < (trend === 'N' ? 4 : 6)) {
    const slope = trend === 'N' || values.length < 2 ? 0 : values[1]! - values[0]!;
    held.set(LEVEL, values[0]! - (trend === 'Ad' ? (options.phi ?? 1) : 1) * slope);
    if (trend !== 'N') held.set(TREND, slope);
  }
  if (options.alpha !== undefined) held.set(ALPHA, options.alpha);
  if (options.level !== undefined) held.set(LEVEL, options.level / unit);
  if (trend !== 'N' && options.beta !== undefined) held.set(BETA, options.beta);
  if (trend !== 'N' && options.trend !== undefined) held.set(TREND, options.trend / unit);
  if (trend === 'Ad' && options.phi !== undefined) held.set(PHI, options.phi);
  return held;
}
