/** Formulas that multiply, divide and round stay exact up to 1e13 units; functions, which round on 15 digits, take a hundred times as much. */
export const POWER_OF_UNITS = 13;

/** Whole numbers much beyond are not all numbers of a spreadsheet. */
export const LARGEST_AMOUNT = 1e15;

/** The largest target of a plan of that many decimals, as in ROUND: 1e13 in whole units, 1e11 with cents, 1e15 in hundreds or more. */
export function largestTarget(digits: number): number {
  return Math.min(LARGEST_AMOUNT, Number(`1e${POWER_OF_UNITS - digits}`));
}
