import { backtest } from '../forecasting/backtest/backtest';
import { readWhole } from './arguments';
import { withInputErrors } from './input-errors';
import { FORECAST_HORIZON, SEASON_OR_NONE } from './limits';
import { readSeries } from './series';

/**
 * `PLAN.BACKTEST(history, [horizon 3], [period 12])`: a header row, then one row a method, lowest error first: its name as PLAN.FORECAST
 * takes it, MASE, sMAPE (0 to 200), bias (a share; positive is too high), and 1 for the method to choose, else 0; see backtest.
 *
 * @throws InputError naming argument, found and allowed; `backtest-too-short` for too little data
 */
export function planBacktest(history: unknown, horizon: unknown = null, period: unknown = null): (string | number)[][] {
  const season = readWhole('period', period, SEASON_OR_NONE);
  const { cells } = readSeries('history', history, () => season);
  const request = {
    history: cells,
    horizon: readWhole('horizon', horizon, FORECAST_HORIZON),
    period: season,
  };
  const { methods, chosen } = withInputErrors(() => backtest(request));
  return [
    ['method', 'MASE', 'sMAPE', 'bias', 'chosen'],
    ...methods.map(({ method, mase, sMape, bias }) => [method, mase, sMape, bias, method === chosen ? 1 : 0]),
  ];
}
