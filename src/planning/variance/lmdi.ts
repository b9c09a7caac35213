import { product } from './left-to-right';

/**
 * What each driver adds to the change of the product of drivers, by the additive logarithmic mean Divisia index (LMDI-I): L(V1, V0) · ln(x1 / x0),
 * where V is the product and L the logarithmic mean. The parts sum to the change but for rounding, in whatever order the drivers stand.
 *
 * Source of the method: Ang (2005), The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 867-871.
 *
 * @param from the drivers before, all above zero, as is their product
 * @param to the drivers after, likewise, as many
 */
export function lmdi(from: readonly number[], to: readonly number[]): number[] {
  const mean = logarithmicMean(product(to), product(from));
  return from.map((before, driver) => mean * logarithmOfRatio(to[driver]!, before));
}

/** The mean between the geometric and the arithmetic one: (a - b) / ln(a / b), and a where both are the same. */
function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logarithmOfRatio(a, b);
}

/** ln(a / b), exact to the last digits even where the two are nearly the same. */
function logarithmOfRatio(a: number, b: number): number {
  return Math.abs(a - b) <= b / 2 ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b);
}
