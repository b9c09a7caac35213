import { linearSigma } from '../smoothing/ets-variance';
import type { MethodForecast } from '../smoothing/method-forecast';
import { unscale, unscaleOne, type ScaledHistory } from '../smoothing/scaling';

/** A flat forecast of demand that comes now and then: its size when it comes, times how often it comes. */
export interface IntermittentForecast extends MethodForecast {
  /** Smoothed size of a demand; 0 where there was none. */
  readonly size: number;
  /** Smoothed share of the periods that have a demand: one over Croston's interval, or the probability itself. */
  readonly frequency: number;
}

/** Values that are not zero: how many, and their mean (0 for none). */
export interface Demands {
  readonly count: number;
  readonly meanSize: number;
}

/** Any value but zero is a demand; a negative one (returns) has a negative size. */
export function demandsOf(values: Float64Array): Demands {
  let [count, sum] = [0, 0];
  for (const value of values) {
    if (value === 0) continue;
    count++;
    sum += value;
  }
  return { count, meanSize: count === 0 ? 0 : sum / count };
}

/** What one pass over the history ended with. */
export interface Pass {
  readonly forecast: number;
  readonly size: number;
  readonly frequency: number;
  /** Sum of the squared one-step errors from `firstFitted` on. */
  readonly squares: number;
}

/**
 * The flat forecast with what led to it. Sigma is the root mean square of the one-step errors, growing with the horizon as that of simple
 * exponential smoothing with `weight` does: Croston's methods have no model of their own that an error could be derived from
 * (Shenstone & Hyndman 2005, Journal of Forecasting 24).
 */
export function intermittentForecast(
  method: string,
  { values, unit }: ScaledHistory,
  horizon: number,
  pass: Pass,
  fitted: Float64Array,
  firstFitted: number,
  parameters: Readonly<Record<string, number>>,
  weight: number,
): IntermittentForecast {
  const variance = pass.squares / Math.max(1, values.length - firstFitted);
  return {
    method,
    point: new Array<number>(horizon).fill(unscaleOne(pass.forecast, unit)),
    sigma: unscale(linearSigma(variance, new Float64Array(horizon).fill(weight), horizon), unit),
    fitted: unscale(fitted, unit),
    firstFitted,
    parameters,
    size: unscaleOne(pass.size, unit),
    frequency: pass.frequency,
  };
}
