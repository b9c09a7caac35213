import { SEASONAL_KINDS, seasonalIndices } from '../forecasting/seasonal-indices';
import { likeVector, readChoice, readWhole } from './arguments';
import { LONGEST_SEASON } from './limits';
import { readSeries } from './series';

/**
 * `PLAN.SEASONAL(history, [period 12], [kind "multiplicative"])`: `period` indices, a row where the history is one row, else a column;
 * see seasonalIndices. Blank cells are missing values.
 *
 * @throws InputError naming argument, found and allowed; `seasonal-too-short` and `seasonal-gap` for too little data,
 * `seasonal-not-positive` where no solution exists
 */
export function planSeasonal(history: unknown, period: unknown = null, kind: unknown = null): number[][] {
  const length = readWhole('period', period, { low: 2, high: LONGEST_SEASON, fallback: 12 });
  const range = readSeries('history', history, () => length);
  const indices = seasonalIndices(range.cells, length, readChoice('kind', kind, SEASONAL_KINDS, 'multiplicative'));
  return likeVector(indices, range);
}
