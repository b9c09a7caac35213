import { monthAt } from '../../calendar/months';
import { serialOf, weekdayOf } from '../../calendar/serial';
import type { ForecastRegressor } from '../../forecasting/auto/forecast-result';

/** How much one weekday in place of a weekend day may well change its month, as a share. */
const USUAL_EFFECT = 0.02;
/** In fewer months the days of the week cannot be told from the season of the year. */
const FEWEST_MONTHS = 24;
const SATURDAY = 6;

/**
 * The trading-day effect as a known cause: by how many Mondays to Fridays a month has more than five sevenths of its days. Weekends may sell
 * more or less; the sign is the history's. None for a short history.
 *
 * Source of the method: Bell & Hillmer (1983), Modeling time series with calendar variation, Journal of the American Statistical
 * Association 78; the one-coefficient form as in X-13ARIMA-SEATS.
 *
 * @param first number of the first month of the history (see monthNumber)
 * @param known months of history
 * @param horizon months to forecast
 */
export function weekdayCause(first: number, known: number, horizon: number): ForecastRegressor[] {
  if (known < FEWEST_MONTHS) return [];
  const values = Array.from({ length: known + horizon }, (_, at) => excessOfWeekdays(first + at));
  return [{ name: 'weekdays', values, spread: USUAL_EFFECT }];
}

function excessOfWeekdays(monthNumber: number): number {
  const { year, month } = monthAt(monthNumber);
  const begins = serialOf(year, month, 1);
  const days = serialOf(year, month + 1, 1) - begins;
  const weekdays = Array.from({ length: days }, (_, at) => weekdayOf(begins + at)).filter((day) => day < SATURDAY).length;
  return weekdays - (days * 5) / 7;
}
