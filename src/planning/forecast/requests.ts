import { monthNumber } from '../../calendar/months';
import type { ForecastRequest } from '../../forecasting/auto/forecast';
import type { ForecastRegressor } from '../../forecasting/auto/forecast-result';
import type { BacktestRequest } from '../../forecasting/backtest/backtest';
import type { ForecastSpec, Series, SeriesTree } from './forecast-plan';
import { festivalCauses } from './festival-causes';
import { weekdayCause } from './weekday-cause';

/** Months of a year, the cycle of the seasons. */
const CYCLE = 12;

/** Where a series' own history begins among the months; 0 where it has none. */
export function beginningOf({ values }: Series): number {
  return Math.max(
    0,
    values.findIndex((value) => value !== null),
  );
}

/** One request a row, in the order of the rows; each row's history begins with its first known month. */
export function forecastRequests(tree: SeriesTree, spec: ForecastSpec): ForecastRequest[] {
  const { horizon, level, method } = spec;
  // Rows that begin in the same month share their causes: with many rows, working them out for each would hold up the pane.
  const causes = new Map<number, ForecastRegressor[]>();
  return tree.rows.map((row) => {
    const beginning = beginningOf(row);
    const regressors = causes.get(beginning) ?? causesOf(tree, spec, beginning, horizon);
    causes.set(beginning, regressors);
    return { history: row.values.slice(beginning), regressors, horizon, period: CYCLE, level, method };
  });
}

/**
 * The request to test methods on a row's own history: as many months ahead as are forecast, or a third of what is known, whichever is less.
 * Null where there is no such row.
 */
export function testRequest(tree: SeriesTree, spec: ForecastSpec, index: number): BacktestRequest | null {
  const row = tree.rows[index];
  if (!row) return null;
  const beginning = beginningOf(row);
  const history = row.values.slice(beginning);
  const horizon = Math.min(spec.horizon, Math.max(1, Math.floor(history.length / 3)));
  return { history, regressors: causesOf(tree, spec, beginning, horizon), horizon, period: CYCLE, level: spec.level };
}

function causesOf({ months }: SeriesTree, { market }: ForecastSpec, beginning: number, horizon: number): ForecastRegressor[] {
  const [first] = months;
  if (!first) return [];
  const span = [monthNumber(first) + beginning, months.length - beginning, horizon] as const;
  return [...festivalCauses(market, ...span), ...weekdayCause(...span)];
}
