import { factor, solveLower, solveUpper } from '../linear/cholesky';
import { structuralFilter, type Filtered } from './structural-filter';
import { structuralGains, type SeasonKind, type Variances } from './structural-gains';

/** How the parts of a structural model vary, as variances relative to that of the noise; every combination is weighed. */
export interface StructuralGrid {
  /** Of a step of the level from one period to the next. */
  readonly level: readonly number[];
  readonly season: readonly SeasonKind[];
  /** Of the slope, in units of what the level's own steps make likely; with how likely that is beforehand, beside the others. */
  readonly slope: readonly { readonly variance: number; readonly prior: number }[];
}

export const NO_SEASON: SeasonKind = { variance: 0, shape: 'free', stays: 1 };

/** A season that changes a little from cycle to cycle. */
export function changingSeason(variance: number, shape: SeasonKind['shape']): SeasonKind {
  return { variance, shape, stays: 0.98 };
}

/** A season that hardly changes. It can be told from one that does from the third cycle on. */
const STEADY_SEASON: SeasonKind = { variance: 16, shape: 'free', stays: 0.998 };

const STRUCTURAL_GRID: StructuralGrid = {
  level: [0.003, 0.03, 0.2, 1, 6],
  season: [NO_SEASON, ...[0.7, 4, 20].flatMap((variance) => [changingSeason(variance, 'free'), changingSeason(variance, 'smooth')])],
  slope: [
    { variance: 0, prior: 1 },
    { variance: 0.5, prior: 1 },
    { variance: 3, prior: 1 },
    { variance: 30, prior: 0.1 },
    { variance: 300, prior: 0.01 },
  ],
};

const GRID_WITH_STEADY_SEASON: StructuralGrid = { ...STRUCTURAL_GRID, season: [...STRUCTURAL_GRID.season, STEADY_SEASON] };

/** What remains of a slope from one future period to the next. */
const DAMPING = 0.97;
/** Models less likely than this share of the best one are left out. */
const NEGLIGIBLE = 0.003;
/** A variance of an effect, in units of the noise's, that is as good as infinite; and one over it as good as none. */
const WIDEST_PRIOR = 1e12;

/** A known cause beside level, slope and season, such as the share of a festival's days in each period. */
export interface Regressor {
  /** One value a period of the history, then one a period of the horizon. */
  readonly values: ArrayLike<number>;
  /** How large the effect of a value of 1 may well be: standard deviation on the scale of the series. */
  readonly spread: number;
}

export interface StructuralOptions {
  readonly grid?: StructuralGrid;
  readonly regressors?: readonly Regressor[];
}

export interface StructuralForecast {
  /** Mean of the predictive distribution, one value a period. */
  readonly point: Float64Array;
  /** Its standard deviation. */
  readonly sigma: Float64Array;
  /** Effects of the `period` seasons, that of the first period of the horizon first; one zero where there is no period. */
  readonly seasons: Float64Array;
  /** The same for the last cycle of the history, as they were to be expected before it; zeros where the history is no longer than that. */
  readonly seasonsBefore: Float64Array;
  /** Posterior weight of models with a seasonal part, 0 to 1. */
  readonly seasonal: number;
  /** Mean effect of a value of 1 of each regressor. */
  readonly effects: Float64Array;
  /** Logarithm of the likelihood averaged over the models, up to a constant that depends on the number of values alone. */
  readonly evidence: number;
}

/**
 * A level that wanders, a slope that fades, seasonal effects that change slowly, and noise: Gaussian, with the variances averaged
 * over a grid by their likelihood instead of chosen, which is what makes it sound from a few values on. Missing values are simply not there.
 *
 * Source of the method: the basic structural model, Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter;
 * averaging by marginal likelihood, Hoeting, Madigan, Raftery & Volinsky (1999), Bayesian model averaging, Statistical Science 14.
 *
 * @param history one value a period, null where missing
 * @param period seasons in a cycle; 1 for none
 * @throws RangeError where the history has no value
 */
export function structuralForecast(
  history: readonly (number | null)[],
  horizon: number,
  period: number,
  { grid = history.length > 2 * period ? GRID_WITH_STEADY_SEASON : STRUCTURAL_GRID, regressors = [] }: StructuralOptions = {},
): StructuralForecast {
  const series = new Series(history, period);
  const columns = [slopeColumn(history.length), ...regressors.map(({ values }) => Float64Array.from(history, (_, t) => values[t]!))];
  const effectPriors = regressors.map(({ spread }) => effectPrior(spread / series.deviation, series.noise));
  const pattern = { length: history.length, missing: series.missing, period };
  const fits: Fit[] = [];
  for (const season of period > 1 ? grid.season : [NO_SEASON])
    for (const level of grid.level) {
      const variances = { level, season };
      const filtered = structuralFilter(series.values, columns, structuralGains(pattern, variances));
      for (const { variance, prior } of grid.slope)
        fits.push(fit(filtered, variances, prior, [variance * (0.002 + 0.01 * level), ...effectPriors], series.count));
    }
  return averaged(fits, series, horizon, period, regressors, history.length);
}

