import { MethodError } from '../method-error';
import { Loess } from './loess';
import { medianOf } from './median';

export interface StlOptions {
  /** Values of a season that are smoothed together, odd, 7 or more; `periodic`: the season is the same in every period. [`periodic`] */
  readonly seasonalWindow?: number | 'periodic';
  /** [0] */
  readonly seasonalDegree?: 0 | 1;
  /** Odd. [the next above 1.5 · period ÷ (1 − 1.5 ÷ seasonalWindow)] */
  readonly trendWindow?: number;
  /** [1] */
  readonly trendDegree?: 0 | 1;
  /** Odd. [the next not below period] */
  readonly lowPassWindow?: number;
  /** Whether values far from season and trend count less. [false] */
  readonly robust?: boolean;
  /** Passes of season and trend. [2, robust 1] */
  readonly inner?: number;
  /** Times the robustness weights are found anew. [0, robust 15] */
  readonly outer?: number;
  /** The middle of the distances from the fit, six of which are far; may put them in another order. [the median] */
  readonly middle?: (distances: Float64Array) => number;
}

/** value = seasonal + trend + remainder, value by value. */
export interface Decomposition {
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
  readonly remainder: Float64Array;
  /** Robustness weights, 0 (an outlier) to 1. */
  readonly weights: Float64Array;
}

/**
 * Seasonal-trend decomposition by loess, set up once for a length and a period and then run on as many series as there are; nothing is
 * allocated while it runs. A multiplicative season is one of the logarithms. Windows, degrees and jumps default as in R's `stl`, whose
 * robust figures can differ in the third digit where the length is even: its partial sort at times misses the median.
 *
 * Source of the method: Cleveland, Cleveland, McRae & Terpenning (1990), STL: A Seasonal-Trend Decomposition Procedure Based on Loess,
 * Journal of Official Statistics 6(1).
 */
export class Stl implements Decomposition {
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
  readonly remainder: Float64Array;
  readonly weights: Float64Array;

  private readonly periodic: boolean;
  private readonly inner: number;
  private readonly outer: number;
  private readonly middle: (distances: Float64Array) => number;
  private readonly trendLoess: Loess;
  private readonly lowPassLoess: Loess;
  /** For seasons that have one value more than the others, and for the others. */
  private readonly seasonLoess: readonly [Loess, Loess];
  /** One season's values, weights and smoothed values, with a value before and after. */
  private readonly season: Float64Array;
  private readonly seasonWeights: Float64Array;
  private readonly seasonSmooth: Float64Array;
  /** All seasons smoothed, with a period before and after. */
  private readonly cycle: Float64Array;
  private readonly averaged: Float64Array;
  private readonly averagedTwice: Float64Array;
  private readonly lowPass: Float64Array;
  private readonly work: Float64Array;

  /** @throws MethodError `stl-period`, `stl-too-short` (two whole periods are needed) */
  constructor(
    private readonly length: number,
    private readonly period: number,
    options: StlOptions = {},
  ) {
    if (!Number.isInteger(period) || period < 2) throw new MethodError('stl-period', { found: period });
    if (length < 2 * period) throw new MethodError('stl-too-short', { needed: 2 * period, period, found: length });
    const { seasonalWindow = 'periodic', seasonalDegree = 0, trendDegree = 1, robust = false } = options;
    this.periodic = seasonalWindow === 'periodic';
    this.inner = options.inner ?? (robust ? 1 : 2);
    this.outer = options.outer ?? (robust ? 15 : 0);
    this.middle = options.middle ?? medianOf;
    const forSeason = seasonalWindow === 'periodic' ? 10 * length + 1 : odd(seasonalWindow);
    const forTrend = odd(options.trendWindow ?? (1.5 * period) / (1 - 1.5 / forSeason));
    const forLowPass = odd(options.lowPassWindow ?? period);
    const loess = (values: number, window: number, degree: 0 | 1, beyond = false): Loess =>
      new Loess({ length: values, window, degree, jump: Math.ceil(window / 10), beyond });
    const fewest = Math.floor(length / period);
    this.seasonLoess = [loess(fewest + 1, forSeason, seasonalDegree, true), loess(fewest, forSeason, seasonalDegree, true)];
    this.lowPassLoess = loess(length, forLowPass, trendDegree);
    this.trendLoess = loess(length, forTrend, trendDegree);
    const series = (size: number): Float64Array => new Float64Array(size);
    [this.seasonal, this.trend, this.remainder] = [series(length), series(length), series(length)];
    [this.weights, this.lowPass, this.work] = [series(length).fill(1), series(length), series(length)];
    [this.season, this.seasonWeights, this.seasonSmooth] = [series(fewest + 1), series(fewest + 1), series(fewest + 3)];
    [this.cycle, this.averaged, this.averagedTwice] = [series(length + 2 * period), series(length + period + 1), series(length + 2)];
  }

