import { keptTables } from '../special/kept-tables';
import { normalCdf } from '../special/normal-cdf';
import { normalQuantile } from '../special/normal-quantile';
import { QuantileTable } from '../special/quantile-table';
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
    tableOf(this.sigma).look(values, 0, Math.exp(this.mu));
  }

  fromNormals(values: Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = Math.exp(this.mu + this.sigma * values[at]!);
  }
}

/** Of what the logarithm has more than its mean, by the standard deviation of the logarithm. */
const tableOf = keptTables<number, QuantileTable>(
  (sigma) =>
    new QuantileTable((z) => {
      const x = Math.exp(sigma * z);
      return { x, slope: sigma * x, bend: sigma ** 2 * x };
    }),
  (sigma) => sigma,
);
