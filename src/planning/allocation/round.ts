/**
 * `x` rounded half away from zero at `digits` decimals, as the worksheet function ROUND: 2.5 becomes 3, -2.5 becomes -3,
 * 1.005 at 2 digits becomes 1.01, 12345 at -2 becomes 12300.
 *
 * The number is taken as the 15 significant decimal digits a spreadsheet shows, not as the binary fraction behind them:
 * otherwise 1.005 (stored as 1.00499999999999989...) would fall to 1.00. Whole numbers keep every digit they have.
 */
export function roundHalfAway(x: number, digits: number): number {
  // Adding 0 makes plain zero of minus zero.
  if (!Number.isFinite(x) || (digits >= 0 && Number.isInteger(x))) return x + 0;
  const [mantissa = '0', exponent = '0'] = Math.abs(x).toExponential(14).split('e');
  const place = Number(exponent) + digits;
  // All digits stand well before, or well behind, the place that is rounded to.
  if (place > 20) return x;
  if (place < -1) return 0;
  const units = Math.round(Number(`${mantissa}e${place}`));
  if (units === 0) return 0;
  return Math.sign(x) * Number(`${units}e${-digits}`);
}

/** Digits a spreadsheet keeps of a number. */
const DIGITS_KEPT = 15;

/** Whether `x` rounded at `digits` decimals has no more digits than a spreadsheet keeps, so that parts of it can sum to it exactly. */
export function keepsDigits(x: number, digits: number): boolean {
  return Math.abs(x) < Number(`1e${DIGITS_KEPT - digits}`);
}

/** Whether `x` already is a multiple of one unit at `digits` decimals. */
export function isRounded(x: number, digits: number): boolean {
  return Math.abs(x - roundHalfAway(x, digits)) <= Math.abs(x) * 1e-14;
}
