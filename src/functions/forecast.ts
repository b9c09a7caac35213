import { forecast } from '../forecasting/auto/forecast';
import { FORECAST_METHODS } from '../forecasting/auto/methods';
import { InputError } from '../planning/input-error';
import { readChoice, readNumber, readWhole } from './arguments';
import { FORECAST_HORIZON, SEASON_OR_NONE } from './limits';
import { readSeries } from './series';

/**
 * `PLAN.FORECAST(history, [horizon 3], [period 12], [level 0.8], [method "auto"])`: one row a period ahead: forecast, lower and upper bound
 * of the interval that holds the value with probability `level`; see forecast. Blank cells are missing values.
 *
 * @throws InputError naming argument, found and allowed; `forecast-no-history` for too little data
 */
export function planForecast(
  history: unknown,
  horizon: unknown = null,
  period: unknown = null,
  level: unknown = null,
  method: unknown = null,
): number[][] {
  const season = readWhole('period', period, SEASON_OR_NONE);
  const { cells } = readSeries('history', history, () => season);
  const request = {
    history: cells,
    horizon: readWhole('horizon', horizon, FORECAST_HORIZON),
    period: season,
    level: readLevel(level),
    method: readChoice('method', method, FORECAST_METHODS, 'auto'),
  };
  if (cells.every((value) => value === null)) throw new InputError('forecast-no-history');
  const { point, lower, upper } = forecast(request);
  return point.map((value, step) => [value, lower[step]!, upper[step]!]);
}

function readLevel(raw: unknown): number {
  const level = readNumber('level', raw, 0.8);
  if (!(level > 0 && level < 1)) throw new InputError('argument-not-between', { argument: 'level', low: 0, high: 1, found: level });
  return level;
}
