import { minimise } from '../optimise/minimise';

/** Smoothing parameters a fit may choose for intermittent demand, the range that Syntetos & Boylan (2005) and practice recommend. */
const [LOWEST, HIGHEST] = [0.05, 0.3];
const STEPS = 6;

/** The smoothing parameter that makes `squares` least: the best of a grid, then the lowest point near it. */
export function bestSmoothing(squares: (parameter: number) => number): number {
  const width = (HIGHEST - LOWEST) / STEPS;
  let best = LOWEST;
  let least = Infinity;
  for (let step = 0; step <= STEPS; step++) {
    const parameter = LOWEST + step * width;
    const reached = squares(parameter);
    if (reached >= least) continue;
    least = reached;
    best = parameter;
  }
  const near = minimise(squares, Math.max(LOWEST, best - width), Math.min(HIGHEST, best + width), 1e-6);
  return near.value < least ? near.at : best;
}
