/** Where and how a local regression is taken. */
export interface LoessShape {
  /** Number of values, one apart. */
  readonly length: number;
  /** Values in the neighbourhood of a point; may be more than there are, which widens the weights. */
  readonly window: number;
  /** A local constant (0) or line (1). */
  readonly degree: 0 | 1;
  /** Every `jump`-th point is fitted and the ones between are interpolated. */
  readonly jump: number;
  /** Whether the points one before the first and one after the last are fitted too. */
  readonly beyond: boolean;
}

/**
 * Local regression of evenly spaced values with tricube weights, set up once for a shape and then run on as many series as there are:
 * without robustness weights a fitted point is a fixed weighted sum of its neighbourhood, so the weights are kept.
 *
 * Source of the method: Cleveland (1979), Journal of the American Statistical Association 74; neighbourhoods, jumps and ends as in
 * Cleveland, Cleveland, McRae & Terpenning (1990), Journal of Official Statistics 6(1).
 */
export class Loess {
  private readonly span: number;
  /** The fitted points, their first neighbours and, `span` to a point, their weights: of distance alone, and with the regression. */
  private readonly points: Int32Array;
  private readonly lefts: Int32Array;
  private readonly tricube: Float64Array;
  private readonly kernel: Float64Array;

  private readonly shape: LoessShape;

  constructor(shape: LoessShape) {
    const { length, window, beyond } = shape;
    this.shape = { ...shape, jump: Math.max(1, Math.min(shape.jump, length - 1)) };
    this.span = Math.min(window, length);
    const inside = fittedPoints(length, this.shape.jump);
    const points = beyond ? [...inside, -1, length] : inside;
    this.points = Int32Array.from(points);
    this.lefts = Int32Array.from(points, (point) => this.leftOf(point));
    this.tricube = new Float64Array(points.length * this.span);
    this.kernel = new Float64Array(points.length * this.span);
    points.forEach((point, row) => this.weigh(point, row));
  }

  /**
   * Fits `values` and writes the result to `into` (with `beyond`, the point before the first comes first).
   * `robustness` are weights of the values, null for none; a point whose whole neighbourhood has none keeps its value.
   */
  smooth(values: Float64Array, robustness: Float64Array | null, into: Float64Array): void {
    const { length, beyond } = this.shape;
    const { points } = this;
    const first = beyond ? 1 : 0;
    const inside = beyond ? points.length - 2 : points.length;
    for (let row = 0; row < inside; row++) {
      const at = points[row]!;
      into[first + at] = robustness === null ? this.plain(values, row) : this.robust(values, robustness, row, values[at]!);
    }
    for (let row = 1; row < inside; row++) interpolate(into, first + points[row - 1]!, first + points[row]!);
    if (!beyond) return;
    const last = first + length - 1;
    into[0] = robustness === null ? this.plain(values, inside) : this.robust(values, robustness, inside, into[first]!);
    into[last + 1] = robustness === null ? this.plain(values, inside + 1) : this.robust(values, robustness, inside + 1, into[last]!);
  }

  private plain(values: Float64Array, row: number): number {
    const { span, kernel } = this;
    const left = this.lefts[row]!;
    const base = row * span;
    let fitted = 0;
    for (let k = 0; k < span; k++) fitted += kernel[base + k]! * values[left + k]!;
    return fitted;
  }

  private robust(values: Float64Array, robustness: Float64Array, row: number, otherwise: number): number {
    const { span, tricube } = this;
    const left = this.lefts[row]!;
    const base = row * span;
    let total = 0;
    let places = 0;
    let sum = 0;
    for (let k = 0; k < span; k++) {
      const weight = tricube[base + k]! * robustness[left + k]!;
      total += weight;
      places += weight * k;
      sum += weight * values[left + k]!;
    }
    if (total <= 0) return otherwise;
    const mean = sum / total;
    if (this.shape.degree === 0) return mean;
    const centre = places / total;
    let spread = 0;
    let slope = 0;
    for (let k = 0; k < span; k++) {
      const moment = tricube[base + k]! * robustness[left + k]! * (k - centre);
      spread += moment * (k - centre);
      slope += moment * values[left + k]!;
    }
    if (!this.allowsSlope(spread / total)) return mean;
    return mean + ((this.points[row]! - left - centre) * slope) / spread;
  }

  private leftOf(point: number): number {
    const { length, window } = this.shape;
    if (window >= length) return 0;
    // The last of two fitted points may stand off the grid of jumps; it shares the neighbourhood of the one before it.
    const grid = point < length ? Math.floor(point / this.shape.jump) * this.shape.jump : point;
    return Math.max(0, Math.min(length - window, grid - Math.floor((window + 1) / 2) + 1));
  }

  private weigh(point: number, row: number): void {
    const { length, window, degree } = this.shape;
    const left = this.lefts[row]!;
    const base = row * this.span;
    const widened = window > length ? Math.floor((window - length) / 2) : 0;
    const reach = Math.max(point - left, left + this.span - 1 - point) + widened;
    let total = 0;
    let centre = 0;
    for (let k = 0; k < this.span; k++) {
      const weight = tricubeWeight(Math.abs(left + k - point), reach);
      this.tricube[base + k] = weight;
      total += weight;
      centre += weight * k;
    }
    centre /= total;
    let spread = 0;
    for (let k = 0; k < this.span; k++) spread += (this.tricube[base + k]! / total) * (k - centre) * (k - centre);
    const slope = degree === 1 && this.allowsSlope(spread) ? (point - left - centre) / spread : 0;
    for (let k = 0; k < this.span; k++) this.kernel[base + k] = (this.tricube[base + k]! / total) * (1 + slope * (k - centre));
  }

  /** Whether the neighbourhood is wide enough, beside the whole series, for a slope to mean something. */
  private allowsSlope(spread: number): boolean {
    return Math.sqrt(spread) > 0.001 * (this.shape.length - 1);
  }
}

/** Every `jump`-th point, and the last. */
function fittedPoints(length: number, jump: number): number[] {
  const points = Array.from({ length: Math.ceil(length / jump) }, (_, k) => k * jump);
  if (points.at(-1) !== length - 1) points.push(length - 1);
  return points;
}

/** The tricube weight, flat within a thousandth of the reach and zero just below it, as in the published routine. */
function tricubeWeight(distance: number, reach: number): number {
  if (distance <= 0.001 * reach) return 1;
  if (distance > 0.999 * reach) return 0;
  const share = distance / reach;
  const height = 1 - share * share * share;
  return height * height * height;
}

function interpolate(values: Float64Array, from: number, to: number): void {
  const step = (values[to]! - values[from]!) / (to - from);
  for (let at = from + 1; at < to; at++) values[at] = values[from]! + step * (at - from);
}
