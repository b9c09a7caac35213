import type { Estimate } from './summary';

/**
 * Ranks from 1; equal numbers share the mean of theirs.
 */
export function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const found = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && values[order[end]!] === values[order[first]!]) end++;
    for (let at = first; at < end; at++) found[order[at]!] = (first + end + 1) / 2;
    first = end;
  }
  return found;
}

/**
 * Spearman's rank correlation of two rows, given their ranks; 0 where either has only one value. The standard error is that of Bonett & Wright (2000),
 * Sample Size Requirements for Estimating Pearson, Kendall and Spearman Correlations, Psychometrika 65(1).
 *
 * @param first ranks of at least four numbers
 * @param second ranks of as many
 */
export function rankCorrelation(first: Float64Array, second: Float64Array): Estimate {
  const { length } = first;
  const mean = (length + 1) / 2;
  let [both, ofFirst, ofSecond] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const [a, b] = [first[at]! - mean, second[at]! - mean];
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  const value = ofFirst > 0 && ofSecond > 0 ? both / Math.sqrt(ofFirst * ofSecond) : 0;
  return { value, error: (1 - value ** 2) * Math.sqrt((1 + value ** 2 / 2) / (length - 3)) };
}
