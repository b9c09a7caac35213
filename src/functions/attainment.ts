import { attainment } from '../planning/variance/attainment';
import type { InputError } from '../planning/input-error';
import { pairwise } from './pairwise';

/**
 * `PLAN.ATTAINMENT(actual, target)`: attainment in one cell, or cell by cell of ranges in the shape of the first that is more than one cell.
 *
 * @throws InputError naming argument, found and allowed; `attainment-target-zero` and `comparison-blank` for too little data, which in a range
 * are the error of their own cell only
 */
export function planAttainment(actual: unknown, target: unknown): (number | InputError)[][] {
  return pairwise(['actual', actual], ['target', target], attainment);
}
