import type { InputError } from '../planning/input-error';
import { growth } from '../planning/variance/growth';
import { pairwise } from './pairwise';

/**
 * `PLAN.GROWTH(current, previous)`: growth in one cell, or cell by cell of ranges in the shape of the first that is more than one cell.
 *
 * @throws InputError naming argument, found and allowed; `growth-previous-zero` and `comparison-blank` for too little data, which in a range
 * are the error of their own cell only
 */
export function planGrowth(current: unknown, previous: unknown): (number | InputError)[][] {
  return pairwise(['current', current], ['previous', previous], growth);
}
