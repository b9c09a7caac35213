import { GRAINS } from '../calendar/period';
import { periodsOfYear } from '../calendar/periods';
import { annualToPeriods, type YearGrain } from '../planning/breakdown/annual-to-periods';
import { MARKETS } from '../planning/breakdown/plan';
import { readChoice, readDate, readNumber, readWhole } from './arguments';
import { DIGITS } from './limits';
import { readOptionalSeries } from './series';

/** Grains a year can be broken down by. */
export const YEAR_GRAINS: readonly YearGrain[] = GRAINS.filter((grain) => grain !== 'year');

/**
 * `PLAN.BREAKDOWN(annual, start, [history], [market "none"], [grain "month"], [digits 0])`: one row a period of the year: its first
 * day as a serial date, and its part of `annual`; see annualToPeriods.
 *
 * @throws InputError naming argument, found and allowed; `breakdown-history-empty` for too little data
 */
export function planBreakdownFunction(
  annual: unknown,
  start: unknown,
  history: unknown = null,
  market: unknown = null,
  grain: unknown = null,
  digits: unknown = null,
): number[][] {
  const amount = readNumber('annual', annual);
  const first = readDate('start', start);
  const unit = readChoice('grain', grain, YEAR_GRAINS, 'month');
  const parts = annualToPeriods({
    annual: amount,
    start: first,
    history: readOptionalSeries('history', history, () => periodsOfYear(first, unit, -1).length)?.cells ?? null,
    market: readChoice('market', market, MARKETS, 'none'),
    grain: unit,
    digits: readWhole('digits', digits, DIGITS),
  });
  return parts.map(({ period, amount }) => [period.first, amount]);
}
