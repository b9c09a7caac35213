import { InputError } from '../locales/input-error';
import { centredMovingAverage } from './seasonality/centred-moving-average';

export const SEASONAL_KINDS = ['multiplicative', 'additive'] as const;
export type SeasonalKind = (typeof SEASONAL_KINDS)[number];

/**
 * Seasonal indices by classical decomposition: the trend is the centred moving average over one period (over period + 1 values with
 * the ends at half weight where the period is even), an index the mean of its season's ratios to (or differences from) the trend,
 * normalised to mean 1 (sum 0). The first index belongs to the first value of the history. Null is a missing value: it
 * and the trend around it are left out of the means.
 *
 * Source of the method: Kendall & Stuart, The Advanced Theory of Statistics, vol. 3; the same as R's `decompose`.
 *
 * @throws InputError `seasonal-too-short` and `seasonal-gap` for too little data; `seasonal-not-positive` where the trend is not
 * above zero, so that ratios to it mean nothing.
 */
export function seasonalIndices(history: readonly (number | null)[], period: number, kind: SeasonalKind): number[] {
  if (history.length < 2 * period) throw new InputError('seasonal-too-short', { needed: 2 * period, period, found: history.length });
  const trend = centredMovingAverage(history, period);
  const seasons: number[][] = Array.from({ length: period }, () => []);
  history.forEach((value, at) => {
    const level = trend[at];
    if (value === null || level === null || level === undefined) return;
    if (kind === 'multiplicative' && level <= 0) throw new InputError('seasonal-not-positive', { found: level });
    seasons[at % period]?.push(kind === 'multiplicative' ? value / level : value - level);
  });
  const empty = seasons.findIndex((values) => values.length === 0);
  if (empty >= 0) throw new InputError('seasonal-gap', { season: empty + 1 });
  const means = seasons.map(mean);
  const level = mean(means);
  if (kind === 'additive') return means.map((value) => value - level);
  if (level <= 0) throw new InputError('seasonal-not-positive', { found: level });
  return means.map((value) => value / level);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
