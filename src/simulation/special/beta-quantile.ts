import { normalQuantile } from './normal-quantile';
import { StandardBeta } from './standard-beta';

/** More than Newton's method needs from any start; it stops by itself. */
const MOST_STEPS = 200;

/** Where a beta variable stands, by ln(x / (1 − x)), with a probability below it and above it. */
export interface LogitQuantile {
  readonly logit: number;
  readonly x: number;
  readonly complement: number;
}

/**
 * The value below which a beta variable lies with probability `below`; x to about 1e-14.
 *
 * Method: Newton's on the logarithm of the smaller of the two probabilities as a function of y = ln(x / (1 − x)). The density by y is
 * log-concave for all parameters, hence so are both probabilities, and Newton's method converges from any start, in the tails at once.
 *
 * @param below between 0 and 1, both excluded
 * @param above 1 − below, where it is known better than by subtraction
 * @param start a y nearby, if one is known
 */
export function betaQuantile(beta: StandardBeta, below: number, above = 1 - below, start?: number): LogitQuantile {
  if (below <= above) return at(lowerLogit(beta, below, start));
  const mirrored = new StandardBeta(beta.b, beta.a);
  return at(-lowerLogit(mirrored, above, start === undefined ? undefined : -start));
}

function lowerLogit(beta: StandardBeta, p: number, start = firstGuess(beta, p)): number {
  const logP = Math.log(p);
  let logit = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { x, complement } = at(logit);
    const probability = beta.probability(x, complement);
    // Too far out for the probability to be told from zero: half the way back to the middle.
    const move =
      probability > 0
        ? ((logP - Math.log(probability)) * probability) / beta.densityOfLogit(x, complement)
        : 0.5 * (Math.log(beta.a / beta.b) - logit);
    logit += move;
    if (Math.abs(move) <= 1e-13 * Math.max(1, Math.abs(logit))) break;
  }
  return logit;
}

/** With parameters above one y is nearly normal; else the lower tail alone, I ≈ x^a / (a B(a, b)), is a guess, up to the middle. */
function firstGuess(beta: StandardBeta, p: number): number {
  const { a, b } = beta;
  const middle = Math.log(a / b);
  if (a > 1 && b > 1) return middle + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  const { x, complement } = at(middle);
  const logFactor = Math.log(beta.densityOfLogit(x, complement)) - a * Math.log(x) - b * Math.log(complement);
  return Math.min(middle, (Math.log(p * a) - logFactor) / a);
}

function at(logit: number): LogitQuantile {
  const shrunk = Math.exp(-Math.abs(logit));
  const small = shrunk / (1 + shrunk);
  return logit < 0 ? { logit, x: small, complement: 1 / (1 + shrunk) } : { logit, x: 1 / (1 + shrunk), complement: small };
}
