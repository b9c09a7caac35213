import { SPREAD_METHODS, type SpreadMethod } from '../../planning/breakdown/plan';

/**
 * Methods to choose from for a whole plan. `like` belongs to single rows (it needs a row to name) and is set on the
 * sheet; it is offered only where a plan already has it.
 */
export function planMethods(current: SpreadMethod): readonly SpreadMethod[] {
  return SPREAD_METHODS.filter((method) => method !== 'like' || current === 'like');
}

/** Roundings that have a name, from fine to coarse. */
export const ROUNDINGS = [4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8] as const;
export type Rounding = (typeof ROUNDINGS)[number];
const USUAL: readonly number[] = [2, 0, -2, -3, -4, -6];

/** The usual roundings, and the plan's own where it is another. */
export function roundings(current: number): readonly Rounding[] {
  return ROUNDINGS.filter((digits) => USUAL.includes(digits) || digits === current);
}
