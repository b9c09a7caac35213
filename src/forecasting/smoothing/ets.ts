import { etsCandidates, etsName, etsParameterCount, type EtsModel } from './ets-model';
import { etsSigma, type ErrorWeights } from './ets-variance';
import type { History, MethodForecast } from './method-forecast';
import { scaleHistory, unscale, unscaleOne } from './scaling';
import { SmoothingFitter, type SmoothingFit } from './smoothing-fit';
import { fittedValues, lastStates, pathAhead, type SmoothingStates } from './smoothing-path';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASON, TREND } from './smoothing-recursion';

export interface EtsOptions {
  /** Values in a season; 1 (none) by default. */
  readonly period?: number;
  /** The model; chosen by AICc by default. */
  readonly model?: EtsModel;
}

/** A model with its parameters and the states before the first value. */
export interface EtsFit {
  readonly model: EtsModel;
  readonly period: number;
  /** Weights of the error in level, trend and season, and the damping factor; 0 (phi 1) where the model has no such component. */
  readonly parameters: ErrorWeights & Readonly<Record<string, number>>;
  readonly initial: SmoothingStates;
}

export interface EtsForecast extends MethodForecast, EtsFit {
  readonly parameters: EtsFit['parameters'];
  /** Akaike's criterion, corrected for short histories; Infinity where the history is too short for it. */
  readonly aicc: number;
  /** Variance of the one-step errors (of relative ones where errors multiply), by degrees of freedom. */
  readonly variance: number;
  /** The states after the last value. */
  readonly states: SmoothingStates;
}

/** How near to the best likelihood (times minus two) the candidates are compared, and the chosen one is brought. */
const COMPARED = 1e-3;
const SETTLED = 1e-10;
const ROUNDS = 200;

/**
 * Exponential smoothing as a state-space model, fitted by maximum likelihood over smoothing parameters and first states, within the usual
 * region (0 < alpha < 1, 0 < beta < alpha, 0 < gamma < 1 - alpha, 0.8 ≤ phi ≤ 0.98) where it is admissible. Without a given model, the
 * one of least AICc among R's candidates; with fewer than five values, the level only.
 *
 * Falls back, and says so by `method`: a season needs two whole periods, multiplicative components need values above zero (additive ones
 * take their place), and a multiplicative season takes a multiplicative error.
 *
 * Source of the method: Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing; the choice as
 * Hyndman & Khandakar (2008), Journal of Statistical Software 27(3). Sigma as `etsSigma`.
 *
 * @throws RangeError where the history is empty
 */
export function ets(history: History, horizon: number, { period = 1, model }: EtsOptions = {}): EtsForecast {
  const { values, unit } = scaleHistory(history);
  const seasonal = period > 1 && values.length >= 2 * period;
  const fitter = new SmoothingFitter(values, seasonal ? period : 1);
  const positive = values.every((value) => value > 0);
  const chosen = model ? nearestModel(model, seasonal, positive) : bestModel(fitter, etsCandidates(seasonal, positive));
  const fit = fitModel(fitter, chosen.model, SETTLED, chosen.start);
  if (fit.deviance === Infinity) return ets(history, horizon, { period, model: simpler(chosen.model) });
  normaliseSeasons(fit.x, chosen.model);
  return forecastWith(fitter, chosen.model, fit.x, unit, horizon);
}

/**
 * A fitted model carried over to another history as it is, parameters and first states: much faster than a new fit, for
 * backtests. Fitted anew where the model is not defined on this history.
 *
 * @throws RangeError where the history is empty
 */
export function applyEts(history: History, horizon: number, { model, period, parameters, initial }: EtsFit): EtsForecast {
  const { values, unit } = scaleHistory(history);
  const { alpha, beta, gamma, phi } = parameters;
  const seasonUnit = model.season === 'M' ? 1 : unit;
  const x = Float64Array.from([
    alpha,
    alpha === 0 ? 0 : beta / alpha,
    alpha === 1 ? 0 : gamma / (1 - alpha),
    phi,
    initial.level / unit,
    initial.trend / unit,
    ...(model.season === 'N' ? [0] : initial.seasons.map((season) => season / seasonUnit)),
  ]);
  const fitter = new SmoothingFitter(values, model.season === 'N' ? 1 : period);
  if (fitter.recursion.run(x, formOf(model)) === Infinity) return ets(history, horizon, { period, model });
  return forecastWith(fitter, model, x, unit, horizon);
}

const formOf = ({ error, season }: EtsModel) => ({ season, relative: error === 'M', renewedByNewLevel: false });

