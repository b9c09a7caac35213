import { betaQuantile, type LogitQuantile } from './beta-quantile';
import { normalCdf } from './normal-cdf';
import { curveBetween, type Curve } from './quantile-table';
import type { StandardBeta } from './standard-beta';

/** The table reaches from −REACH to REACH standard deviations; a draw of 52 bits does not come beyond 8.3. */
const REACH = 8.5;
const FEWEST = 64;
const MOST = 4096;

/** What the table may be off in the middle between two nodes, where such a curve is off most. */
const ALLOWED = 1e-10;

interface Node extends Curve {
  readonly quantile: LogitQuantile;
}

/**
 * The quantile of a beta variable as a function of that of a standard normal one, as a table, since finding one of them takes about a
 * hundred times as long as looking it up: between nodes the curve of fifth degree that has the value and the first two derivatives of
 * the quantile at either node. There are as many nodes as keep it within 1e-9 of the quantile.
 */
export class BetaTable {
  private readonly coefficients: Float64Array;
  private readonly intervals: number;

  constructor(private readonly beta: StandardBeta) {
    let nodes = nodesBetween(beta, FEWEST, []);
    for (;;) {
      const finer = nodesBetween(beta, 2 * (nodes.length - 1), nodes);
      const coefficients = curves(nodes);
      const off = finer.some((node, at) => at % 2 === 1 && Math.abs(curveAt(coefficients, (at - 1) / 2, 0.5) - node.x) > ALLOWED);
      if (!off || finer.length > MOST) {
        this.coefficients = off ? curves(finer) : coefficients;
        break;
      }
      nodes = finer;
    }
    this.intervals = this.coefficients.length / 6;
  }

  /** The value of the beta variable that has the same probability below it as `z` has under the standard normal distribution. */
  at(z: number): number {
    const place = this.placeOf(z);
    if (!(place >= 0 && place < this.intervals)) return this.farOut(z);
    const interval = Math.trunc(place);
    return curveAt(this.coefficients, interval, place - interval);
  }

  /** The same with its derivatives by `z`; far out, where none are known, as if it stood still. */
  curve(z: number): Curve {
    const place = this.placeOf(z);
    if (!(place >= 0 && place < this.intervals)) return { x: this.farOut(z), slope: 0, bend: 0 };
    const interval = Math.trunc(place);
    const t = place - interval;
    const of = (power: number): number => this.coefficients[6 * interval + power]!;
    const scale = this.intervals / (2 * REACH);
    return {
      x: curveAt(this.coefficients, interval, t),
      slope: scale * ((((5 * of(5) * t + 4 * of(4)) * t + 3 * of(3)) * t + 2 * of(2)) * t + of(1)),
      bend: scale ** 2 * (((20 * of(5) * t + 12 * of(4)) * t + 6 * of(3)) * t + 2 * of(2)),
    };
  }

  private placeOf(z: number): number {
    return ((z + REACH) / (2 * REACH)) * this.intervals;
  }

  private farOut(z: number): number {
    return betaQuantile(this.beta, normalCdf(z), normalCdf(-z)).x;
  }
}

/** Every other node is one of `known`. */
function nodesBetween(beta: StandardBeta, intervals: number, known: readonly Node[]): Node[] {
  const step = (2 * REACH) / intervals;
  const nodes: Node[] = [];
  for (let at = 0; at <= intervals; at++) {
    const before = nodes[at - 1]?.quantile;
    const there = at % 2 === 0 ? known[at / 2] : undefined;
    nodes.push(there ?? nodeAt(beta, -REACH + at * step, before?.logit));
  }
  return nodes;
}

function nodeAt(beta: StandardBeta, z: number, start: number | undefined): Node {
  const quantile = betaQuantile(beta, normalCdf(z), normalCdf(-z), start);
  const { x, complement } = quantile;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  const logitSlope = density / beta.densityOfLogit(x, complement);
  const logitBend = logitSlope * (-z - logitSlope * (beta.a * complement - beta.b * x));
  const spread = x * complement;
  return { x, slope: spread * logitSlope, bend: spread * (logitBend + logitSlope ** 2 * (complement - x)), quantile };
}

/** Six coefficients an interval, the constant first, by the share of the interval passed. */
function curves(nodes: readonly Node[]): Float64Array {
  const intervals = nodes.length - 1;
  const step = (2 * REACH) / intervals;
  const coefficients = new Float64Array(6 * intervals);
  for (let at = 0; at < intervals; at++) {
    coefficients.set(curveBetween(nodes[at]!, nodes[at + 1]!, step), 6 * at);
  }
  return coefficients;
}

function curveAt(coefficients: Float64Array, interval: number, t: number): number {
  const at = 6 * interval;
  return (
    ((((coefficients[at + 5]! * t + coefficients[at + 4]!) * t + coefficients[at + 3]!) * t + coefficients[at + 2]!) * t +
      coefficients[at + 1]!) *
      t +
    coefficients[at]!
  );
}
