/** Replicates below which their differences say too little. */
const FEWEST_REPLICATES = 10;

/**
 * Standard error of the mean of what a simulation's runs gave: by how much the mean would differ from one seed to another.
 *
 * Runs of one replicate depend on each other, replicates do not: with `replicate` = 1 it is the standard deviation over √n, else that of the
 * replicates' sums (the cluster estimator; Cochran (1977), Sampling Techniques, 3rd ed., 9A). With fewer than ten replicates runs are taken for
 * independent, which for Latin hypercubes does not understate it: Owen (1997), Monte Carlo Variance of Scrambled Net Quadrature, SIAM J. Numer.
 * Anal. 34(5), their variance being at most n / (n − 1) of that of independent runs.
 *
 * @param scores what is averaged, in the order of the runs
 * @param replicate runs in a replicate; the last may be short
 */
export function standardError(scores: Float64Array, replicate: number): number {
  const { length } = scores;
  const size = Math.ceil(length / replicate) < FEWEST_REPLICATES ? 1 : replicate;
  const count = Math.ceil(length / size);
  if (count < 2) return NaN;
  let total = 0;
  for (const score of scores) total += score;
  const mean = total / length;
  let squares = 0;
  for (let first = 0; first < length; first += size) {
    let off = 0;
    for (let at = first; at < Math.min(length, first + size); at++) off += scores[at]! - mean;
    squares += off ** 2;
  }
  return Math.sqrt((squares * count) / (count - 1)) / length;
}
