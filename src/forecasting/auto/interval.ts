import { normalQuantile, studentQuantile } from './quantile';
import { widthsOfFew } from './interval-of-few';

/** What is known of how far the forecasts of one series may be off, all on the scale on which its parts add up. */
export interface Uncertainty {
  /** The history without season (as errors are measured around it), known causes and level shifts; with its outliers, NaN where missing. */
  readonly values: Float64Array;
  /** The same without outliers and gaps, and without the season as it is known now. */
  readonly cleaned: Float64Array;
  /** Standard deviation of each forecast by the structural model. */
  readonly sigma: Float64Array;
  /** Standard deviation of the members' forecasts around their mean. */
  readonly disagreement: Float64Array;
  /** Size of a usual value on the scale; 1 on logarithms. */
  readonly usual: number;
  readonly period: number;
}

const ALPHAS = [0.05, 0.12, 0.22, 0.35, 0.5, 0.7, 0.9];
/** Share of the history in which the level is still settling. */
const SETTLING = 0.2;
/** The errors' quantile that sets the width: far enough out to say something of the tails, not so far that few errors decide. */
const MEASURED = 0.8;
/** Cycles after which an error counts half; periods where there is no season. */
const HALF_LIFE = 0.45;
const UNSEASONAL_HALF_LIFE = 75;
/** Errors that a quantile of their own needs. */
const ENOUGH = 8;
/** What was estimated beside a season: level, slope and smoothing parameter. */
const PARAMETERS = 3;
/** Part of the whole history's slope that is taken to have been foreseen. */
const FORESEEN = 0.3;
/** Horizons, this many shorter and longer, whose errors are taken to be much alike beside sigma. */
const ALIKE = 3;
/** Degrees of freedom of the errors' distribution: its tails are a little heavier than normal. */
const DEGREES = 8;

/**
 * Half the width of the interval around each forecast, on the scale.
 *
 * Given two cycles of history, from errors made in it: those of a smoothed level with a part of the trend, one period to the whole horizon
 * ahead, set against the structural model's sigma; the quantile of the recent ones stretches or shrinks sigma, for each horizon where there
 * are enough of them. So outliers do not widen the interval for good, and calmer or rougher times show. With less, `widthsOfFew`. The
 * members' disagreement is added.
 *
 * Source of the method: empirical prediction intervals, Williams & Goodman (1971), A simple method for the construction of empirical
 * confidence limits for economic forecasts, Journal of the American Statistical Association 66; weighting by recency as Taylor (2007),
 * Forecasting daily supermarket sales using exponentially weighted quantile regression, European Journal of Operational Research 178.
 *
 * @param level probability of the interval, between 0 and 1
 */
export function halfWidths({ values, cleaned, sigma, disagreement, usual, period }: Uncertainty, level: number): Float64Array {
  const length = values.length;
  const upper = (1 + level) / 2;
  const widths =
    length < 2 * period || length < 2 * ENOUGH ? widthsOfFew(values, sigma, usual, upper) : byErrors(values, cleaned, sigma, period, upper);
  const normal = normalQuantile(upper);
  return widths.map((width, step) => Math.hypot(width, normal * disagreement[step]!));
}

function byErrors(values: Float64Array, cleaned: Float64Array, sigma: Float64Array, period: number, upper: number): Float64Array {
  const length = values.length;
  const horizon = sigma.length;
  const { levels, trend } = smoothedLevels(cleaned);
  const halfLife = period > 1 ? HALF_LIFE * period : UNSEASONAL_HALF_LIFE;
  const first = Math.max(3, Math.floor(SETTLING * length));
  const errors = new Float64Array(horizon * length);
  const weights = new Float64Array(horizon * length);
  const own: (number | null)[] = [];
  let count = 0;
  for (let ahead = 1; ahead <= horizon; ahead++) {
    const start = count;
    for (let t = first; t + ahead < length; t++) {
      const error = Math.abs(values[t + ahead]! - levels[t]! - trend * ahead) / sigma[ahead - 1]!;
      if (!Number.isFinite(error)) continue;
      errors[count] = error;
      weights[count++] = 0.5 ** ((length - 1 - t - ahead) / halfLife);
    }
    own.push(count - start >= ENOUGH ? weightedQuantile(errors.subarray(start, count), weights.subarray(start, count)) : null);
  }
  const estimated = (period > 1 ? period : 0) + PARAMETERS;
  const optimism = Math.sqrt(length / Math.max(length - estimated, length / 4));
  const toLevel = (optimism * studentQuantile(upper, DEGREES)) / studentQuantile((1 + MEASURED) / 2, DEGREES);
  const overall =
    count >= ENOUGH ? weightedQuantile(errors.subarray(0, count), weights.subarray(0, count)) : normalQuantile((1 + MEASURED) / 2);
  let last = overall;
  const stretches = own.map((quantile) => (last = quantile ?? last));
  return sigma.map((deviation, step) => deviation * geometricMean(stretches.slice(Math.max(0, step - ALIKE), step + ALIKE + 1)) * toLevel);
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value) / values.length, 0));
}

/** The exponentially smoothed level after each value, by the best of a few parameters, and the foreseen part of the least-squares line's slope. */
function smoothedLevels(values: Float64Array): { levels: Float64Array; trend: number } {
  const length = values.length;
  const start = values.slice(0, 6).reduce((sum, value, _, first) => sum + value / first.length, 0);
  let best = { squares: Infinity, levels: values };
  for (const alpha of ALPHAS) {
    const levels = new Float64Array(length);
    let [level, squares] = [start, 0];
    for (let t = 0; t < length; t++) {
      const error = values[t]! - level;
      squares += error * error;
      levels[t] = level += alpha * error;
    }
    if (squares < best.squares) best = { squares, levels };
  }
  const middle = (length - 1) / 2;
  const slope = values.reduce((sum, value, t) => sum + value * (t - middle), 0) / ((length * (length * length - 1)) / 12);
  return { levels: best.levels, trend: FORESEEN * slope };
}

/** The value that the share `MEASURED` of the weight does not exceed, to a millionth of the largest. */
function weightedQuantile(values: Float64Array, weights: Float64Array): number {
  let [low, high, total] = [0, 0, 0];
  for (let at = 0; at < values.length; at++) {
    high = Math.max(high, values[at]!);
    total += weights[at]!;
  }
  for (let halving = 0; halving < 20; halving++) {
    const middle = (low + high) / 2;
    let reached = 0;
    for (let at = 0; at < values.length; at++) if (values[at]! <= middle) reached += weights[at]!;
    if (reached >= MEASURED * total) high = middle;
    else low = middle;
  }
  return high;
}
