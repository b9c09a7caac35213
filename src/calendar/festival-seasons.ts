import { festivalDate } from './festivals';
import type { LunarFestival } from './lunar-festivals';
import type { Period } from './period';
import { dayOf, serialOf } from './serial';

/** The shopping season before a moving festival, and the two calendar months it moves between. */
export interface FestivalSeason {
  readonly festival: LunarFestival;
  /** Days of the season, ending on the eve of the festival. */
  readonly days: number;
  readonly firstMonth: number;
  readonly secondMonth: number;
}

/**
 * New Year shopping is taken as the four weeks before the feast; Mid-Autumn gifts (mooncakes) as three. Days of a season
 * outside its two months (late December before an early New Year) are left where they are.
 */
export const FESTIVAL_SEASONS: Readonly<Record<LunarFestival, FestivalSeason>> = {
  cny: { festival: 'cny', days: 28, firstMonth: 1, secondMonth: 2 },
  tet: { festival: 'tet', days: 28, firstMonth: 1, secondMonth: 2 },
  'mid-autumn': { festival: 'mid-autumn', days: 21, firstMonth: 9, secondMonth: 10 },
};

/** Where a season falls in one year of periods. */
export interface SeasonPlace {
  /** The festival as a serial date. */
  readonly date: number;
  /** Share of the season's days in each period; they sum to 1. */
  readonly shares: readonly number[];
}

/** Years of weeks begin up to this many days from the month; more, and the year cuts the season's two months apart. */
const MOST_DAYS_CUT = 6;

/**
 * Where the season lies in a year of consecutive periods. `cut` where the year does not hold both months of the season,
 * `unknown` where the festival's year is outside the table.
 */
export function seasonPlace(season: FestivalSeason, periods: readonly Period[]): SeasonPlace | 'cut' | 'unknown' {
  const yearFirst = periods[0]?.first ?? 0;
  const yearLast = periods[periods.length - 1]?.last ?? 0;
  for (let year = dayOf(yearFirst).year; year <= dayOf(yearLast).year; year++) {
    const from = serialOf(year, season.firstMonth, 1);
    const to = serialOf(year, season.secondMonth + 1, 1) - 1;
    if (yearFirst - from > MOST_DAYS_CUT || to - yearLast > MOST_DAYS_CUT) continue;
    const date = festivalDate(season.festival, year);
    if (date === null) return 'unknown';
    const start = Math.max(from, date - season.days);
    const days = periods.map(({ first, last }) => Math.max(0, Math.min(last, date - 1) - Math.max(first, start) + 1));
    const inYear = days.reduce((sum, count) => sum + count, 0);
    return { date, shares: days.map((count) => count / inYear) };
  }
  return 'cut';
}
