/**
 * Whether the autocorrelation at the lag of a season stands out (90 % confidence, two-sided, Bartlett's variance from the lags before it).
 * False without a season, with fewer than `needed` values, and for a constant.
 *
 * Source of the method: Assimakopoulos & Nikolopoulos (2000); as in the M4 competition's code (which needs three periods) and in R's
 * `thetaf` (more than two).
 */
export function isSeasonal(values: ArrayLike<number>, period: number, needed = 3 * period): boolean {
  const length = values.length;
  if (period < 2 || length < needed) return false;
  let mean = 0;
  for (let at = 0; at < length; at++) mean += values[at]! / length;
  const deviations = Float64Array.from(values, (value) => value - mean);
  const products = (lag: number) => {
    let sum = 0;
    for (let at = lag; at < length; at++) sum += deviations[at]! * deviations[at - lag]!;
    return sum;
  };
  const total = products(0);
  let largest = 0;
  for (let at = 0; at < length; at++) largest = Math.max(largest, Math.abs(values[at]!));
  // What is left of a constant after its mean is taken off is rounding.
  if (total <= length * (1e-12 * largest) ** 2) return false;
  let variance = 1;
  for (let lag = 1; lag < period; lag++) variance += 2 * (products(lag) / total) ** 2;
  return Math.abs(products(period) / total) > 1.645 * Math.sqrt(variance / length);
}
