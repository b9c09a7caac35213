/**
 * What Stirling's formula leaves out of ln Γ(n + 1): ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π; absolute error about 1e-15.
 *
 * Source of the method: the series of Loader (2000), Fast and Accurate Computation of Binomial Probabilities; below 16 the recurrence of the
 * gamma function takes it there.
 *
 * @param n above zero
 */
export function stirlingError(n: number): number {
  let correction = 0;
  let at = n;
  while (at < 16) {
    // δ(n) − δ(n + 1) = (n + ½) ln(1 + 1/n) − 1.
    correction += (at + 0.5) * Math.log1p(1 / at) - 1;
    at++;
  }
  const square = 1 / (at * at);
  return (
    correction +
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * square) * square) * square) * square) * square) / at
  );
}

/**
 * The deviance term x ln(x / m) + m − x, without the loss of figures that its plain form has where x is near m.
 *
 * Source of the method: Loader (2000), as above.
 */
export function devianceTerm(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let power = 2 * x * v;
  // Every term is below a hundredth of the one before, v being below a tenth.
  for (let j = 1; j <= 9; j++) {
    power *= v * v;
    sum += power / (2 * j + 1);
  }
  return sum;
}
