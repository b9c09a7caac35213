import { seasonalIndices } from '../../src/forecasting/seasonal-indices';
import { isSeasonal } from '../../src/forecasting/theta/seasonality-test';

/**
 * Naive2 as the M4 competition's code has it: the season is taken out by ratios wherever the test finds one, in series with zeros, too
 * (where our own naive2 takes differences), so that figures can be compared with published ones.
 */
export function m4Naive2(history: readonly number[], horizon: number, period: number): number[] {
  const last = history.length - 1;
  const ratios = isSeasonal(history, period) ? ratiosOf(history, period) : null;
  return Array.from({ length: horizon }, (_, step) =>
    ratios === null ? history[last]! : (history[last]! / ratios[last % period]!) * ratios[(last + 1 + step) % period]!,
  );
}

function ratiosOf(history: readonly number[], period: number): number[] | null {
  try {
    const ratios = seasonalIndices(history, period, 'multiplicative');
    return ratios.every((ratio) => ratio > 0) ? ratios : null;
  } catch {
    return null;
  }
}
