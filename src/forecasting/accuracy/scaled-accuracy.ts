import { meanAbsoluteError, type Figures } from './point-accuracy';

/**
 * What errors are scaled by: the mean absolute error of the seasonal naive forecast within the history (lag `period`). Where that is
 * zero or the history no longer than the lag, of the naive forecast (lag 1); where that is zero too, the mean absolute value
 * of the history; and 1 for a history of zeros.
 *
 * Source of the method: Hyndman & Koehler (2006), Another look at measures of forecast accuracy, International Journal of Forecasting 22.
 */
export function errorScale(history: Figures, period = 1): number {
  return meanChange(history, Math.max(1, period)) || meanChange(history, 1) || meanChange(history, 0) || 1;
}

/** Mean absolute difference at a lag; mean absolute value at lag 0; 0 where there is none. */
function meanChange(history: Figures, lag: number): number {
  let sum = 0;
  for (let at = lag; at < history.length; at++) sum += Math.abs(history[at]! - (lag === 0 ? 0 : history[at - lag]!));
  return history.length > lag ? sum / (history.length - lag) : 0;
}

/**
 * Mean absolute scaled error: below 1 is better than the seasonal naive forecast was within the history.
 *
 * Source of the method: as `errorScale`, which says what happens to constants.
 */
export function meanAbsoluteScaledError(history: Figures, actual: Figures, forecast: Figures, period = 1): number {
  return meanAbsoluteError(actual, forecast) / errorScale(history, period);
}

/** The two measures of which the overall weighted average is made, each averaged over series. */
export interface AccuracyPair {
  readonly sMape: number;
  readonly mase: number;
}

/**
 * Overall weighted average: mean of the ratios of sMAPE and MASE to those of the benchmark (Naive2 in the M4 competition). Below 1 is
 * better than the benchmark. A ratio of zero to zero is 1; to a benchmark without error, Infinity.
 *
 * Source of the method: Makridakis, Spiliotis & Assimakopoulos (2020), The M4 competition, International Journal of Forecasting 36.
 */
export function overallWeightedAverage(method: AccuracyPair, benchmark: AccuracyPair): number {
  return (ratio(method.sMape, benchmark.sMape) + ratio(method.mase, benchmark.mase)) / 2;
}

function ratio(value: number, benchmark: number): number {
  return value === benchmark ? 1 : value / benchmark;
}
