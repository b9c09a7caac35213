import type { ForecastNote } from '../../forecasting/auto/note';
import type { Backtest } from '../../forecasting/backtest/backtest';
import type { SeriesForecast } from '../../forecasting/many/forecast-many';
import type { ForecastPlan, ForecastRow, ForecastSpec, ForecastTest, Series, SeriesTree } from './forecast-plan';
import { gapOf, reconcile, type RowForecast } from './reconcile';
import { beginningOf } from './requests';

/** Below this mean month, a row's forecast needs decimals to mean anything. */
const SMALL = 20;

/**
 * A forecast from its parts: the rows' own forecasts made to add up (see reconcile), with their notes in months of the tree.
 *
 * @param results one a row, in the order of the rows
 * @param test of the total
 */
export function assembleForecast(
  tree: SeriesTree,
  spec: ForecastSpec,
  results: readonly SeriesForecast[],
  test: ForecastTest | null,
): ForecastPlan {
  const own = tree.rows.map((_, index) => ownForecast(results[index], spec.horizon));
  const digits = digitsFor(tree.rows, own);
  const forecasts = reconcile(tree.rows, own, digits);
  const rows = tree.rows.map((row, index) => forecastRow(row, forecasts[index] ?? nothing(spec.horizon), results[index]));
  return { spec, months: tree.months, rows, digits, gap: gapOf(tree.rows, own), test };
}

/** A row with the forecast it was given. */
export function forecastRow(row: Series, forecast: RowForecast, result: SeriesForecast | undefined): ForecastRow {
  const { point, lower, upper } = forecast;
  const made = result?.kind === 'forecast' ? result.result : null;
  return { ...row, point, lower, upper, method: made?.method ?? '', notes: notesInMonths(made?.notes ?? [], beginningOf(row)) };
}

/** What a test came to, with the months it looked at. */
export function forecastTest(test: Backtest, horizon: number): ForecastTest {
  return { ...test, horizon, months: test.origins + horizon - 1 };
}

/** A row's own forecast, before rows are made to add up. */
export function ownForecast(result: SeriesForecast | undefined, horizon: number): RowForecast {
  return result?.kind === 'forecast' ? result.result : nothing(horizon);
}

function nothing(horizon: number): RowForecast {
  const zeros = Array.from({ length: horizon }, () => 0);
  return { point: zeros, lower: zeros, upper: zeros };
}

function digitsFor(rows: readonly Series[], own: readonly RowForecast[]): number {
  const small = rows.some(({ children }, index) => {
    const point = children.length > 0 ? [] : (own[index]?.point ?? []);
    const mean = point.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, point.length);
    return mean > 0 && mean < SMALL;
  });
  return small ? 2 : 0;
}

/** Codes whose periods lie in the history, not ahead. */
const IN_HISTORY: readonly ForecastNote['code'][] = ['outliers-damped', 'outliers-at-cause', 'newest-stands-out', 'level-shift'];

function notesInMonths(notes: readonly ForecastNote[], beginning: number): ForecastNote[] {
  return notes.map(({ code, params }) => {
    if (!IN_HISTORY.includes(code)) return { code, params };
    const periods = String(params['periods'])
      .split(', ')
      .map((period) => Number(period) + beginning);
    return { code, params: { ...params, periods: periods.join(', ') } };
  });
}
