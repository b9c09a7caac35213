import { aggregate, spreadBack, type Aggregation } from './aggregation';
import type { Covariance, Factor } from './covariance';
import { leastSquares } from './least-squares';

/** A high-frequency series that meets its low-frequency values, and the regression behind it. */
export interface BestLinear {
  readonly values: Float64Array;
  readonly coefficients: readonly number[];
  /** Generalised sum of squares of the low-frequency residuals, uᵀ(CQCᵀ)⁻¹u. */
  readonly residualSquares: number;
  /** Logarithm of the determinant of CQCᵀ. */
  readonly logDeterminant: number;
}

/** Why there is no such series: the low-frequency value (from 0) without a variance of its own, or the regressor that depends on others. */
export type NoBestLinear = { readonly row: number } | { readonly regressor: number };

/**
 * The best linear unbiased high-frequency series y = Xβ + disturbance whose aggregates are `low`: generalised least squares of the
 * aggregates, y = Xβ + QCᵀ(CQCᵀ)⁻¹(low − CXβ), with Q the covariance of the disturbance and C the aggregation.
 * The methods of Denton, Cholette, Fernández and Chow & Lin differ in X and Q only.
 *
 * Sources: Chow & Lin (1971), Review of Economics and Statistics 53; Dagum & Cholette (2006), Benchmarking, Temporal Distribution,
 * and Reconciliation Methods for Time Series, chapters 6 and 7.
 */
export function bestLinear(
  low: Float64Array,
  aggregation: Aggregation,
  regressors: readonly Float64Array[],
  covariance: Covariance,
): BestLinear | NoBestLinear {
  const factor = covariance.factor(aggregation);
  if (typeof factor === 'number') return { row: factor };
  const whitened = (series: Float64Array): Float64Array => {
    factor.whiten(series);
    return series;
  };
  const fit = leastSquares(
    regressors.map((regressor) => whitened(aggregate(aggregation, regressor))),
    whitened(Float64Array.from(low)),
  );
  if (typeof fit === 'number') return { regressor: fit };
  const values = new Float64Array(aggregation.length);
  regressors.forEach((regressor, k) => addTo(values, regressor, fit.coefficients[k]!));
  // The second time takes away what rounding left of the first.
  for (let time = 0; time < 2; time++) distribute(values, low, aggregation, covariance, factor);
  return {
    values,
    coefficients: fit.coefficients,
    residualSquares: fit.residuals.reduce((sum, value) => sum + value * value, 0),
    logDeterminant: factor.logDeterminant,
  };
}

/** Adds to `values` the disturbance that closes the gap between their aggregates and `low`. */
function distribute(values: Float64Array, low: Float64Array, aggregation: Aggregation, covariance: Covariance, factor: Factor): void {
  const gap = aggregate(aggregation, values).map((value, row) => low[row]! - value);
  factor.whiten(gap);
  factor.unwhiten(gap);
  const disturbance = spreadBack(aggregation, gap);
  covariance.multiply(disturbance);
  addTo(values, disturbance, 1);
}

function addTo(target: Float64Array, series: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) target[at]! += times * series[at]!;
}
