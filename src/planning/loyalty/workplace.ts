import { compileModule } from '../../simulation/drawing/compile-module';
import { RowMemory } from '../../simulation/run/row-memory';
import { BLOCK_RUNS } from '../../simulation/run/sampler';
import type { Row } from './block-rows';
import { COMPILED_KERNELS } from './compiled-kernels';
import { rowKernels, type RowKernels } from './row-kernels';
import { wasmKernels } from './wasm-kernels';

/** Rows, and what works on them. */
export interface Workplace {
  readonly kernels: RowKernels;
  /** So many rows of zeros. */
  rows(count: number): Row[];
}

/** Sets up a workplace. @param count rows that will be asked for in all */
export type WorkplaceMaker = (count: number) => Workplace;

/** Runs everywhere. */
export const typescriptWorkplace: WorkplaceMaker = () => ({
  kernels: rowKernels,
  rows: (count) => Array.from({ length: count }, () => new Float64Array(BLOCK_RUNS)),
});

let compiled: WebAssembly.Module | null = null;

/** The same figures to the bit, several times as quick. @throws where WebAssembly is not to be had, or no memory for it */
export const wasmWorkplace: WorkplaceMaker = (count) => {
  compiled ??= compileModule(COMPILED_KERNELS);
  const memory = new RowMemory(count);
  return { kernels: wasmKernels(compiled, memory.memory), rows: (some) => memory.rows(some) };
};

/** The quickest to be had here. */
export const quickestWorkplace: WorkplaceMaker = (count) => {
  try {
    return wasmWorkplace(count);
  } catch {
    // Why does not matter: the figures are the same.
    return typescriptWorkplace(count);
  }
};
