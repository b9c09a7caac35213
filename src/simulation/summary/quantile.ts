/**
 * The value below which a share `p` of the numbers lies, between neighbours by a straight line: type 7 of Hyndman & Fan (1996), Sample Quantiles in
 * Statistical Packages, The American Statistician 50(4), which is PERCENTILE.INC of spreadsheets.
 *
 * @param sorted rising, at least one
 * @param p taken for 0 below it and for 1 above it
 */
export function quantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(place);
  const value = sorted[below]!;
  const next = sorted[below + 1] ?? value;
  return value + (place - below) * (next - value);
}
