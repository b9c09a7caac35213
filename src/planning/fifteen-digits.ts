/**
 * A number as spreadsheets keep it, by 15 significant digits: sums of many decimals stay clear of the noise of binary fractions, and what a program has saved
 * with so many digits (LibreOffice does) is what was written.
 */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
