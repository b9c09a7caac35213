/**
 * What a tool of performance marketing brings in a period by what is spent on it: `most · spend / (spend + half)`. The first unit spent brings
 * `most / half`, each one after it less; `half` is the spend that brings half of `most`, what no spend exceeds.
 *
 * Every figure of the curve, and the best split of a budget, has a closed form, so that a workbook can hold them as formulas.
 * Source of the method: the Hill function of exponent 1 as in Jin, Wang, Sun, Chan & Koehler (2017), Bayesian Methods for Media Mix Modeling
 * with Carryover and Shape Effects, Google.
 */
export interface ResponseCurve {
  /** Sales that no spend exceeds; zero or more. */
  readonly most: number;
  /** Spend that brings half of them; above zero. */
  readonly half: number;
}

/** Expected sales of a spend of zero or more. */
export function expectedSales({ most, half }: ResponseCurve, spend: number): number {
  return (most * spend) / (spend + half);
}

/** Sales that one more unit of spend brings: the marginal return on investment. */
export function marginalReturn({ most, half }: ResponseCurve, spend: number): number {
  return (most * half) / (spend + half) ** 2;
}
