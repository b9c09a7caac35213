import { intervalCoverage } from '../accuracy/interval-accuracy';
import { bias, meanAbsoluteError, symmetricPercentageError, weightedPercentageError } from '../accuracy/point-accuracy';
import { errorScale } from '../accuracy/scaled-accuracy';
import { checkHistory } from '../auto/check-history';
import { forecast } from '../auto/forecast';
import type { ForecastMethod } from '../auto/methods';
import type { ForecastRegressor } from '../auto/forecast-result';
import { isIntermittent } from '../auto/intermittent-demand';
import { MethodError } from '../method-error';
import { fillGaps } from '../prepare/clean-history';
import { choose, type MethodChoice } from './choice';
import { FEWEST_KNOWN, rollingOrigins } from './rolling-origin';

export interface BacktestRequest {
  /** One value a period, oldest first; null where missing. */
  readonly history: readonly (number | null)[];
  /** Periods ahead that are compared. */
  readonly horizon: number;
  /** Periods in a season's cycle; 1 for none. */
  readonly period: number;
  /** Probability that a value falls into its interval. [0.8] */
  readonly level?: number;
  /** [those that suit the history] */
  readonly methods?: readonly ForecastMethod[];
  /** Known causes over the history, for `auto`. */
  readonly regressors?: readonly ForecastRegressor[];
}

/** How well a method would have forecast what is known by now. */
export interface MethodBacktest {
  readonly method: ForecastMethod;
  /** Mean absolute error over that of the seasonal naive forecast within the history. */
  readonly mase: number;
  /** Mean absolute error over the mean absolute actual value: 0.08 for a forecast that is 8 % off on average. */
  readonly wape: number;
  /** 0 to 200. */
  readonly sMape: number;
  /** Mean error over the mean absolute actual value; positive is too high. */
  readonly bias: number;
  /** Share of the actual values in their intervals. */
  readonly coverage: number;
}

export interface Backtest extends MethodChoice {
  /** Lowest MASE first. */
  readonly methods: readonly MethodBacktest[];
  /** Forecasts made by each method, each from one period later than the one before. */
  readonly origins: number;
}

const METHODS = ['auto', 'naive', 'seasonal-naive', 'ses', 'holt', 'damped', 'theta', 'ets'] as const satisfies readonly ForecastMethod[];
const FOR_INTERMITTENT = ['croston', 'sba', 'tsb'] as const satisfies readonly ForecastMethod[];

/**
 * Compares methods on what they would have forecast from up to twelve earlier ends of the history (rolling origin; see rollingOrigins), and
 * chooses one (see choose). Missing values are not compared with; `seasonal-naive` is left out without a season, and Croston's kin where
 * demand is not intermittent.
 *
 * @throws MethodError `backtest-too-short` where no forecast can be compared
 * @throws RangeError as forecast
 */
export function backtest({ history, horizon, period, level = 0.8, methods, regressors }: BacktestRequest): Backtest {
  checkHistory(history);
  const origins = rollingOrigins(history, horizon, period);
  if (origins.length === 0)
    throw new MethodError('backtest-too-short', {
      needed: horizon + FEWEST_KNOWN,
      horizon,
      fewest: 1 + FEWEST_KNOWN,
      found: valuesOf(history).length,
    });
  const scale = errorScale(fillGaps(history, period), period);
  const results = (methods ?? suitable(history, period)).map((method) => {
    const pairs = origins.flatMap((known) => {
      const { point, lower, upper } = forecast({ history: history.slice(0, known), horizon, period, level, method, regressors });
      return point.flatMap((value, step) => {
        const actual = history[known + step];
        return actual === null || actual === undefined ? [] : [{ actual, value, lower: lower[step]!, upper: upper[step]! }];
      });
    });
    const actual = pairs.map((pair) => pair.actual);
    const point = pairs.map(({ value }) => value);
    return {
      method,
      mase: meanAbsoluteError(actual, point) / scale,
      wape: weightedPercentageError(actual, point),
      sMape: symmetricPercentageError(actual, point),
      bias: bias(actual, point),
      coverage: intervalCoverage(
        actual,
        pairs.map(({ lower }) => lower),
        pairs.map(({ upper }) => upper),
      ),
    };
  });
  // Sorting is stable: of equals the first of the list, auto before all, leads.
  const best = results.sort((a, b) => a.mase - b.mase);
  return { methods: best, origins: origins.length, ...choose(best, origins.length) };
}

function suitable(history: readonly (number | null)[], period: number): ForecastMethod[] {
  const usual = METHODS.filter((method) => period > 1 || method !== 'seasonal-naive');
  return isIntermittent(valuesOf(history), period) ? [...usual, ...FOR_INTERMITTENT] : usual;
}

function valuesOf(history: readonly (number | null)[]): number[] {
  return history.filter((value) => value !== null);
}
