import { seasonalIndices, type SeasonalKind } from '../seasonal-indices';
import { centredMovingAverage } from '../seasonality/centred-moving-average';
import { dampedTrend, holt, type ExponentialForecast } from './exponential';
import { linearSigma, responses } from './ets-variance';
import type { History } from './method-forecast';
import { scaleHistory, unscale, unscaleOne } from './scaling';
import { SmoothingFitter } from './smoothing-fit';
import { fittedValues, lastStates, pathAhead, type Path } from './smoothing-path';
import { ALPHA, BETA, GAMMA, PHI } from './smoothing-recursion';
import type { StartingStates } from './starting-states';

/** How the season enters, and parameters to hold; those left out are fitted by least squares of the one-step errors. */
export interface HoltWintersOptions {
  /** `multiplicative` by default. */
  readonly season?: SeasonalKind;
  readonly damped?: boolean;
  /** Weight of the newest value in the level, 0 to 1. */
  readonly alpha?: number;
  /** Weight of the newest change of level in the trend, 0 to 1. */
  readonly beta?: number;
  /** Weight of the newest value, over (or less) the new level, in its season, 0 to 1. */
  readonly gamma?: number;
  /** Share of the trend left a period later, where damped; fitted between 0.8 and 0.98. */
  readonly phi?: number;
}

/**
 * Holt-Winters: level, trend and season, each smoothed on its own. The first two periods give the first states (seasons by classical
 * decomposition, level and trend by a line through its moving average); smoothing begins with the second period, and so does
 * `fitted`. A multiplicative season needs values above zero and stays above zero, else the season is additive; with less than
 * two periods there is none (Holt, or damped trend). `method` says what was applied.
 *
 * Source of the method: Winters (1960), Management Science 6; first states as R's `HoltWinters`; damping Gardner & McKenzie (1985);
 * sigma with a multiplicative season Chatfield & Yar (1991), International Journal of Forecasting 7.
 *
 * @throws RangeError where the history is empty
 */
export function holtWinters(history: History, horizon: number, period: number, options: HoltWintersOptions = {}): ExponentialForecast {
  if (period < 2 || history.length < 2 * period) return (options.damped ? dampedTrend : holt)(history, horizon, options);
  const { values, unit } = scaleHistory(history);
  const multiplies = options.season !== 'additive' && values.every((value) => value > 0);
  const season = multiplies ? 'M' : 'A';
  const trend = options.damped ? 'Ad' : 'A';
  const fitter = new SmoothingFitter(values.subarray(period), period);
  const { recursion } = fitter;
  const held = new Map<number, number>();
  for (const [place, value] of [options.alpha, options.beta, options.gamma, options.damped ? options.phi : 1].entries()) {
    if (value !== undefined) held.set(place, value);
  }
  const request = { trend, season, relative: false, renewedByNewLevel: true, statesHeld: true, held, lowest: 0, highest: 1 } as const;
  const states = startOf(values, period, multiplies ? 'multiplicative' : 'additive');
  const { x, deviance } = fitter.fit({ ...request, states }, 1e-12, 300);
  if (deviance === Infinity) {
    return multiplies
      ? holtWinters(history, horizon, period, { ...options, season: 'additive' })
      : holtWinters(history, horizon, 1, options);
  }
  recursion.run(x, { season, relative: false, renewedByNewLevel: true });
  const [alpha, beta, gamma, phi] = [x[ALPHA]!, x[BETA]!, x[GAMMA]!, x[PHI]!];
  const path = pathAhead(recursion, phi, season, horizon);
  const variance = recursion.squares / Math.max(1, recursion.values.length - 4 + held.size);
  const weights = responses({ alpha, beta: alpha * beta, gamma: (1 - alpha) * gamma, phi }, period, horizon);
  const sigma = multiplies ? multiplicativeSigma(variance, weights, path) : linearSigma(variance, weights, horizon);
  return {
    method: `Holt-Winters, ${options.damped ? 'damped, ' : ''}${multiplies ? 'multiplicative' : 'additive'}`,
    point: unscale(path.point, unit),
    sigma: unscale(sigma, unit),
    fitted: [...Array.from({ length: period }, (_, at) => history[at]!), ...fittedValues(recursion, unit)],
    firstFitted: period,
    parameters: { alpha, beta, gamma, ...(options.damped ? { phi } : {}) },
    squares: unscaleOne(unscaleOne(recursion.squares, unit), unit),
    states: lastStates(recursion, season, unit),
  };
}

/** The states at the end of the first period, by R's rule: the line's own start, so that the recursion can begin in the second. */
function startOf(values: Float64Array, period: number, kind: SeasonalKind): StartingStates {
  const first = Array.from(values.subarray(0, 2 * period));
  const average = centredMovingAverage(first, period).filter((value) => value !== null);
  const middle = (average.length + 1) / 2;
  let [sum, byTime, squares] = [0, 0, 0];
  average.forEach((value, at) => {
    sum += value;
    byTime += value * (at + 1 - middle);
    squares += (at + 1 - middle) ** 2;
  });
  const trend = byTime / squares;
  const level = sum / average.length - trend * middle;
  return { mean: level, level, trend, seasons: seasonalIndices(first, period, kind) };
}

/** As `linearSigma`, each error in proportion to the season of its own period and of the one forecast. */
function multiplicativeSigma(variance: number, weights: Float64Array, { point, seasons }: Path): Float64Array {
  return point.map((_, ahead) => {
    let sum = 1;
    for (let lag = 1; lag <= ahead; lag++) sum += ((weights[lag - 1]! * seasons[ahead]!) / seasons[ahead - lag]!) ** 2;
    return Math.sqrt(variance * sum);
  });
}
