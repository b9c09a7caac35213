import { InputError } from '../planning/input-error';
import { spread } from '../planning/allocation/spread';
import { inShapeOf, readNumber, readOptionalRange, readRange, readWhole, type NumberRange } from './arguments';
import { DIGITS } from './limits';

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
  if (locked && !sameShape(range, locked)) {
    throw new InputError('argument-shape', { argument: 'locks', other: 'weights', allowed: size(range), found: size(locked) });
  }
  const parts = spread(
    amount,
    range.cells.map((weight) => weight ?? 0),
    decimals,
    locked?.cells,
  );
  return inShapeOf(range, parts);
}

/** The same rows and columns, or a row against a column of as many cells. */
function sameShape(a: NumberRange, b: NumberRange): boolean {
  const vectors = isVector(a) && isVector(b) && a.cells.length === b.cells.length;
  return vectors || (a.rows === b.rows && a.columns === b.columns);
}

function isVector({ rows, columns }: NumberRange): boolean {
  return rows === 1 || columns === 1;
}

function size({ rows, columns }: NumberRange): string {
  return `${rows} × ${columns}`;
}
