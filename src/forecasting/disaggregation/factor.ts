/** Ratios between periods people plan in: halves, quarters, months, half-months, weeks, days. */
const COMMON_FACTORS = [2, 3, 4, 6, 7, 12, 24, 52];

/**
 * How many high-frequency periods make one low-frequency period, from the lengths of the two series: their quotient where it is one of
 * the common ratios (half-years, quarters, months, half-months, weeks, days), else the only ratio that can be meant, which is the
 * quotient where it is whole, or a common ratio that leaves less than one low-frequency period over. Null where none or several can.
 */
export function inferFactor(lowLength: number, highLength: number): number | null {
  if (lowLength === 0 || highLength < lowLength) return null;
  const quotient = highLength / lowLength;
  if (COMMON_FACTORS.includes(quotient)) return quotient;
  const meant = COMMON_FACTORS.filter((factor) => factor * lowLength <= highLength && factor * (lowLength + 1) > highLength);
  if (Number.isInteger(quotient)) meant.push(quotient);
  return meant.length === 1 ? meant[0]! : null;
}
