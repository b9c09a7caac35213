import type { Conversion } from './aggregation';

/**
 * Every low-frequency value split evenly over its periods (`sum`), or repeated in each (`average`, `last`, `first`). Periods without a
 * known low-frequency value, and those before the first and after the last, take what the nearest known one before them has, or else
 * the first known one.
 *
 * @param low at least one known value
 */
export function uniform(
  low: readonly (number | null)[],
  conversion: Conversion,
  factor: number,
  offset: number,
  length: number,
): Float64Array {
  const values = new Float64Array(length);
  let carried = low.find((value) => value !== null) ?? 0;
  for (let at = 0; at < length; at++) {
    const period = Math.floor((at - offset) / factor);
    carried = low[period] ?? carried;
    values[at] = conversion === 'sum' ? carried / factor : carried;
  }
  return values;
}
