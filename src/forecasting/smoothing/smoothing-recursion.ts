/** Places in the vector of a smoothing model's parameters and first states; the seasons follow, that of the first value first. */
export const ALPHA = 0;
export const BETA = 1;
export const GAMMA = 2;
export const PHI = 3;
export const LEVEL = 4;
export const TREND = 5;
export const SEASON = 6;

/** Which smoothing model: how the season enters, and what is made small. */
export interface Form {
  readonly season: 'N' | 'A' | 'M';
  /** Errors count relative to the one-step forecast, by the likelihood of a model with multiplicative errors. */
  readonly relative: boolean;
  /** A multiplicative season is renewed from the ratio to the level after the value (Holt-Winters), not before it (ETS). */
  readonly renewedByNewLevel: boolean;
}

/** Below this a one-step forecast, season or level of a multiplicative form is no longer above zero (largest value: 1 to 2). */
const POSITIVE = 1e-9;
/** A mean square error below this is a perfect fit: its logarithm would only reward rounding. */
const PERFECT = 1e-24;

/**
 * Exponential smoothing over one history, in the parameters of the component form: with damped trend d = φ trend, the level becomes
 * level + d + α e, the trend d + αβ e, the season season + (1 - α)γ e, where e is the one-step error (over the season, or over the
 * level, where the season multiplies). With these, the usual region of parameters is 0 to 1 for each, and all members of the
 * family differ only in which of them are held at zero. Additive and multiplicative errors share the recursion and differ in
 * what is made small.
 *
 * Source of the method: Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, chapters 2 and 5.
 */
export class SmoothingRecursion {
  /** One-step errors of the last run, value minus forecast. */
  readonly errors: Float64Array;
  /** Level, trend and seasons after the last value of the last run; the season of value t stands at t mod period. */
  level = 0;
  trend = 0;
  readonly seasons: Float64Array;
  /** Sum of squared errors of the last run, relative ones where the form says so. */
  squares = 0;
  private readonly forecasts: Float64Array;
  private readonly trends: Float64Array;
  private readonly seasonsBefore: Float64Array;
  private readonly seasonSlopes: Float64Array;

  constructor(
    readonly values: Float64Array,
    readonly period: number,
  ) {
    const length = values.length;
    this.errors = new Float64Array(length);
    this.forecasts = new Float64Array(length);
    this.trends = new Float64Array(length);
    this.seasonsBefore = new Float64Array(length);
    this.seasons = new Float64Array(period);
    this.seasonSlopes = new Float64Array(period);
  }

  /**
   * Minus twice the logarithm of the likelihood, up to a constant, with the variance at its best value: n log of the sum of squares,
   * plus twice the sum of the logarithms of the forecasts where errors are relative. Infinity where a multiplicative form meets
   * a level, season or forecast that is not above zero.
   */
  run(x: Float64Array, form: Form): number {
    const logs = form.season === 'M' ? this.runMultiplicative(x, form) : this.runAdditive(x, form);
    if (!(logs < Infinity && this.squares < Infinity)) return Infinity;
    const length = this.values.length;
    return length * Math.log(Math.max(this.squares, length * PERFECT)) + 2 * logs;
  }

  /** The additive recursion; the sum of logarithms of the forecasts, 0 where errors are absolute. */
  private runAdditive(x: Float64Array, form: Form): number {
    const { values, errors, forecasts, trends, seasons, period } = this;
    const alpha = x[ALPHA]!;
    const beta = alpha * x[BETA]!;
    const seasonal = form.season === 'A';
    const gamma = seasonal ? (1 - alpha) * x[GAMMA]! : 0;
    const phi = x[PHI]!;
    const relative = form.relative;
    let level = x[LEVEL]!;
    let trend = x[TREND]!;
    for (let at = 0; at < period; at++) seasons[at] = seasonal ? x[SEASON + at]! : 0;
    let squares = 0;
    let logs = 0;
    let product = 1;
    for (let t = 0, slot = 0; t < values.length; t++) {
      const damped = phi * trend;
      const along = level + damped;
      const season = seasons[slot]!;
      const forecast = along + season;
      const error = values[t]! - forecast;
      errors[t] = error;
      forecasts[t] = forecast;
      trends[t] = trend;
      if (relative) {
        if (!(forecast > POSITIVE)) return Infinity;
        const share = error / forecast;
        squares += share * share;
        product *= forecast;
        if (product < 1e-100 || product > 1e100) {
          logs += Math.log(product);
          product = 1;
        }
      } else squares += error * error;
      level = along + alpha * error;
      trend = damped + beta * error;
      seasons[slot] = season + gamma * error;
      if (++slot === period) slot = 0;
    }
    this.level = level;
    this.trend = trend;
    this.squares = squares;
    return logs + Math.log(product);
  }

