import { betaQuantile } from '../special/beta-quantile';
import { BetaTable } from '../special/beta-table';
import { keptTables } from '../special/kept-tables';
import { QuantileTable } from '../special/quantile-table';
import { StandardBeta } from '../special/standard-beta';
import type { Distribution } from './distribution';

/** Weight of the mode over that of either end. */
const LAMBDA = 4;

interface Tables {
  readonly byNormal: BetaTable;
  readonly byProbability: QuantileTable;
}

/** The beta distribution of shapes `a` and `b`, stretched from `min` to a greater `max`. */
export class Beta implements Distribution {
  readonly mean: number;
  readonly variance: number;
  private readonly standard: StandardBeta;

  constructor(
    a: number,
    b: number,
    private readonly min: number,
    private readonly max: number,
  ) {
    this.standard = new StandardBeta(a, b);
    const range = max - min;
    this.mean = min + (range * a) / (a + b);
    this.variance = (range ** 2 * a * b) / ((a + b) ** 2 * (a + b + 1));
  }

  cdf(x: number): number {
    const range = this.max - this.min;
    return this.standard.probability(Math.max(0, (x - this.min) / range), Math.max(0, (this.max - x) / range));
  }

  quantile(p: number): number {
    return this.min + (this.max - this.min) * betaQuantile(this.standard, p).x;
  }

  fromUniforms(values: Float64Array): void {
    tablesOf(this.standard).byProbability.look(values, this.min, this.max - this.min);
  }

  fromNormals(values: Float64Array): void {
    const { min } = this;
    const range = this.max - min;
    const { byNormal } = tablesOf(this.standard);
    for (let at = 0; at < values.length; at++) values[at] = min + range * byNormal.at(values[at]!);
  }
}

const tablesOf = keptTables<StandardBeta, Tables>(
  (beta) => {
    const byNormal = new BetaTable(beta);
    return { byNormal, byProbability: new QuantileTable((z) => byNormal.curve(z)) };
  },
  ({ a, b }) => `${a} ${b}`,
);

/**
 * The PERT distribution from `min` by `mode` to a greater `max`: the beta distribution of mean (min + 4 mode + max) / 6 on that range.
 *
 * Source of the method: Vose (2008), Risk Analysis: A Quantitative Guide, 3rd ed., PERT distribution.
 */
export function pert(min: number, mode: number, max: number): Beta {
  const range = max - min;
  return new Beta(1 + (LAMBDA * (mode - min)) / range, 1 + (LAMBDA * (max - mode)) / range, min, max);
}