function nearestModel(model: EtsModel, seasonal: boolean, positive: boolean): { model: EtsModel; start?: Float64Array } {
  const season = seasonal ? model.season : 'N';
  if (!positive) return { model: withoutProducts({ ...model, season }) };
  return { model: { error: season === 'M' ? 'M' : model.error, trend: model.trend, season } };
}

function withoutProducts({ trend, season }: EtsModel): EtsModel {
  return { error: 'A', trend, season: season === 'N' ? 'N' : 'A' };
}

/** What takes the place of a model that is defined nowhere near its starting states: additive components, then fewer. */
function simpler(model: EtsModel): EtsModel {
  if (model.error === 'M') return withoutProducts(model);
  return { error: 'A', trend: 'N', season: model.trend === 'N' ? 'N' : model.season };
}

function bestModel(fitter: SmoothingFitter, candidates: readonly EtsModel[]): { model: EtsModel; start?: Float64Array } {
  let best: { model: EtsModel; start?: Float64Array } = { model: { error: 'A', trend: 'N', season: 'N' } };
  let least = Infinity;
  for (const model of candidates) {
    if (correction(model, fitter) === Infinity) continue;
    const { x, deviance } = fitModel(fitter, model, COMPARED);
    const aicc = deviance + correction(model, fitter);
    if (aicc >= least) continue;
    least = aicc;
    best = { model, start: x };
  }
  return best;
}

/** With fewer than five values nothing but the share of the newest value can be learned: the level starts at the first value. */
function fitModel(fitter: SmoothingFitter, model: EtsModel, tolerance: number, start?: Float64Array): SmoothingFit {
  const { values } = fitter;
  const states = values.length < 5 ? { states: { mean: values[0]!, level: values[0]!, trend: 0, seasons: [] }, statesHeld: true } : {};
  const request = { trend: model.trend, season: model.season, relative: model.error === 'M', admissibleOnly: true };
  return fitter.fit({ ...request, ...(model.season === 'N' ? states : {}) }, tolerance, ROUNDS, start);
}

/** What AICc adds to minus twice the log likelihood; Infinity where there are too few values for the model. */
function correction(model: EtsModel, { values, period }: SmoothingFitter): number {
  const count = etsParameterCount(model, period);
  const spare = values.length - count - 1;
  return spare > 0 ? 2 * count + (2 * count * (count + 1)) / spare : Infinity;
}

/** The seasons before the first value sum to zero, or have mean 1; forecasts stay as they are. */
function normaliseSeasons(x: Float64Array, { season }: EtsModel): void {
  if (season === 'N') return;
  let mean = 0;
  for (let at = SEASON; at < x.length; at++) mean += x[at]! / (x.length - SEASON);
  for (let at = SEASON; at < x.length; at++) x[at] = season === 'M' ? x[at]! / mean : x[at]! - mean;
  x[LEVEL] = season === 'M' ? x[LEVEL]! * mean : x[LEVEL]! + mean;
  if (season === 'M') x[TREND] = x[TREND]! * mean;
}

function forecastWith(fitter: SmoothingFitter, model: EtsModel, x: Float64Array, unit: number, horizon: number): EtsForecast {
  const { recursion, period, values } = fitter;
  const deviance = recursion.run(x, formOf(model));
  const alpha = x[ALPHA]!;
  const parameters = { alpha, beta: alpha * x[BETA]!, gamma: (1 - alpha) * x[GAMMA]!, phi: x[PHI]! };
  const { point, seasons } = pathAhead(recursion, parameters.phi, model.season, horizon);
  const variance = recursion.squares / Math.max(1, values.length - etsParameterCount(model, period) + 1);
  const sigma = etsSigma(model, parameters, period, variance, point, seasons);
  const seasonUnit = model.season === 'M' ? 1 : unit;
  return {
    method: etsName(model),
    model,
    period,
    point: unscale(point, unit),
    sigma: unscale(sigma, unit),
    fitted: fittedValues(recursion, unit),
    firstFitted: 0,
    parameters,
    initial: {
      level: unscaleOne(x[LEVEL]!, unit),
      trend: unscaleOne(x[TREND]!, unit),
      seasons: model.season === 'N' ? [] : unscale(x.subarray(SEASON), seasonUnit),
    },
    states: lastStates(recursion, model.season, unit),
    aicc: deviance + 2 * values.length * Math.log(unit) + correction(model, fitter),
    variance: model.error === 'M' ? variance : unscaleOne(unscaleOne(variance, unit), unit),
  };
}
