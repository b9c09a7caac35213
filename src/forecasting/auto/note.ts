import type { ForecastNoteCode } from '../../locales/forecast';
import type { TextParams } from '../../locales/text';

/**
 * What a reader of a forecast should know about it:
 * - `missing-filled`: `count` values were missing and are taken as their surroundings suggest;
 * - `starts-later`: the first `count` periods are zero and left out, as sales had not begun;
 * - `outliers-damped`: the values of `periods` (1 the first of the history, `count` of them) stood out and are taken as usual ones;
 * - `outliers-at-cause`: likewise, where the known cause `name` falls or has just fallen;
 * - `newest-stands-out`: the newest values, in `periods`, stand out far and are taken in to what is still usual, until they last;
 * - `level-shift`: the level changed for good in `periods`; what came before is moved to the new level;
 * - `intermittent`: `zeros` of `count` periods are without demand, so the mean demand a period is forecast;
 * - `ended`: the newest `count` periods are without demand, longer than chance would have it, so none is forecast;
 * - `short-history`: only `count` values;
 * - `season-uncertain`: fewer than two cycles (`count` values, `period` seasons), so the season is a guess drawn towards none;
 * - `constant`: all values are `value`, and so is the forecast;
 * - `negative-values`, `zero-values`: `count` of them, so that parts add up instead of multiplying;
 * - `beyond-range`: the forecast lies outside all that was seen by more than the width of that in `periods` (1 the first ahead);
 * - `period-too-long`: a season of `period` periods is not looked for;
 * - `regressor-share`, `regressor-amount`: where its value is 1, the known cause `name` changes a period by `effect`, a share (`percent` %)
 *   or an amount (`amount`, rounded); not told where that is hardly anything.
 *
 * `forecastText` of the locales says them in words.
 */
export interface ForecastNote {
  readonly code: ForecastNoteCode;
  readonly params: TextParams;
}

/** Periods of a list as people count them: from 1, separated by commas. */
export function listed(periods: readonly number[]): TextParams {
  return { count: periods.length, periods: periods.map((period) => period + 1).join(', ') };
}
