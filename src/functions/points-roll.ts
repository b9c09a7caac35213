import { InputError } from '../planning/input-error';
import { pointsRoll } from '../planning/loyalty/points-roll';
import { readFullRange, readWhole } from './arguments';
import { EXPIRY_MONTHS, ROLLED_MONTHS } from './limits';
import { withinRange } from './within-range';

/**
 * `PLAN.POINTSROLL(opening, issued, redeemed_share, expiry_months, months)`: points month by month, the first in the first out, a row a month: opening,
 * issued, redeemed, expired, closing; see pointsRoll. Points issued and the share redeemed are one cell for all months or a cell a month, the opening
 * points one cell for those of the month before or a cell a month, the oldest first.
 *
 * @throws InputError naming argument, place, found and allowed; `result-too-large` where no solution exists
 */
export function planPointsRoll(
  opening: unknown,
  issued: unknown,
  redeemedShare: unknown,
  expiryMonths: unknown,
  months: unknown,
): number[][] {
  const atStart = readFullRange('opening', opening).cells;
  const added = readFullRange('issued', issued).cells;
  const shares = readFullRange('redeemed_share', redeemedShare).cells;
  const expiry = readWhole('expiry_months', expiryMonths, EXPIRY_MONTHS);
  const count = readWhole('months', months, ROLLED_MONTHS);
  const rolled = pointsRoll({
    opening: atStart,
    issued: aMonth('issued', added, count),
    redeemedShare: aMonth('redeemed_share', shares, count),
    expiryMonths: expiry,
  });
  return rolled.map((month) => [month.opening, month.issued, month.redeemed, month.expired, month.closing].map(withinRange));
}

/** A cell a month, where there is one for all. */
function aMonth(argument: string, cells: readonly number[], months: number): readonly number[] {
  if (cells.length === 1) return Array.from({ length: months }, () => cells[0]!);
  if (cells.length !== months) throw new InputError('points-months', { argument, allowed: months, found: cells.length });
  return cells;
}
