import { FESTIVAL_SEASONS, type FestivalSeason } from '../../calendar/festival-seasons';
import { festivalDate } from '../../calendar/festivals';
import type { LunarFestival } from '../../calendar/lunar-festivals';
import { monthAt } from '../../calendar/months';
import { serialOf } from '../../calendar/serial';
import type { ForecastRegressor } from '../../forecasting/auto/forecast-result';
import type { Market } from '../breakdown/plan';

const FESTIVALS: Readonly<Record<Market, readonly LunarFestival[]>> = { none: [], CN: ['cny', 'mid-autumn'], VN: ['tet'] };

/** How much a whole season may well change its month, as a share: a cautious guess that few years of months leave much as it is. */
const USUAL_EFFECT = 0.3;
/** In fewer months every festival came once, so that it cannot be told from the season of the year. */
const FEWEST_MONTHS = 24;

/**
 * The shopping seasons before a market's moving festivals as known causes: the share of the season's days that lies in each month. None for
 * a short history, nor a festival whose date is not known in one of the years.
 *
 * @param first number of the first month of the history (see monthNumber)
 * @param known months of history
 * @param horizon months to forecast
 */
export function festivalCauses(market: Market, first: number, known: number, horizon: number): ForecastRegressor[] {
  if (known < FEWEST_MONTHS) return [];
  return FESTIVALS[market].flatMap((festival) => {
    const values = seasonShares(FESTIVAL_SEASONS[festival], first, known + horizon);
    return values === null ? [] : [{ name: festival, values, spread: USUAL_EFFECT }];
  });
}

function seasonShares({ festival, days }: FestivalSeason, first: number, months: number): number[] | null {
  const values = Array.from({ length: months }, () => 0);
  const from = monthAt(first).year;
  const to = monthAt(first + months - 1).year;
  for (let year = from; year <= to + 1; year += 1) {
    const date = festivalDate(festival, year);
    if (date === null) {
      // The year after the last counts only where its season begins before the turn of the year, which none of ours does by much.
      if (year <= to) return null;
      continue;
    }
    for (let at = 0; at < months; at += 1) {
      const month = monthAt(first + at);
      const begins = serialOf(month.year, month.month, 1);
      const ends = serialOf(month.year, month.month + 1, 1);
      const within = Math.min(ends, date) - Math.max(begins, date - days);
      if (within > 0) values[at] = (values[at] ?? 0) + within / days;
    }
  }
  return values;
}
