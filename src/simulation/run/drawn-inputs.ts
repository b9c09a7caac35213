import { BLOCK_RUNS, type Sampler } from './sampler';

/** What the first `runs` runs of a simulation drew, one row an input: drawn again rather than kept, since a run always draws the same. */
export function drawnInputs(sampler: Sampler, inputs: number, runs: number): Float64Array[] {
  const rows = Array.from({ length: inputs }, () => new Float64Array(runs));
  for (let first = 0; first < runs; first += BLOCK_RUNS) {
    sampler.draw(
      first / BLOCK_RUNS,
      rows.map((row) => row.subarray(first, first + BLOCK_RUNS)),
    );
  }
  return rows;
}
