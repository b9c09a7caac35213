import { BLOCK_RUNS, type Sampler } from './sampler';

/** What is simulated: a pure function of the drawn inputs, run by run. */
export interface SimulationModel {
  /** Figures that it gives for a run. */
  readonly outputs: number;
  /** Rows of BLOCK_RUNS, one an input, that it would have its inputs drawn into, at once before it computes them; those drawn elsewhere it copies there. */
  readonly inputs?: readonly Float64Array[];
  /**
   * Computes a block of runs.
   *
   * @param inputs one row an input, one value a run
   * @param outputs rows to fill, one an output, as long as those of the inputs
   */
  evaluate(inputs: readonly Float64Array[], outputs: readonly Float64Array[]): void;
}

/**
 * Gives the figures of a block: one row an output after the other, one value a run. A worker answers with exactly this. They hold until the same runner is
 * asked for its next block.
 */
export type BlockRunner = (block: number, runs: number) => Float64Array | Promise<Float64Array>;

/**
 * Computes blocks right here; any number of these, in any order, in any thread give the same figures. What it gives stands in one place, block after block.
 *
 * @param inputs how many the sampler draws
 */
export function blockRunner(sampler: Sampler, inputs: number, model: SimulationModel): (block: number, runs: number) => Float64Array {
  const drawn = model.inputs ?? Array.from({ length: inputs }, () => new Float64Array(BLOCK_RUNS));
  const room = new Float64Array(model.outputs * BLOCK_RUNS);
  return (block, runs) => {
    const rows = runs === BLOCK_RUNS ? drawn : drawn.map((row) => row.subarray(0, runs));
    sampler.draw(block, rows);
    model.evaluate(
      rows,
      Array.from({ length: model.outputs }, (_, output) => room.subarray(output * runs, (output + 1) * runs)),
    );
    return room.subarray(0, model.outputs * runs);
  };
}
