import { InputError } from '../input-error';

/** Formulas that multiply, divide and round stay exact up to 1e13 units; functions, which round on 15 digits, take a hundred times as much. */
export const POWER_OF_UNITS = 13;

/** Whole numbers much beyond are not all numbers of a spreadsheet. */
export const LARGEST_AMOUNT = 1e15;

/** The largest target of a plan of that many decimals, as in ROUND: 1e13 in whole units, 1e11 with cents, 1e15 in hundreds or more. */
export function largestTarget(digits: number): number {
  return Math.min(LARGEST_AMOUNT, Number(`1e${POWER_OF_UNITS - digits}`));
}

/** The least target of a plan of that many decimals, as in ROUND: half a unit; below, all of it would round to 0. */
export function leastTarget(digits: number): number {
  return Number(`1e${-digits}`) / 2;
}

/** Why a target cannot be planned at that many decimals; null where it can. */
export function targetError(target: number, digits: number): InputError | null {
  if (!Number.isFinite(target)) return new InputError('target-not-a-number', { found: target });
  if (target <= 0) return new InputError('target-negative', { found: target });
  const [least, allowed] = [leastTarget(digits), largestTarget(digits)];
  if (target < least) return new InputError('target-too-small', { found: target, least, digits });
  return target > allowed ? new InputError('target-too-large', { found: target, allowed, digits }) : null;
}
