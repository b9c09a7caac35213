import { correlationFactor, type CorrelatedInputs } from '../correlation/correlation-factor';
import type { Distribution, DistributionSpec } from '../distributions/distribution';
import { distributionOf } from '../distributions/distribution-of';
import { drawingRow } from '../drawing/drawing-kernels';
import { latinHypercubes, STRATA } from '../random/latin-hypercube';
import { keyOf } from '../random/seed';
import type { Key } from '../random/philox';
import { uniforms } from '../random/uniforms';
import { normalQuantiles } from '../special/quantile-table';

/** Runs that are drawn and computed together. */
export const BLOCK_RUNS = 2 * STRATA;

export interface UncertainInput {
  /** In the reader's words. */
  readonly name: string;
  readonly distribution: DistributionSpec;
}

/** `independent` draws every run by itself; `latin-hypercube` spreads each hundred runs evenly over the range of every input. */
export type SamplingScheme = 'independent' | 'latin-hypercube';

/** What is drawn, as plain data, so that it can go to a worker. */
export interface SamplingPlan {
  readonly inputs: readonly UncertainInput[];
  /** Groups without an input in common. */
  readonly correlations: readonly CorrelatedInputs[];
  readonly seed: number;
  /** [latin-hypercube] */
  readonly scheme?: SamplingScheme;
}

interface Group {
  readonly inputs: readonly number[];
  readonly factor: readonly (readonly number[])[];
}

/**
 * Draws the inputs of any block of runs, without those before it. What a run draws depends on the seed, the scheme, the inputs' places,
 * distributions and correlations, and on its number: neither on how many runs there are nor on who draws them and when.
 *
 * Correlated inputs are drawn with a Gaussian copula: the correlations are those of normal variables of the same probabilities. For normal inputs
 * they are the inputs' own; for others the inputs' own are a little nearer to zero, their rank correlation is 6/π · arcsin(ρ/2).
 */
export class Sampler {
  private readonly key: Key;
  private readonly distributions: readonly Distribution[];
  private readonly groups: readonly Group[];
  private readonly alone: readonly number[];
  private readonly fill: typeof uniforms;

  /**
   * @param room a row of its own to draw in, from where numbers are copied to their place; null to draw right there [the one of WebAssembly]
   * @throws InputError as keyOf, distributionOf and correlationFactor
   */
  constructor(
    { inputs, correlations, seed, scheme = 'latin-hypercube' }: SamplingPlan,
    private readonly room: Float64Array | null = drawingRow(),
  ) {
    this.key = keyOf(seed);
    this.distributions = distributionsOf(inputs);
    this.groups = correlations.map(({ inputs: places, matrix }) => ({
      inputs: places,
      factor: correlationFactor(
        matrix,
        places.map((place) => inputs[place]!.name),
      ),
    }));
    const grouped = new Set(correlations.flatMap((group) => group.inputs));
    this.alone = inputs.map((_, place) => place).filter((place) => !grouped.has(place));
    this.fill = scheme === 'independent' ? uniforms : latinHypercubes;
  }

  /**
   * Fills `values`, one row an input, with what the runs of a block draw.
   *
   * @param block from 0; its runs begin with the run block · BLOCK_RUNS
   * @param values rows of one length, at most BLOCK_RUNS
   */
  draw(block: number, values: readonly Float64Array[]): void {
    const firstRun = block * BLOCK_RUNS;
    const room = this.room?.subarray(0, values[0]?.length) ?? null;
    for (const place of this.alone) {
      const row = room ?? values[place]!;
      this.fill(row, this.key, place, firstRun);
      this.distributions[place]!.fromUniforms(row);
      if (room) values[place]!.set(room);
    }
    for (const group of this.groups) this.drawGroup(group, firstRun, values, room);
  }

  private drawGroup({ inputs, factor }: Group, firstRun: number, values: readonly Float64Array[], room: Float64Array | null): void {
    const rows = inputs.map((place) => values[place]!);
    rows.forEach((place, at) => {
      const row = room ?? place;
      this.fill(row, this.key, inputs[at]!, firstRun);
      normalQuantiles(row);
      if (room) place.set(room);
    });
    // From the last on, so that those before still are independent.
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = rows[at]!;
      const weights = factor[at]!;
      for (let run = 0; run < row.length; run++) {
        let sum = 0;
        for (let other = 0; other <= at; other++) sum += weights[other]! * rows[other]![run]!;
        row[run] = sum;
      }
      this.distributions[inputs[at]!]!.fromNormals(row);
    }
  }
}

/** One for each that is typed: inputs that are drawn by month share theirs, and the table it may look values up in. */
function distributionsOf(inputs: readonly UncertainInput[]): Distribution[] {
  const made = new Map<DistributionSpec, Distribution>();
  return inputs.map(({ distribution: spec, name }) => {
    const distribution = made.get(spec) ?? distributionOf(spec, name);
    made.set(spec, distribution);
    return distribution;
  });
}
