import { seasonKernel, type SeasonShape } from './season-kernel';

/** Variance of the first level relative to the noise: as good as unknown. */
const UNKNOWN_LEVEL = 1e6;
/** Figures that are remembered in all: 16 MB. */
const MOST_REMEMBERED = 2e6;

/** How a seasonal part varies. */
export interface SeasonKind {
  /** Variance of an effect between the seasons, relative to that of the noise; 0 for no season. */
  readonly variance: number;
  readonly shape: SeasonShape;
  /** Correlation of an effect with that of the same season a cycle later. */
  readonly stays: number;
}

/** How the parts of a structural model vary, as variances relative to that of the noise. */
export interface Variances {
  /** Of a step of the level from one period to the next. */
  readonly level: number;
  readonly season: SeasonKind;
}

/** Which periods of a series have a value. */
export interface Pattern {
  readonly length: number;
  readonly missing: readonly number[];
  /** Seasons in a cycle; the cycles are counted back from the end, so that the last one is whole. */
  readonly period: number;
}

/** The part of a Kalman filter that does not depend on the values. The state is the level and, with a season, the seasons' effects. */
export interface Gains {
  readonly pattern: Pattern;
  readonly season: SeasonKind;
  /** Figures in a state: 1, or 1 more than seasons. */
  readonly size: number;
  /** What each period's one-step error adds to the state, period by period. */
  readonly gains: Float64Array;
  /** One over the variance of each period's one-step error; 0 where the value is missing. */
  readonly precisions: Float64Array;
  /** Logarithm of the determinant of the errors' covariance. */
  readonly logDeterminant: number;
  /** Covariance of the state after the last period, in units of the noise's variance; lower triangle, row by row. */
  readonly covariance: Float64Array;
}

const remembered = new Map<string, Gains>();
let figures = 0;

/** The gains for a pattern and variances, computed once for all series that share them: those of one workbook mostly do. */
export function structuralGains(pattern: Pattern, variances: Variances): Gains {
  const { length, missing, period } = pattern;
  const { variance, shape, stays } = variances.season;
  const key = [length, period, variances.level, variance, shape, stays, ...missing].join(' ');
  const known = remembered.get(key);
  if (known) return known;
  const gains = computeGains(pattern, variances);
  const size = gains.gains.length + gains.covariance.length + length;
  if (figures + size > MOST_REMEMBERED) {
    remembered.clear();
    figures = 0;
  }
  remembered.set(key, gains);
  figures += size;
  return gains;
}

/** The place in the state of the season of a period so many periods before the last one. */
export function seasonPlace(age: number, period: number): number {
  return period - (age % period);
}

/** Whether a new cycle begins with a period so many periods before the last one. */
export function beginsCycle(age: number, period: number): boolean {
  return age % period === period - 1;
}

function computeGains(pattern: Pattern, { level, season }: Variances): Gains {
  const { length, missing, period } = pattern;
  const seasonal = season.variance > 0;
  const size = seasonal ? period + 1 : 1;
  const kernel = seasonKernel(seasonal ? period : 1, season.shape);
  const covariance = new Float64Array(size * size);
  covariance[0] = UNKNOWN_LEVEL;
  for (let i = 1; i < size; i++)
    for (let j = 1; j <= i; j++) covariance[i * size + j] = season.variance * kernel[(i - 1) * period + j - 1]!;
  const gains = new Float64Array(length * size);
  const precisions = new Float64Array(length).fill(1);
  for (const t of missing) precisions[t] = 0;
  const shared = new Float64Array(size);
  let [logDeterminant, determinant] = [0, 1];
  for (let t = 0; t < length; t++) {
    const age = length - 1 - t;
    if (t > 0) {
      covariance[0]! += level;
      if (seasonal && beginsCycle(age, period)) turnCycle(covariance, size, season, kernel);
    }
    if (precisions[t] === 0) continue;
    for (let i = 0; i < size; i++) shared[i] = covariance[i * size]!;
    const place = seasonal ? seasonPlace(age, period) : 0;
    if (seasonal) for (let i = 0; i < size; i++) shared[i]! += i >= place ? covariance[i * size + place]! : covariance[place * size + i]!;
    const variance = shared[0]! + (seasonal ? shared[place]! : 0) + 1;
    precisions[t] = 1 / variance;
    determinant *= variance;
    if (determinant > 1e200) {
      logDeterminant += Math.log(determinant);
      determinant = 1;
    }
    for (let i = 0; i < size; i++) {
      const row = i * size;
      const gain = shared[i]! / variance;
      gains[t * size + i] = gain;
      for (let j = 0; j <= i; j++) covariance[row + j]! -= gain * shared[j]!;
    }
  }
  return { pattern, season, size, gains, precisions, logDeterminant: logDeterminant + Math.log(determinant), covariance };
}

/** A cycle ends: what is known of the seasons' effects fades a little towards the prior. */
function turnCycle(covariance: Float64Array, size: number, season: SeasonKind, kernel: Float64Array): void {
  const period = size - 1;
  const stays = season.stays ** 2;
  const renewed = (1 - stays) * season.variance;
  for (let i = 1; i < size; i++) {
    const row = i * size;
    covariance[row]! *= season.stays;
    for (let j = 1; j <= i; j++) covariance[row + j] = stays * covariance[row + j]! + renewed * kernel[(i - 1) * period + j - 1]!;
  }
}
