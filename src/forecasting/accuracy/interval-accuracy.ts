import type { Figures } from './point-accuracy';
import { errorScale } from './scaled-accuracy';

/** Share of the actual values that lie in their interval, ends included; 0 for none. */
export function intervalCoverage(actual: Figures, lower: Figures, upper: Figures): number {
  let inside = 0;
  for (let at = 0; at < actual.length; at++) if (actual[at]! >= lower[at]! && actual[at]! <= upper[at]!) inside++;
  return actual.length === 0 ? 0 : inside / actual.length;
}

/**
 * Mean scaled interval score: width of the interval, plus 2 / (1 - level) times what the actual value lies outside it, over the scale
 * of MASE. Narrow intervals that cover what they claim score lowest. 0 for no values; `errorScale` says what happens to constants.
 *
 * Source of the method: Gneiting & Raftery (2007), Journal of the American Statistical Association 102; scaled as in the M4 competition.
 *
 * @param level share the intervals claim to cover, 0 to below 1
 */
export function meanScaledIntervalScore(
  history: Figures,
  actual: Figures,
  lower: Figures,
  upper: Figures,
  level: number,
  period = 1,
): number {
  let sum = 0;
  for (let at = 0; at < actual.length; at++) {
    const [value, low, high] = [actual[at]!, lower[at]!, upper[at]!];
    sum += high - low + (2 / (1 - level)) * (Math.max(0, low - value) + Math.max(0, value - high));
  }
  return actual.length === 0 ? 0 : sum / actual.length / errorScale(history, period);
}
