import { FESTIVAL_SEASONS, type FestivalSeason } from '../../calendar/festival-seasons';
import type { LunarFestival } from '../../calendar/lunar-festivals';
import { serialOf } from '../../calendar/serial';
import { FESTIVALS, seasonPart, type HistoryYear } from './festival-factors';
import type { Market } from './plan';

/** The event of the calendar that is the season before a festival. */
const EVENT_OF: Readonly<Record<LunarFestival, string>> = { cny: 'nianhuo', tet: 'tet', 'mid-autumn': 'mid-autumn' };

/** A common year, to count the days of two months. */
const COMMON_YEAR = 2027;

/**
 * What the history says of the uplift of the seasons that move, by the event's name: where the part `b` of the season's two months (of D days) moves
 * with its S days, S·(uplift − 1) = b · (D + S·(uplift − 1)), so uplift = 1 + b/(1 − b) · D/S. Drawn towards the typical one as `b` is. Only
 * these events change their place from year to year; sales by month say nothing of one that always lies in the same.
 */
export function seasonUplifts(market: Market, years: readonly HistoryYear[]): Record<string, number> {
  return Object.fromEntries(
    FESTIVALS[market].flatMap((festival) => {
      const season = FESTIVAL_SEASONS[festival];
      const part = seasonPart(season, years);
      if (part === null) return [];
      const uplift = 1 + ((part / (1 - part)) * daysOfMonths(season)) / season.days;
      return [[EVENT_OF[festival], Math.round(100 * uplift) / 100]];
    }),
  );
}

function daysOfMonths({ firstMonth, secondMonth }: FestivalSeason): number {
  return serialOf(COMMON_YEAR, secondMonth + 1, 1) - serialOf(COMMON_YEAR, firstMonth, 1);
}
