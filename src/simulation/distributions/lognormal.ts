import { normalCdf } from '../special/normal-cdf';
import { normalQuantile } from '../special/normal-quantile';
import type { Distribution } from './distribution';

/** The lognormal distribution of a mean and a standard deviation above zero, both of the variable itself. */
export class Lognormal implements Distribution {
  readonly variance: number;
  /** Mean and standard deviation of the logarithm. */
  private readonly mu: number;
  private readonly sigma: number;

  constructor(
    readonly mean: number,
    sd: number,
  ) {
    this.variance = sd ** 2;
    const logVariance = Math.log1p((sd / mean) ** 2);
    this.mu = Math.log(mean) - logVariance / 2;
    this.sigma = Math.sqrt(logVariance);
  }

  cdf(x: number): number {
    return x > 0 ? normalCdf((Math.log(x) - this.mu) / this.sigma) : 0;
  }

  quantile(p: number): number {
    return Math.exp(this.mu + this.sigma * normalQuantile(p));
  }

  fromUniforms(values: Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = Math.exp(this.mu + this.sigma * normalQuantile(values[at]!));
  }

  fromNormals(values: Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = Math.exp(this.mu + this.sigma * values[at]!);
  }
}
