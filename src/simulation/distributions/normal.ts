import { normalCdf } from '../special/normal-cdf';
import { normalQuantile } from '../special/normal-quantile';
import { normalQuantiles } from '../special/quantile-table';
import type { Distribution } from './distribution';

/** The normal distribution of a mean and a standard deviation above zero. */
export class Normal implements Distribution {
  readonly variance: number;

  constructor(
    readonly mean: number,
    private readonly sd: number,
  ) {
    this.variance = sd ** 2;
  }

  cdf(x: number): number {
    return normalCdf((x - this.mean) / this.sd);
  }

  quantile(p: number): number {
    return this.mean + this.sd * normalQuantile(p);
  }

  fromUniforms(values: Float64Array): void {
    normalQuantiles(values, this.mean, this.sd);
  }

  fromNormals(values: Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = this.mean + this.sd * values[at]!;
  }
}
