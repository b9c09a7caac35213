/** How an uncertain input is distributed, as people type it. Plain data. */
export type DistributionSpec =
  | { readonly kind: 'fixed'; readonly value: number }
  /** By mean and standard deviation. */
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** By mean and standard deviation of the variable itself, not of its logarithm. */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'triangular'; readonly min: number; readonly mode: number; readonly max: number }
  /** A beta distribution that gives the mode four times the weight of either end. */
  | { readonly kind: 'pert'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  /** A beta distribution of shapes a and b, stretched from min to max. */
  | { readonly kind: 'beta'; readonly a: number; readonly b: number; readonly min: number; readonly max: number };

export type DistributionKind = DistributionSpec['kind'];

/** A distribution that is drawn from by its quantile function, so that whatever stratifies or correlates probabilities works with all. */
export interface Distribution {
  readonly mean: number;
  readonly variance: number;
  /** Probability of `x` or less. */
  cdf(x: number): number;
  /** The value below which the variable lies with probability `p`, between 0 and 1, both excluded. */
  quantile(p: number): number;
  /** Turns numbers uniform between 0 and 1 into values of the variable, in place: their quantiles, to 1e-9 of the range. */
  fromUniforms(values: Float64Array): void;
  /** The same from standard normal numbers: the quantiles of the probabilities below them. */
  fromNormals(values: Float64Array): void;
}
