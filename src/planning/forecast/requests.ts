import { monthNumber } from '../../calendar/months';
import type { ForecastRequest } from '../../forecasting/auto/forecast';
import type { BacktestRequest } from '../../forecasting/backtest/backtest';
import type { ForecastSpec, Series, SeriesTree } from './forecast-plan';
import { festivalCauses } from './festival-causes';

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
  return tree.rows.map((row) => ({
    ...historyOf(tree, row, spec, spec.horizon),
    horizon: spec.horizon,
    period: CYCLE,
    level: spec.level,
    method: spec.method,
  }));
}

/**
 * The request to test methods on a row's own history: as many months ahead as are forecast, or a third of what is known, whichever is less.
 * Null where there is no such row.
 */
export function testRequest(tree: SeriesTree, spec: ForecastSpec, index: number): BacktestRequest | null {
  const row = tree.rows[index];
  if (!row) return null;
  const known = row.values.length - beginningOf(row);
  const horizon = Math.min(spec.horizon, Math.max(1, Math.floor(known / 3)));
  return { ...historyOf(tree, row, spec, horizon), horizon, period: CYCLE, level: spec.level };
}

function historyOf(
  tree: SeriesTree,
  row: Series,
  { market }: ForecastSpec,
  horizon: number,
): Pick<ForecastRequest, 'history' | 'regressors'> {
  const beginning = beginningOf(row);
  const history = row.values.slice(beginning);
  const [first] = tree.months;
  return {
    history,
    regressors: first ? festivalCauses(market, monthNumber(first) + beginning, history.length, horizon) : [],
  };
}