  /** Decomposes `values` (of the length this was set up for) into the arrays of this object, over what they held before. */
  decompose(values: Float64Array): void {
    this.trend.fill(0);
    this.weights.fill(1);
    for (let pass = 0; ; pass++) {
      const robustness = pass === 0 ? null : this.weights;
      for (let time = 0; time < this.inner; time++) this.update(values, robustness);
      if (pass >= this.outer) break;
      this.weigh(values);
    }
    if (this.periodic) this.levelSeason();
    for (let at = 0; at < this.length; at++) this.remainder[at] = values[at]! - this.seasonal[at]! - this.trend[at]!;
  }

  /** One pass: the season of what is not trend, less what of it is trend; the trend of what is not season. */
  private update(values: Float64Array, robustness: Float64Array | null): void {
    const { length, period, seasonal, trend, work, cycle, lowPass } = this;
    for (let at = 0; at < length; at++) work[at] = values[at]! - trend[at]!;
    for (let first = 0; first < period; first++) this.smoothSeason(first, robustness);
    movingAverage(cycle, length + 2 * period, period, this.averaged);
    movingAverage(this.averaged, length + period + 1, period, this.averagedTwice);
    movingAverage(this.averagedTwice, length + 2, 3, lowPass);
    this.lowPassLoess.smooth(lowPass, null, work);
    for (let at = 0; at < length; at++) {
      seasonal[at] = cycle[period + at]! - work[at]!;
      lowPass[at] = values[at]! - seasonal[at]!;
    }
    this.trendLoess.smooth(lowPass, robustness, trend);
  }

  /** Smooths the values of `work` of one season, `first` being the first of them, into `cycle`. */
  private smoothSeason(first: number, robustness: Float64Array | null): void {
    const { length, period, work, cycle, season, seasonWeights, seasonSmooth } = this;
    let count = 0;
    for (let at = first; at < length; at += period, count++) {
      season[count] = work[at]!;
      if (robustness !== null) seasonWeights[count] = robustness[at]!;
    }
    const loess = count * period > length - (length % period) ? this.seasonLoess[0] : this.seasonLoess[1];
    loess.smooth(season, robustness === null ? null : seasonWeights, seasonSmooth);
    for (let k = 0; k < count + 2; k++) cycle[first + k * period] = seasonSmooth[k]!;
  }

  /** Bisquare weights by the distance from season and trend, in units of six middle distances. */
  private weigh(values: Float64Array): void {
    const { length, seasonal, trend, weights, work, lowPass } = this;
    for (let at = 0; at < length; at++) {
      work[at] = Math.abs(values[at]! - seasonal[at]! - trend[at]!);
      lowPass[at] = work[at]!;
    }
    const far = 6 * this.middle(lowPass);
    for (let at = 0; at < length; at++) {
      const distance = work[at]!;
      const height = 1 - (distance / far) * (distance / far);
      if (distance <= 0.001 * far) weights[at] = 1;
      else weights[at] = distance <= 0.999 * far ? height * height : 0;
    }
  }

  /** Gives every season its mean. */
  private levelSeason(): void {
    const { length, period, seasonal } = this;
    for (let first = 0; first < period; first++) {
      let sum = 0;
      let count = 0;
      for (let at = first; at < length; at += period, count++) sum += seasonal[at]!;
      for (let at = first; at < length; at += period) seasonal[at] = sum / count;
    }
  }
}

/**
 * Seasonal-trend decomposition by loess of one series; see Stl, which is faster for many series of one length.
 *
 * @throws MethodError `stl-period`, `stl-too-short`
 */
export function stl(values: readonly number[], period: number, options: StlOptions = {}): Decomposition {
  const decomposition = new Stl(values.length, period, options);
  decomposition.decompose(Float64Array.from(values));
  return decomposition;
}

/** The least odd whole number not below `window`, 3 at least. */
function odd(window: number): number {
  const whole = Math.max(3, Math.ceil(window));
  return whole % 2 === 0 ? whole + 1 : whole;
}

/** Means of every `width` neighbours of the first `length` values. */
function movingAverage(values: Float64Array, length: number, width: number, into: Float64Array): void {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += values[at]!;
  into[0] = sum / width;
  for (let at = width; at < length; at++) {
    sum += values[at]! - values[at - width]!;
    into[at - width + 1] = sum / width;
  }
}
