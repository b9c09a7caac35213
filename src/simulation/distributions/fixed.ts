import type { Distribution } from './distribution';

/** One value, for certain. */
export class Fixed implements Distribution {
  readonly variance = 0;

  constructor(readonly mean: number) {}

  cdf(x: number): number {
    return x >= this.mean ? 1 : 0;
  }

  quantile(): number {
    return this.mean;
  }

  fromUniforms(values: Float64Array): void {
    values.fill(this.mean);
  }

  fromNormals(values: Float64Array): void {
    values.fill(this.mean);
  }
}
