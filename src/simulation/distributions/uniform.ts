import { drawingKernelsOf } from '../drawing/drawing-kernels';
import { normalCdf } from '../special/normal-cdf';
import type { Distribution } from './distribution';

/** The uniform distribution from `min` to a greater `max`. */
export class Uniform implements Distribution {
  readonly mean: number;
  readonly variance: number;

  constructor(
    private readonly min: number,
    private readonly max: number,
  ) {
    this.mean = min + (max - min) / 2;
    this.variance = (max - min) ** 2 / 12;
  }

  cdf(x: number): number {
    return Math.min(1, Math.max(0, (x - this.min) / (this.max - this.min)));
  }

  quantile(p: number): number {
    return this.min + (this.max - this.min) * p;
  }

  fromUniforms(values: Float64Array): void {
    const kernels = drawingKernelsOf(values);
    if (kernels) return kernels.stretch(values, this.min, this.max - this.min);
    for (let at = 0; at < values.length; at++) values[at] = this.quantile(values[at]!);
  }

  fromNormals(values: Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = this.quantile(normalCdf(values[at]!));
  }
}
