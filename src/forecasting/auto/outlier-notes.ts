import type { ForecastRegressor } from './forecast-result';
import { listed, type ForecastNote } from './note';

/** Share of a cause that must fall into the period before for a period to be its aftermath. */
const MOST_OF_IT = 0.5;
/** A cause that falls into a larger share of all periods marks none of them. */
const RARE = 0.5;

/**
 * Which values were damped as outliers: of those where a known cause falls, or has just fallen, the cause is told instead of asked for.
 *
 * @param outliers places in the history, counted from `start`
 * @param regressors counted from the history as given
 */
export function outlierNotes(outliers: readonly number[], regressors: readonly ForecastRegressor[], start: number): ForecastNote[] {
  const events = regressors.filter(({ values }) => values.filter((value) => value !== 0).length < RARE * values.length);
  const byCause = new Map<string | null, number[]>();
  for (const outlier of outliers) {
    const t = outlier + start;
    const cause = events.find(({ values }) => values[t] !== 0 || (values[t - 1] ?? 0) >= MOST_OF_IT)?.name ?? null;
    byCause.set(cause, [...(byCause.get(cause) ?? []), t]);
  }
  return [...byCause].map(([name, periods]) =>
    name === null
      ? { code: 'outliers-damped', params: listed(periods) }
      : { code: 'outliers-at-cause', params: { ...listed(periods), name } },
  );
}
