import { drawingKernelsOf } from '../drawing/drawing-kernels';
import { normalQuantile } from './normal-quantile';
import { BEGINS, CUT, OCTAVES, PIECES, STRIDE, TABLE_LENGTH } from './table-layout';

/** A function of a standard normal variable, with its first and second derivative. */
export interface Curve {
  readonly x: number;
  readonly slope: number;
  readonly bend: number;
}

/** The first 32 bits behind the point of twice a number below a half: how many of them are zero tells its octave, and those behind the next one the piece. */
const BITS = 2 ** 33;
const FEWEST = 2 ** (32 - OCTAVES);

/** Either end of a piece of the lower half. */
interface Node {
  readonly p: number;
  /** The standard normal variable there; that of the upper half is its opposite. */
  readonly z: number;
  /** What it rises by, with p. */
  readonly steep: number;
}

let made: readonly (readonly [Node, Node])[] | null = null;

/** The pieces of the lower half, from the middle outwards by octaves. */
function pieces(): readonly (readonly [Node, Node])[] {
  made ??= Array.from({ length: PIECES }, (_, piece) => {
    const octave = piece >> CUT;
    const width = 2 ** -(octave + 2 + CUT);
    const begin = 2 ** -(octave + 2) + (piece - (octave << CUT)) * width;
    return [nodeAt(begin), nodeAt(begin + width)];
  });
  return made;
}

function nodeAt(p: number): Node {
  const z = normalQuantile(p);
  return { p, z, steep: Math.sqrt(2 * Math.PI) * Math.exp(0.5 * z * z) };
}

/**
 * The quantiles of a variable that is a smooth function of a standard normal one, looked up by probability: several times as quick as working each of them
 * out. Both tails are cut into octaves of probability and these into pieces, so that the pieces are as short as the quantile is steep; in each stands the
 * curve of fifth degree that has the value and the first two derivatives of the quantile at either end. That is within 1e-10 standard deviations of a normal
 * variable.
 */
export class QuantileTable {
  private readonly coefficients = new Float64Array(TABLE_LENGTH);

  /** @param curve what the variable is where a standard normal one is `z` */
  constructor(private readonly curve: (z: number) => Curve) {
    for (const side of [1, -1]) {
      const first = side === 1 ? 0 : PIECES;
      pieces().forEach(([from, to], piece) => {
        const at = (first + piece) * STRIDE;
        const width = to.p - from.p;
        curveBetween(this.byProbability(from, side), this.byProbability(to, side), width).forEach((coefficient, power) => {
          this.coefficients[at + power] = coefficient / width ** power;
        });
        this.coefficients[at + BEGINS] = from.p;
      });
    }
  }

  /**
   * Turns probabilities into quantiles, in place.
   *
   * @param values between 0 and 1, both excluded
   * @param shift added to each quantile, once it is multiplied by `scale`
   */
  look(values: Float64Array, shift: number, scale: number): void {
    const kernels = drawingKernelsOf(values);
    if (kernels === null) return this.lookHere(values, shift, scale);
    const { length } = values;
    for (let at = kernels.look(values, 0, this.coefficients, shift, scale); at < length;) {
      values[at] = shift + scale * this.workOut(values[at]!);
      at = kernels.look(values, at + 1, this.coefficients, shift, scale);
    }
  }

  private lookHere(values: Float64Array, shift: number, scale: number): void {
    const { coefficients: c } = this;
    for (let at = 0; at < values.length; at++) {
      const p = values[at]!;
      // Without branches for the halves, which no processor could foretell.
      const upper = Number(p >= 0.5);
      const near = Math.abs(p - upper);
      const bits = (near * BITS) >>> 0;
      if (bits < FEWEST) {
        values[at] = shift + scale * this.workOut(p);
        continue;
      }
      const octave = Math.clz32(bits);
      const from = (((upper * OCTAVES + octave) << CUT) + ((bits << (octave + 1)) >>> (32 - CUT))) * STRIDE;
      const t = near - c[from + BEGINS]!;
      const x = ((((c[from + 5]! * t + c[from + 4]!) * t + c[from + 3]!) * t + c[from + 2]!) * t + c[from + 1]!) * t + c[from]!;
      values[at] = shift + scale * x;
    }
  }

  /** A quantile that is not in the table. */
  private workOut(p: number): number {
    return this.curve(normalQuantile(p)).x;
  }

  /** @param side 1 where the node's is the probability below, −1 where it is the one above; derivatives are by it */
  private byProbability(node: Node, side: number): Curve {
    const z = side * node.z;
    const { x, slope, bend } = this.curve(z);
    return { x, slope: side * slope * node.steep, bend: (bend + slope * z) * node.steep ** 2 };
  }
}

/** The curve of fifth degree between two points of the given derivatives, by the share of the width passed; the constant first. */
export function curveBetween(left: Curve, right: Curve, width: number): [number, number, number, number, number, number] {
  const slope = left.slope * width;
  const bend = 0.5 * left.bend * width ** 2;
  const rise = right.x - left.x - slope - bend;
  const turn = right.slope * width - slope - 2 * bend;
  const curl = 0.5 * right.bend * width ** 2 - bend;
  return [left.x, slope, bend, 10 * rise - 4 * turn + curl, -15 * rise + 7 * turn - 2 * curl, 6 * rise - 3 * turn + curl];
}

let normal: QuantileTable | null = null;

/** Turns probabilities into the quantiles of a standard normal variable, in place, times `scale` plus `shift`; within 1e-10 of normalQuantile. */
export function normalQuantiles(values: Float64Array, shift = 0, scale = 1): void {
  normal ??= new QuantileTable((z) => ({ x: z, slope: 1, bend: 0 }));
  normal.look(values, shift, scale);
}
