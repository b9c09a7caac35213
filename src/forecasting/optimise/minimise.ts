/** Share of the longer part of an interval at which a golden-section step is taken. */
const GOLDEN = (3 - Math.sqrt(5)) / 2;

export interface Minimum {
  readonly at: number;
  readonly value: number;
}

/**
 * A minimum of `f` between `low` and `high`, by successive parabolic interpolation guarded by golden sections: the minimum where
 * `f` has one only, else a local one. The place is found to about the square root of machine precision, as far as
 * differences of `f` can tell. `f` must be finite inside the interval; its ends are not evaluated.
 *
 * Source of the method: Brent (1973), Algorithms for Minimization Without Derivatives, chapter 5.
 *
 * @param tolerance absolute accuracy of the place
 */
export function minimise(f: (x: number) => number, low: number, high: number, tolerance = 1e-9): Minimum {
  let [a, b] = [low, high];
  let best = a + GOLDEN * (b - a);
  let [second, third] = [best, best];
  let atBest = f(best);
  let [atSecond, atThird] = [atBest, atBest];
  let [step, stepBefore] = [0, 0];
  for (let round = 0; round < 200; round++) {
    const middle = (a + b) / 2;
    const near = Math.sqrt(Number.EPSILON) * Math.abs(best) + tolerance / 3;
    if (Math.abs(best - middle) <= 2 * near - (b - a) / 2) break;
    const parabola = parabolicStep(best, second, third, atBest, atSecond, atThird);
    const lands = best + parabola;
    if (Math.abs(parabola) < Math.abs(stepBefore) / 2 && lands > a && lands < b) {
      stepBefore = step;
      step = lands - a < 2 * near || b - lands < 2 * near ? Math.sign(middle - best) * near : parabola;
    } else {
      stepBefore = best < middle ? b - best : a - best;
      step = GOLDEN * stepBefore;
    }
    const tried = best + (Math.abs(step) >= near ? step : (Math.sign(step) || 1) * near);
    const atTried = f(tried);
    if (atTried <= atBest) {
      if (tried < best) b = best;
      else a = best;
      [third, atThird, second, atSecond, best, atBest] = [second, atSecond, best, atBest, tried, atTried];
    } else {
      if (tried < best) a = tried;
      else b = tried;
      if (atTried <= atSecond || second === best) [third, atThird, second, atSecond] = [second, atSecond, tried, atTried];
      else if (atTried <= atThird || third === best || third === second) [third, atThird] = [tried, atTried];
    }
  }
  return { at: best, value: atBest };
}

/** From the best of three points to the vertex of the parabola through them; not a number where they lie on a line. */
function parabolicStep(best: number, second: number, third: number, atBest: number, atSecond: number, atThird: number): number {
  const left = (best - second) * (atBest - atThird);
  const right = (best - third) * (atBest - atSecond);
  return -((best - second) * left - (best - third) * right) / (2 * (left - right));
}
