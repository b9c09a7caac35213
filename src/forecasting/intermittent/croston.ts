import type { History } from '../smoothing/method-forecast';
import { scaleHistory } from '../smoothing/scaling';
import { bestSmoothing } from './best-smoothing';
import { demandsOf, intermittentForecast, type Demands, type IntermittentForecast, type Pass } from './intermittent-forecast';

export interface CrostonOptions {
  /** Weight of the newest demand in the size; fitted by least squares of the one-step errors, between 0.05 and 0.3, by default. */
  readonly alpha?: number;
  /** Weight of the newest interval; alpha by default. */
  readonly beta?: number;
  /**
   * Where size and interval begin: at their means over the history, or at the first demand and the periods up to it (as R's `croston`;
   * `fitted` begins after it).
   */
  readonly start?: 'mean' | 'first';
}

/**
 * Croston's method: the size of demands and the interval between them smoothed apart, both renewed when a demand comes; the forecast is
 * their ratio, known to be too high by about beta / 2. A history without demand is forecast as zero.
 *
 * Source of the method: Croston (1972), Forecasting and stock control for intermittent demands, Operational Research Quarterly 23.
 *
 * @throws RangeError where the history is empty
 */
export function croston(history: History, horizon: number, options: CrostonOptions = {}): IntermittentForecast {
  return applyCroston('Croston', () => 1, history, horizon, options);
}

/**
 * Croston's method times 1 - beta / 2, nearly unbiased.
 *
 * Source of the method: Syntetos & Boylan (2005), The accuracy of intermittent demand estimates, International Journal of Forecasting 21.
 *
 * @throws RangeError where the history is empty
 */
export function sba(history: History, horizon: number, options: CrostonOptions = {}): IntermittentForecast {
  return applyCroston('SBA', (beta) => 1 - beta / 2, history, horizon, options);
}

/**
 * Croston's method times 1 - beta / (2 - beta).
 *
 * Source of the method: Shale, Boylan & Johnston (2006), Forecasting for intermittent demand: the estimation of an unbiased
 * average, Journal of the Operational Research Society 57.
 *
 * @throws RangeError where the history is empty
 */
export function sbj(history: History, horizon: number, options: CrostonOptions = {}): IntermittentForecast {
  return applyCroston('SBJ', (beta) => 1 - beta / (2 - beta), history, horizon, options);
}

function applyCroston(
  method: string,
  correction: (beta: number) => number,
  history: History,
  horizon: number,
  { alpha: given, beta: givenInterval, start = 'mean' }: CrostonOptions,
): IntermittentForecast {
  const scaled = scaleHistory(history);
  const { values } = scaled;
  const fitted = Float64Array.from(values);
  const demands = demandsOf(values);
  const first = start === 'first' ? values.findIndex((value) => value !== 0) : -1;
  const pass = (alpha: number, beta: number) => smoothApart(values, demands, first, alpha, beta, correction(beta), fitted);
  const alpha = given ?? bestSmoothing((share) => pass(share, givenInterval ?? share).squares);
  const beta = givenInterval ?? alpha;
  return intermittentForecast(method, scaled, horizon, pass(alpha, beta), fitted, first + 1, { alpha, beta }, alpha);
}

/** One pass of Croston's recursion, from the means, or from the demand at `first` where it is not negative. */
function smoothApart(
  values: Float64Array,
  { count, meanSize }: Demands,
  first: number,
  alpha: number,
  beta: number,
  factor: number,
  fitted: Float64Array,
): Pass {
  if (count === 0) return { forecast: 0, size: 0, frequency: 0, squares: 0 };
  let size = first < 0 ? meanSize : values[first]!;
  let interval = first < 0 ? values.length / count : first + 1;
  let forecast = (factor * size) / interval;
  let squares = 0;
  for (let at = first + 1, since = 1; at < values.length; at++, since++) {
    const value = values[at]!;
    fitted[at] = forecast;
    squares += (value - forecast) ** 2;
    if (value === 0) continue;
    size += alpha * (value - size);
    interval += beta * (since - interval);
    since = 0;
    forecast = (factor * size) / interval;
  }
  return { forecast, size, frequency: 1 / interval, squares };
}
