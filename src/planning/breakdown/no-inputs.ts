import type { KeptInputs, RowLocks } from './plan';

/** A plan nobody has typed into yet. */
export const NO_INPUTS: KeptInputs = { shares: {}, weights: {}, methods: {}, likes: {}, locks: {}, typedWeights: null, newRows: [] };

/** A row nobody has locked. */
export const NO_LOCKS: RowLocks = {
  year: null,
  quarters: [null, null, null, null],
  months: [null, null, null, null, null, null, null, null, null, null, null, null],
};
