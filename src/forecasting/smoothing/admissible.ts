/**
 * Whether errors of the distant past lose their weight: all roots of the characteristic equation of a seasonal smoothing model with trend
 * lie inside the unit circle. Within the usual region of parameters this fails only where trend and season are both
 * renewed fast. The roots are not computed: the Schur-Cohn test lowers the degree of the polynomial one by one.
 *
 * Source of the method: Hyndman, Akram & Archibald (2008), The admissible parameter space for exponential smoothing models, Annals
 * of the Institute of Statistical Mathematics 60; Hyndman, Koehler, Ord & Snyder (2008), chapter 10.
 *
 * @param beta weight of the error in the trend (not its share of alpha)
 * @param gamma weight of the error in the season (not its share of 1 - alpha)
 */
export function isAdmissible(alpha: number, beta: number, gamma: number, phi: number, period: number): boolean {
  const degree = period + 1;
  const first = alpha + phi * beta;
  const polynomial = new Float64Array(degree + 1).fill(first - alpha * phi);
  polynomial[0] = 1;
  polynomial[1] = first - phi;
  polynomial[degree - 1] = first - alpha * phi + gamma - 1;
  polynomial[degree] = phi * (1 - alpha - gamma);
  for (let left = degree; left > 0; left--) {
    const ratio = polynomial[left]! / polynomial[0]!;
    if (Math.abs(ratio) >= 1) return false;
    for (let [low, high] = [0, left]; low <= high; low++, high--) {
      const [atLow, atHigh] = [polynomial[low]!, polynomial[high]!];
      polynomial[low] = atLow - ratio * atHigh;
      polynomial[high] = atHigh - ratio * atLow;
    }
  }
  return true;
}
