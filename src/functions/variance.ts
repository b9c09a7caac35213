import type { InputError } from '../planning/input-error';
import { variance, VARIANCE_KINDS } from '../planning/variance/variance';
import { readChoice } from './arguments';
import { pairwise } from './pairwise';

/**
 * `PLAN.VARIANCE(actual, plan, [kind "revenue"])`: the variance in one cell, or cell by cell of ranges in the shape of the first that is more
 * than one cell; above zero is favourable.
 *
 * @throws InputError naming argument, found and allowed; `comparison-blank` for too little data, which in a range is the error of its own
 * cell only
 */
export function planVariance(actual: unknown, plan: unknown, kind: unknown = null): (number | InputError)[][] {
  const compared = readChoice('kind', kind, VARIANCE_KINDS, 'revenue');
  return pairwise(['actual', actual], ['plan', plan], (a, p) => variance(a, p, compared));
}
