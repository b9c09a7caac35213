import type { Aggregation } from './aggregation';

/** A factor L of the covariance of aggregates, L·Lᵀ = CQCᵀ. */
export interface Factor {
  /** L⁻¹·low, in place. */
  whiten(low: Float64Array): void;
  /** L⁻ᵀ·low, in place. */
  unwhiten(low: Float64Array): void;
  /** Logarithm of the determinant of CQCᵀ. */
  readonly logDeterminant: number;
}

/** What is supposed of the high-frequency disturbance: its covariance matrix Q, up to a constant. */
export interface Covariance {
  /** Q·series, in place. */
  multiply(series: Float64Array): void;
  /** The factor of CQCᵀ; the first aggregate (from 0) that depends on those before it where there is none. */
  factor(aggregation: Aggregation): Factor | number;
}
