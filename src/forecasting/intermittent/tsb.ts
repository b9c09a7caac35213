import type { History } from '../smoothing/method-forecast';
import { scaleHistory } from '../smoothing/scaling';
import { bestSmoothing } from './best-smoothing';
import { demandsOf, intermittentForecast, type IntermittentForecast, type Pass } from './intermittent-forecast';

export interface TsbOptions {
  /** Weight of the newest demand in the size; fitted by least squares of the one-step errors, between 0.05 and 0.3, by default. */
  readonly alpha?: number;
  /** Weight of the newest period in the probability of a demand; fitted likewise by default. */
  readonly beta?: number;
  /** Size before the first period; the mean size by default. */
  readonly size?: number;
  /** Probability before the first period; the share of periods with a demand by default. */
  readonly probability?: number;
}

/** Times that alpha and beta are fitted in turn, each for the other's newest value. */
const TURNS = 2;

/**
 * Teunter-Syntetos-Babai: the probability of a demand is renewed in every period, its size when one comes; the forecast is their
 * product, and falls towards zero for what is no longer asked for. The states given, or the means, stand before the first period.
 *
 * Source of the method: Teunter, Syntetos & Babai (2011), Intermittent demand: linking forecasting to inventory obsolescence,
 * European Journal of Operational Research 214.
 *
 * @throws RangeError where the history is empty
 */
export function tsb(history: History, horizon: number, options: TsbOptions = {}): IntermittentForecast {
  const scaled = scaleHistory(history);
  const { values, unit } = scaled;
  const fitted = new Float64Array(values.length);
  const { count, meanSize } = demandsOf(values);
  const size = options.size === undefined ? meanSize : options.size / unit;
  const probability = options.probability ?? count / values.length;
  const pass = (alpha: number, beta: number) => smoothBoth(values, size, probability, alpha, beta, fitted);
  let [alpha, beta] = [options.alpha ?? 0.1, options.beta ?? 0.1];
  for (let turn = 0; turn < TURNS; turn++) {
    beta = options.beta ?? bestSmoothing((share) => pass(alpha, share).squares);
    alpha = options.alpha ?? bestSmoothing((share) => pass(share, beta).squares);
  }
  return intermittentForecast('TSB', scaled, horizon, pass(alpha, beta), fitted, 0, { alpha, beta }, beta);
}

function smoothBoth(values: Float64Array, size: number, probability: number, alpha: number, beta: number, fitted: Float64Array): Pass {
  let squares = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const forecast = size * probability;
    fitted[at] = forecast;
    squares += (value - forecast) ** 2;
    if (value !== 0) size += alpha * (value - size);
    probability += beta * ((value === 0 ? 0 : 1) - probability);
  }
  return { forecast: size * probability, size, frequency: probability, squares };
}
