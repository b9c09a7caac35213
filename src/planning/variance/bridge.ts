import { InputError } from '../input-error';
import { closeOn } from './close-on';
import { product } from './left-to-right';
import { lmdi } from './lmdi';
import { shapley } from './shapley';

/** The most drivers of one bridge: well above what a chart can show, and calculated at once. */
export const MOST_BRIDGED = 50;

/**
 * What each driver adds to the change of the product of all of them, such as visitors × conversion × order value; one part a driver, in the unit
 * of the product. By logarithmic means where all drivers and both products are above zero (see lmdi), by Shapley values otherwise (see shapley).
 * The parts sum to product(to) - product(from), see closeOn; a driver that stays adds 0.
 *
 * @param from the drivers before, of any unit
 * @param to the same drivers after, as many
 * @throws InputError `bridge-too-many`
 */
export function bridge(from: readonly number[], to: readonly number[]): number[] {
  if (from.length > MOST_BRIDGED) throw new InputError('bridge-too-many', { found: from.length, allowed: MOST_BRIDGED });
  const [before, after] = [product(from), product(to)];
  const positive = [...from, ...to, before, after].every((value) => value > 0);
  return closeOn(after - before, positive ? lmdi(from, to) : shapley(from, to));
}
