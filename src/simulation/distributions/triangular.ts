import { drawingKernelsOf } from '../drawing/drawing-kernels';
import { normalCdf } from '../special/normal-cdf';
import type { Distribution } from './distribution';

/** The triangular distribution from `min` by `mode` to `max`, which is above `min`. */
export class Triangular implements Distribution {
  readonly mean: number;
  readonly variance: number;
  /** Probability of less than the mode. */
  private readonly share: number;
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly min: number,
    mode: number,
    private readonly max: number,
  ) {
    const range = max - min;
    const [rise, fall] = [mode - min, max - mode];
    this.mean = min + (range + rise) / 3;
    this.variance = (rise ** 2 + rise * fall + fall ** 2) / 18;
    this.share = rise / range;
    this.left = range * rise;
    this.right = range * fall;
  }

  cdf(x: number): number {
    if (x <= this.min) return 0;
    if (x >= this.max) return 1;
    const below = (x - this.min) ** 2 / this.left;
    return below <= this.share ? below : 1 - (this.max - x) ** 2 / this.right;
  }

  quantile(p: number): number {
    return p < this.share ? this.min + Math.sqrt(p * this.left) : this.max - Math.sqrt((1 - p) * this.right);
  }

  fromUniforms(values: Float64Array): void {
    const { min, left, right, share } = this;
    const [range, change] = [this.max - min, right - left];
    const kernels = drawingKernelsOf(values);
    if (kernels) return kernels.triangular(values, min, range, share, left, change);
    // As quantile, without branches for the sides of the mode, which no processor could foretell.
    for (let at = 0; at < values.length; at++) {
      const p = values[at]!;
      const above = Number(p >= share);
      const sign = 1 - 2 * above;
      values[at] = min + above * range + sign * Math.sqrt((above + sign * p) * (left + above * change));
    }
  }

  fromNormals(values: Float64Array): void {
    for (let at = 0; at < values.length; at++) values[at] = this.quantile(normalCdf(values[at]!));
  }
}
