import { MethodError } from '../method-error';
import { minimise } from '../optimise/minimise';
import type { Aggregation } from './aggregation';
import { bestLinear, type BestLinear } from './best-linear';
import { autoregression } from './autoregression';

/** How rho is found: the likelihood is the greatest, or the generalised sum of squares is the least (as Ecotrim does it). */
export const RHO_CRITERIA = ['likelihood', 'residuals'] as const;
export type RhoCriterion = (typeof RHO_CRITERIA)[number];

export interface ChowLinOptions {
  /** Autocorrelation of the disturbance at a lag of one high-frequency period, 0 (ordinary least squares) to below 1. [estimated] */
  readonly rho?: number;
  /** [`likelihood`] */
  readonly rhoBy?: RhoCriterion;
  /** Whether a constant stands beside the indicators. [true] */
  readonly constant?: boolean;
}

export interface ChowLinFit {
  readonly values: Float64Array;
  /** The constant first, where there is one, then one for each indicator. */
  readonly coefficients: readonly number[];
  readonly rho: number;
}

/** Rho is looked for from 0 to here: a negative one makes the series zigzag inside each low-frequency period. */
const GREATEST_RHO = 0.999;

/** Steps of the first look, so that a second hill is not taken for the highest. */
const FIRST_LOOK = 20;

/** Share of the values' own squares below which residuals are rounding errors, and say nothing of rho. */
const NO_RESIDUALS = 1e-20;

/**
 * The series that meets `low` and follows a regression on the indicators, whose disturbance is a stationary first-order autoregression.
 * The coefficients are estimated from the aggregates by generalised least squares, and so is rho unless given.
 *
 * Sources of the method: Chow & Lin (1971), Review of Economics and Statistics 53; rho by maximum likelihood: Bournay & Laroque (1979),
 * Annales de l'INSEE 36; by least residual squares: Barcellan & Buono (2002), Ecotrim; the forms compared: Sax & Steiner (2013),
 * Temporal disaggregation of time series, The R Journal 5(2).
 *
 * @throws MethodError `disaggregate-too-few` (low needs a value for each coefficient, and one more to estimate rho),
 * `disaggregate-collinear`
 */
export function chowLin(
  low: Float64Array,
  indicators: readonly Float64Array[],
  aggregation: Aggregation,
  options: ChowLinOptions = {},
): ChowLinFit {
  const { rho: given, rhoBy = 'likelihood', constant = true } = options;
  const regressors = constant ? [new Float64Array(aggregation.length).fill(1), ...indicators] : indicators;
  const needed = regressors.length + (given === undefined ? 1 : 0);
  if (low.length < needed) throw new MethodError('disaggregate-too-few', { needed, found: low.length });
  const fitted = (rho: number): BestLinear => {
    const fit = bestLinear(low, aggregation, regressors, autoregression(rho));
    if ('values' in fit) return fit;
    const regressor = 'regressor' in fit ? fit.regressor : 0;
    throw new MethodError('disaggregate-collinear', { indicator: regressor + (constant ? 0 : 1) });
  };
  const rho = given ?? estimateRho(low, fitted, rhoBy);
  const { values, coefficients } = fitted(rho);
  return { values, coefficients, rho };
}

function estimateRho(low: Float64Array, fitted: (rho: number) => BestLinear, by: RhoCriterion): number {
  const size = low.reduce((sum, value) => sum + value * value, 0);
  if (fitted(0).residualSquares <= NO_RESIDUALS * size) return 0;
  const misfit = (rho: number): number => {
    const { residualSquares, logDeterminant } = fitted(rho);
    return by === 'residuals' ? residualSquares : low.length * Math.log(residualSquares) + logDeterminant;
  };
  const step = GREATEST_RHO / FIRST_LOOK;
  const looks = Array.from({ length: FIRST_LOOK + 1 }, (_, k) => misfit(k * step));
  const best = looks.indexOf(Math.min(...looks));
  const found = minimise(misfit, Math.max(0, best - 1) * step, Math.min(FIRST_LOOK, best + 1) * step);
  return found.value < looks[best]! ? found.at : best * step;
}
