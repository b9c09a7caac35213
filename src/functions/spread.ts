import { spread } from '../planning/allocation/spread';
import { inShapeOf, readNumber, readOptionalRange, readRange, readWhole } from './arguments';
import { DIGITS } from './limits';
import { checkSameShape } from './same-shape';

/**
 * `PLAN.SPREAD(total, weights, [digits 0], [locks])`: `total` over the cells of `weights`, in their shape; see spread in
 * planning/allocation. A blank weight counts as 0, a blank lock leaves its cell free; text and truth values in either are refused.
 *
 * @throws InputError naming argument, found and allowed; `spread-locks-miss-total` and `spread-locks-exceed-total` where no solution exists
 */
export function planSpread(total: unknown, weights: unknown, digits: unknown = null, locks: unknown = null): number[][] {
  const amount = readNumber('total', total);
  const range = readRange('weights', weights);
  const decimals = readWhole('digits', digits, DIGITS);
  const locked = readOptionalRange('locks', locks);
  if (locked) checkSameShape(['weights', range], ['locks', locked]);
  const parts = spread(
    amount,
    range.cells.map((weight) => weight ?? 0),
    decimals,
    locked?.cells,
  );
  return inShapeOf(range, parts);
}
