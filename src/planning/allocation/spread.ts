import { InputError } from '../input-error';
import { splitCumulatively } from './cumulative';
import { isRounded, keepsDigits, roundHalfAway } from './round';

/**
 * `total`, rounded to `digits`, spread over cells in proportion to `weights`; the parts are rounded and sum to the rounded
 * total exactly (see splitCumulatively). A number in `locks` fixes its cell, null leaves it free; what the locks leave
 * of the total is spread over the free cells. All free weights zero: equal parts. A free part has the sign of the total or is 0.
 *
 * @throws InputError `spread-no-cells`, `spread-negative-weight`, `spread-locks-length`, `spread-lock-decimals`, `spread-total-digits` for
 * input that cannot be used. Where no solution exists: `spread-locks-miss-total` (every cell is locked and the locks do not sum
 * to the total), `spread-locks-exceed-total` (what the locks leave has not the sign of the total).
 */
export function spread(total: number, weights: readonly number[], digits = 0, locks?: readonly (number | null)[]): number[] {
  if (weights.length === 0) throw new InputError('spread-no-cells');
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new InputError('spread-negative-weight', { cell: negative + 1, found: weights[negative] ?? 0 });
  const fixed = locks ?? weights.map(() => null);
  if (fixed.length !== weights.length) throw new InputError('spread-locks-length', { found: fixed.length, allowed: weights.length });
  const finer = fixed.findIndex((lock) => lock !== null && !isRounded(lock, digits));
  if (finer >= 0) throw new InputError('spread-lock-decimals', { cell: finer + 1, found: fixed[finer] ?? 0, digits });

  const whole = roundHalfAway(total, digits);
  const locked = roundHalfAway(
    fixed.reduce<number>((sum, lock) => sum + (lock ?? 0), 0),
    digits,
  );
  const rest = roundHalfAway(whole - locked, digits);
  if (!keepsDigits(whole, digits) || !keepsDigits(rest, digits)) throw new InputError('spread-total-digits', { found: total, digits });
  const freeWeights = weights.filter((_, cell) => fixed[cell] === null);
  if (freeWeights.length === 0 && rest !== 0) throw new InputError('spread-locks-miss-total', { total: whole, gap: rest });
  if (rest !== 0 && Math.sign(rest) !== Math.sign(whole)) throw new InputError('spread-locks-exceed-total', { total: whole, locked });
  const freeParts = splitCumulatively(rest, freeWeights, digits);
  let next = 0;
  return fixed.map((lock) => lock ?? freeParts[next++] ?? 0);
}
