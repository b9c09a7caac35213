import { devianceTerm, stirlingError } from './stirling-error';

/** Steps of the continued fraction beyond which it is given up: it needs about the square root of the greater parameter. */
const MOST_STEPS = 10_000;

/** Stands for zero where a divisor must not be: the modification of Lentz. */
const TINY = 1e-300;

/**
 * The beta distribution between 0 and 1, of which density and probability are functions of x and of its complement 1 − x, so that neither end
 * costs figures.
 *
 * Sources of the methods: the continued fraction of the regularised incomplete beta function of Press et al., Numerical Recipes, 6.4, by the
 * modified method of Lentz; the factor before it by Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export class StandardBeta {
  private readonly scale: number;

  /** Both parameters above zero; about 13 figures up to a million. */
  constructor(
    readonly a: number,
    readonly b: number,
  ) {
    const n = a + b;
    this.scale = Math.exp(stirlingError(n) - stirlingError(a) - stirlingError(b)) * Math.sqrt((a * b) / (2 * Math.PI * n));
  }

  /** x^a (1 − x)^b / B(a, b), for x between 0 and 1: the density by ln(x / (1 − x)). */
  densityOfLogit(x: number, complement = 1 - x): number {
    const { a, b } = this;
    const n = a + b;
    return Math.exp(-devianceTerm(a, n * x) - devianceTerm(b, n * complement)) * this.scale;
  }

  /** Probability of less than x, from 0 to 1. */
  probability(x: number, complement = 1 - x): number {
    if (x <= 0) return 0;
    if (complement <= 0) return 1;
    const { a, b } = this;
    const front = this.densityOfLogit(x, complement);
    if (x < (a + 1) / (a + b + 2)) return (front / a) * fraction(a, b, x);
    return 1 - (front / b) * fraction(b, a, complement);
  }
}

/** The continued fraction of the incomplete beta function. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const twice = 2 * m;
    const even = (m * (b - m) * x) / ((a + twice - 1) * (a + twice));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + twice) * (a + twice + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return value;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