/** Variance of an effect in units of the noise's; 0 where it is lost in the noise. */
function effectPrior(spread: number, noise: number): number {
  const variance = spread ** 2 / noise;
  return variance < 1 / WIDEST_PRIOR ? 0 : Math.min(WIDEST_PRIOR, variance);
}

/** A history centred and in units of its standard deviation; NaN where missing. */
class Series {
  readonly values: Float64Array;
  readonly missing: readonly number[];
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  /** A rough guess of the noise's variance, in the values' units. */
  readonly noise: number;

  constructor(history: readonly (number | null)[], period: number) {
    const seen = history.filter((value) => value !== null);
    if (seen.length === 0) throw new RangeError('A structural forecast needs at least one value of history.');
    this.count = seen.length;
    const mean = seen.reduce((sum, value) => sum + value / seen.length, 0);
    const deviation = Math.sqrt(seen.reduce((sum, value) => sum + (value - mean) ** 2 / seen.length, 0)) || 1;
    this.mean = mean;
    this.deviation = deviation;
    this.missing = history.flatMap((value, t) => (value === null ? [t] : []));
    this.values = Float64Array.from(history, (value) => (value === null ? NaN : (value - mean) / deviation));
    this.noise = Math.min(this.halfSquare(1), this.halfSquare(period));
  }

  /** Half of the mean square of the differences between values `lag` apart. */
  private halfSquare(lag: number): number {
    let [sum, pairs] = [0, 0];
    for (let t = lag; t < this.values.length; t++) {
      const difference = this.values[t]! - this.values[t - lag]!;
      if (Number.isNaN(difference)) continue;
      sum += difference * difference;
      pairs++;
    }
    return pairs > 2 && sum > 0 ? sum / pairs / 2 : 1;
  }
}

/** Where each period lies before the last one, so that the level is that of the end. */
function slopeColumn(length: number): Float64Array {
  return Float64Array.from({ length }, (_, t) => t - (length - 1));
}

/** One model: level, season and slope of given variances. */
interface Fit {
  readonly filtered: Filtered;
  readonly variances: Variances;
  /** And of the prior. */
  readonly logLikelihood: number;
  /** Variance of the noise. */
  readonly scale: number;
  /** The columns' coefficients; 0 for one without variance. */
  readonly beta: Float64Array;
  /** Factor of the precision of the coefficients that have one, and which these are. */
  readonly precision: Float64Array;
  readonly used: readonly number[];
}

function fit(filtered: Filtered, variances: Variances, prior: number, priors: readonly number[], values: number): Fit {
  const { squares, cross, gram, gains } = filtered;
  const count = priors.length;
  const used: number[] = [];
  for (let c = 0; c < count; c++) if (priors[c]! > 0) used.push(c);
  const size = used.length;
  const precision = new Float64Array(size * size);
  const solved = new Float64Array(size);
  let logPriors = 0;
  for (let a = 0; a < size; a++) {
    const c = used[a]!;
    for (let b = 0; b <= a; b++) precision[a * size + b] = gram[c * count + used[b]!]!;
    precision[a * size + a]! += 1 / priors[c]!;
    solved[a] = cross[c]!;
    logPriors += Math.log(priors[c]!);
  }
  const factored = factor(precision, size);
  const beta = new Float64Array(count);
  if ('dependentRow' in factored) return { filtered, variances, logLikelihood: -Infinity, scale: 1, beta, precision, used };
  solveLower(precision, size, solved);
  let quadratic = squares;
  for (let a = 0; a < size; a++) quadratic -= solved[a]! * solved[a]!;
  const scale = Math.max(quadratic / values, 1e-18);
  solveUpper(precision, size, solved);
  for (let a = 0; a < size; a++) beta[used[a]!] = solved[a]!;
  const logLikelihood = Math.log(prior) - (values * Math.log(scale) + gains.logDeterminant + factored.logDeterminant + logPriors) / 2;
  return { filtered, variances, logLikelihood, scale, beta, precision, used };
}