  /** As `runAdditive`, for seasons that multiply. */
  private runMultiplicative(x: Float64Array, form: Form): number {
    const { values, errors, forecasts, trends, seasons, seasonsBefore, period } = this;
    const alpha = x[ALPHA]!;
    const beta = alpha * x[BETA]!;
    const gamma = (1 - alpha) * x[GAMMA]!;
    const phi = x[PHI]!;
    const { relative, renewedByNewLevel } = form;
    let level = x[LEVEL]!;
    let trend = x[TREND]!;
    for (let at = 0; at < period; at++) seasons[at] = x[SEASON + at]!;
    let squares = 0;
    let logs = 0;
    let product = 1;
    for (let t = 0, slot = 0; t < values.length; t++) {
      const damped = phi * trend;
      const along = level + damped;
      const season = seasons[slot]!;
      const forecast = along * season;
      if (!(along > POSITIVE && season > POSITIVE && forecast > POSITIVE)) return Infinity;
      const error = values[t]! - forecast;
      errors[t] = error;
      forecasts[t] = forecast;
      trends[t] = trend;
      seasonsBefore[t] = season;
      if (relative) {
        const share = error / forecast;
        squares += share * share;
        product *= forecast;
        if (product < 1e-100 || product > 1e100) {
          logs += Math.log(product);
          product = 1;
        }
      } else squares += error * error;
      const surplus = error / season;
      level = along + alpha * surplus;
      trend = damped + beta * surplus;
      const divisor = renewedByNewLevel ? level : along;
      const renewed = season + (gamma * error) / divisor;
      if (!(divisor > POSITIVE && renewed > POSITIVE)) return Infinity;
      seasons[slot] = renewed;
      if (++slot === period) slot = 0;
    }
    this.level = level;
    this.trend = trend;
    this.squares = squares;
    return logs + Math.log(product);
  }

  /** The gradient of `run` at the place of its last, finite, run, by one pass backwards through the recursion (the adjoint method). */
  gradient(x: Float64Array, form: Form, into: Float64Array): void {
    const length = this.values.length;
    const weight = this.squares <= length * PERFECT ? 0 : (2 * length) / this.squares;
    this.seasonSlopes.fill(0);
    if (form.season === 'M') this.gradientMultiplicative(x, form, weight, into);
    else this.gradientAdditive(x, form, weight, into);
    for (let at = 0; at < this.period; at++) into[SEASON + at] = this.seasonSlopes[at]!;
    // From the recursion's own weights to those of the component form: αβ and (1 - α)γ.
    into[ALPHA] = into[ALPHA]! + into[BETA]! * x[BETA]! - into[GAMMA]! * x[GAMMA]!;
    into[BETA] = into[BETA]! * x[ALPHA]!;
    into[GAMMA] = into[GAMMA]! * (1 - x[ALPHA]!);
  }

  private gradientAdditive(x: Float64Array, form: Form, weight: number, into: Float64Array): void {
    const { values, errors, forecasts, trends, seasonSlopes, period } = this;
    const alpha = x[ALPHA]!;
    const beta = alpha * x[BETA]!;
    const seasonal = form.season === 'A';
    const gamma = seasonal ? (1 - alpha) * x[GAMMA]! : 0;
    const phi = x[PHI]!;
    const relative = form.relative;
    let [byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend] = [0, 0, 0, 0, 0, 0];
    for (let t = values.length - 1, slot = t % period; t >= 0; t--) {
      const error = errors[t]!;
      const bySeason = seasonal ? seasonSlopes[slot]! : 0;
      const byForecast =
        (relative ? slopeOfRelative(weight, values[t]!, error, forecasts[t]!) : -weight * error) -
        (alpha * byLevel + beta * byTrend + gamma * bySeason);
      byAlpha += byLevel * error;
      byBeta += byTrend * error;
      byGamma += bySeason * error;
      seasonSlopes[slot] = bySeason + byForecast;
      byLevel += byForecast;
      byTrend += byLevel;
      byPhi += byTrend * trends[t]!;
      byTrend *= phi;
      slot = slot === 0 ? period - 1 : slot - 1;
    }
    setSlopes(into, byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend);
  }

  private gradientMultiplicative(x: Float64Array, form: Form, weight: number, into: Float64Array): void {
    const { values, errors, forecasts, trends, seasonsBefore, seasonSlopes, period } = this;
    const alpha = x[ALPHA]!;
    const beta = alpha * x[BETA]!;
    const gamma = (1 - alpha) * x[GAMMA]!;
    const phi = x[PHI]!;
    const { relative, renewedByNewLevel } = form;
    let [byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend] = [0, 0, 0, 0, 0, 0];
    for (let t = values.length - 1, slot = t % period; t >= 0; t--) {
      const error = errors[t]!;
      const forecast = forecasts[t]!;
      const season = seasonsBefore[t]!;
      const along = forecast / season;
      const surplus = error / season;
      const divisor = renewedByNewLevel ? along + alpha * surplus : along;
      const renewal = error / divisor;
      const bySeason = seasonSlopes[slot]!;
      const byDivisor = (-gamma * bySeason * renewal) / divisor;
      if (renewedByNewLevel) byLevel += byDivisor;
      const bySurplus = alpha * byLevel + beta * byTrend;
      const byError = bySurplus / season + (gamma * bySeason) / divisor;
      const byForecast = (relative ? slopeOfRelative(weight, values[t]!, error, forecast) : -weight * error) - byError;
      byAlpha += byLevel * surplus;
      byBeta += byTrend * surplus;
      byGamma += bySeason * renewal;
      seasonSlopes[slot] = bySeason - (bySurplus * surplus) / season + byForecast * along;
      byLevel += byForecast * season;
      if (!renewedByNewLevel) byLevel += byDivisor;
      byTrend += byLevel;
      byPhi += byTrend * trends[t]!;
      byTrend *= phi;
      slot = slot === 0 ? period - 1 : slot - 1;
    }
    setSlopes(into, byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend);
  }
}

/** How minus twice the log likelihood of relative errors moves with one forecast. */
function slopeOfRelative(weight: number, value: number, error: number, forecast: number): number {
  return (2 - (weight * error * value) / (forecast * forecast)) / forecast;
}

function setSlopes(into: Float64Array, alpha: number, beta: number, gamma: number, phi: number, level: number, trend: number): void {
  into[ALPHA] = alpha;
  into[BETA] = beta;
  into[GAMMA] = gamma;
  into[PHI] = phi;
  into[LEVEL] = level;
  into[TREND] = trend;
}
