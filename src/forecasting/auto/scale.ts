import type { SizeOfChange } from '../prepare/newest-values';
import { medianOf } from '../seasonality/median';

/** The scale on which a history's parts add up: logarithms, or the values themselves. Values are in a unit near their size. */
export interface Scale {
  readonly logarithmic: boolean;
  to(value: number): number;
  from(value: number): number;
}

export const LOGARITHMS: Scale = {
  logarithmic: true,
  to: (value) => Math.log(Math.max(value, Number.MIN_VALUE)),
  from: Math.exp,
};

export const AS_IT_IS: Scale = { logarithmic: false, to: (value) => value, from: (value) => value };

/** A value of more than this many times what was to be expected, or less than that part of it, is striking whatever the history. */
const STRIKING = 4;

/** What is large on a scale, for values that are not all zero. A usual value is their median, which no single one moves. */
export function sizeOfChange(values: Float64Array, { logarithmic }: Scale): SizeOfChange {
  if (logarithmic) return { usual: 1, striking: Math.log(STRIKING) };
  return { usual: medianOf(values.filter((value) => value !== 0).map(Math.abs)), striking: Infinity };
}
