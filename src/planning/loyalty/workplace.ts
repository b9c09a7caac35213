import { startModule } from '../../simulation/drawing/start-module';
import { BLOCK_RUNS } from '../../simulation/run/sampler';
import type { Row } from './block-rows';
import { COMPILED_KERNELS } from './compiled-kernels';
import { rowKernels, type RowKernels } from './row-kernels';
import { wasmKernels, type CompiledKernels } from './wasm-kernels';

/** Rows, and what works on them. */
export interface Workplace {
  readonly kernels: RowKernels;
  /** The next so many rows. What they hold is not known, and lasts until another model works. */
  rows(count: number): Row[];
}

/** Sets up a workplace. @param count rows that will be asked for in all */
export type WorkplaceMaker = (count: number) => Workplace;

/** Runs everywhere. */
export const typescriptWorkplace: WorkplaceMaker = () => ({
  kernels: rowKernels,
  rows: (count) => Array.from({ length: count }, () => new Float64Array(BLOCK_RUNS)),
});

interface Instance {
  readonly buffer: ArrayBuffer;
  readonly kernels: RowKernels;
}

const ROW_BYTES = BLOCK_RUNS * Float64Array.BYTES_PER_ELEMENT;

/** Rows to begin with: those of most programmes. */
const FEWEST_ROWS = 2048;

let instance: Instance | null = null;

/**
 * The same figures to the bit, in less than half the time. All models of a thread work in one memory, one after the other: calls into one instance of the module
 * are quick, into ever new ones they are not.
 *
 * @throws where WebAssembly is not to be had, or no memory for it
 */
export const wasmWorkplace: WorkplaceMaker = (count) => {
  const { buffer, kernels } = instanceFor(count);
  let next = 0;
  return {
    kernels,
    rows: (some) => Array.from({ length: some }, () => new Float64Array(buffer, ROW_BYTES * next++, BLOCK_RUNS)),
  };
};

/** The one there is; a larger one where it has not room enough. Memory never grows, for that would take the rows away from under those who hold them. */
function instanceFor(rows: number): Instance {
  const bytes = rows * ROW_BYTES;
  if (instance && instance.buffer.byteLength >= bytes) return instance;
  const { buffer, exports } = startModule<CompiledKernels>(COMPILED_KERNELS, Math.max(bytes, FEWEST_ROWS * ROW_BYTES));
  instance = { buffer, kernels: wasmKernels(exports) };
  return instance;
}

/** The quickest to be had here. */
export const quickestWorkplace: WorkplaceMaker = (count) => {
  try {
    return wasmWorkplace(count);
  } catch {
    // Why does not matter: the figures are the same.
    return typescriptWorkplace(count);
  }
};