function averaged(
  fits: readonly Fit[],
  series: Series,
  horizon: number,
  period: number,
  regressors: readonly Regressor[],
  length: number,
): StructuralForecast {
  let best = -Infinity;
  for (const { logLikelihood } of fits) if (logLikelihood > best) best = logLikelihood;
  const point = new Float64Array(horizon);
  const square = new Float64Array(horizon);
  const variance = new Float64Array(horizon);
  const seasons = new Float64Array(Math.max(1, period));
  const seasonsBefore = new Float64Array(seasons.length);
  const effects = new Float64Array(regressors.length);
  let [weights, seasonal, likelihood] = [0, 0, 0];
  for (const model of fits) {
    const weight = Math.exp(model.logLikelihood - best);
    likelihood += weight;
    if (weight < NEGLIGIBLE) continue;
    weights += weight;
    const ahead = new Ahead(model, period);
    if (model.variances.season.variance > 0) {
      seasonal += weight;
      for (let step = 0; step < period; step++) {
        seasons[step]! += weight * ahead.season(step);
        seasonsBefore[step]! += weight * ahead.seasonBefore(step);
      }
    }
    for (let r = 0; r < effects.length; r++) effects[r]! += weight * model.beta[r + 1]!;
    let slope = 0;
    for (let step = 0; step < horizon; step++) {
      slope += DAMPING ** (step + 1);
      const { mean, variance: own } = ahead.forecast(step, slope, (r) => regressors[r]!.values[length + step]!);
      point[step]! += weight * mean;
      square[step]! += weight * mean * mean;
      variance[step]! += weight * own;
    }
  }
  const { mean, deviation, count } = series;
  const sigma = new Float64Array(horizon);
  for (let step = 0; step < horizon; step++) {
    const centre = point[step]! / weights;
    const between = Math.max(0, square[step]! / weights - centre * centre);
    sigma[step] = deviation * Math.sqrt(variance[step]! / weights + between);
    point[step] = mean + deviation * centre;
  }
  for (let step = 0; step < seasons.length; step++) {
    seasons[step]! *= deviation / weights;
    seasonsBefore[step]! *= deviation / weights;
  }
  for (let r = 0; r < effects.length; r++) effects[r]! *= deviation / weights;
  const evidence = best + Math.log(likelihood / fits.length) - count * Math.log(deviation);
  return { point, sigma, seasons, seasonsBefore, seasonal: seasonal / weights, effects, evidence };
}

/** Forecasts of one model. */
class Ahead {
  private readonly size: number;

  constructor(
    private readonly model: Fit,
    private readonly period: number,
  ) {
    this.size = model.filtered.gains.size;
  }

  /** Effect of the season of future period `step` (0 the first). */
  season(step: number): number {
    return this.fading(step) * this.stateOf(this.model.filtered.states, 1 + (step % this.period));
  }

  /** Effect of the season of period `step` of the last cycle (0 its first), as it was to be expected before that cycle. */
  seasonBefore(step: number): number {
    return this.stateOf(this.model.filtered.statesBefore, 1 + step);
  }

  /** @param slope what the slope has added to its regressor by then */
  forecast(step: number, slope: number, regressor: (r: number) => number): { mean: number; variance: number } {
    const { filtered, variances, scale, beta, precision, used } = this.model;
    const { level } = variances;
    const season = variances.season.variance;
    const { states } = filtered;
    const { covariance } = filtered.gains;
    const place = season > 0 ? 1 + (step % this.period) : 0;
    const stays = season > 0 ? this.fading(step) : 0;
    let mean = this.stateOf(states, 0) + stays * (place > 0 ? this.stateOf(states, place) : 0);
    let variance = covariance[0]! + level * (step + 1) + 1;
    if (place > 0) {
      const row = place * this.size;
      variance += 2 * stays * covariance[row]! + stays * stays * covariance[row + place]! + season * (1 - stays * stays);
    }
    if (used.length > 0) {
      const gap = new Float64Array(used.length);
      used.forEach((c, a) => {
        const value = c === 0 ? slope : regressor(c - 1);
        mean += beta[c]! * value;
        gap[a] = value - states[c + 1]![0]! - (place > 0 ? stays * states[c + 1]![place]! : 0);
      });
      solveLower(precision, used.length, gap);
      for (const part of gap) variance += part * part;
    }
    return { mean, variance: Math.max(variance, 0) * scale };
  }

  private fading(step: number): number {
    return this.model.variances.season.stays ** (1 + Math.floor(step / this.period));
  }

  /** A state of the series, less what the columns explain of it. */
  private stateOf(states: readonly Float64Array[], place: number): number {
    const { beta } = this.model;
    let value = states[0]![place]!;
    for (let c = 0; c < beta.length; c++) value -= beta[c]! * states[c + 1]![place]!;
    return value;
  }
}
