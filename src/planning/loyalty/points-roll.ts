import { InputError } from '../input-error';

/** The points of one month: opening + issued − redeemed − expired = closing. */
export interface PointsMonth {
  readonly opening: number;
  readonly issued: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly closing: number;
}

export interface PointsToRoll {
  /** Points outstanding at the start by the month they were issued in: the oldest first, the last those of the month before the first. */
  readonly opening: readonly number[];
  /** Points issued, month by month. */
  readonly issued: readonly number[];
  /** Share of a month's opening and issued points that is redeemed in it, from 0 to 1; as many as `issued`. */
  readonly redeemedShare: readonly number[];
  /** Points left at the end of this many months after the month they were issued in expire then; a whole number of 1 or more. */
  readonly expiryMonths: number;
}

/**
 * Points month by month: the oldest are redeemed first, and what has reached its age expires at the end of the month.
 *
 * @throws InputError `argument-cell-negative`, `points-share`, `points-opening-months`, naming the arguments as PLAN.POINTSROLL has them
 */
export function pointsRoll({ opening, issued, redeemedShare, expiryMonths }: PointsToRoll): PointsMonth[] {
  checkPoints('opening', opening);
  checkPoints('issued', issued);
  redeemedShare.forEach((found, at) => {
    if (!(found >= 0 && found <= 1)) throw new InputError('points-share', { cell: at + 1, found });
  });
  if (opening.length > expiryMonths) throw new InputError('points-opening-months', { allowed: expiryMonths, found: opening.length });

  const left = [...opening, ...issued];
  /** Where the oldest points that are left stand. */
  let oldest = 0;
  let balance = opening.reduce((sum, points) => sum + points, 0);
  const takeOldest = (wanted: number, newest: number): number => {
    let taken = 0;
    while (oldest <= newest) {
      const part = Math.min(left[oldest]!, wanted - taken);
      taken += part;
      left[oldest]! -= part;
      if (left[oldest]! > 0) break;
      oldest++;
    }
    return taken;
  };
  return issued.map((added, month) => {
    const newest = opening.length + month;
    const available = balance + added;
    const redeemed = takeOldest(available * redeemedShare[month]!, newest);
    const expired = takeOldest(Infinity, newest - expiryMonths);
    const rest = oldest > newest ? 0 : Math.max(0, available - redeemed - expired);
    const figures = { opening: balance, issued: added, redeemed, expired, closing: rest };
    balance = rest;
    return figures;
  });
}

function checkPoints(argument: string, points: readonly number[]): void {
  points.forEach((found, at) => {
    if (found < 0) throw new InputError('argument-cell-negative', { argument, cell: at + 1, found });
  });
}
