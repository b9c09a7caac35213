import { serialOf } from './serial';

/** Festivals of the lunar calendar that move retail seasons between months. */
export const LUNAR_FESTIVALS = ['cny', 'tet', 'mid-autumn'] as const;
export type LunarFestival = (typeof LUNAR_FESTIVALS)[number];

/** Years the table covers. */
export const FIRST_FESTIVAL_YEAR = 2015;
export const LAST_FESTIVAL_YEAR = 2040;

/**
 * Chinese New Year and Mid-Autumn (15th of the eighth month) by year from 2015, month-day. A table, because the calendars
 * built into JavaScript engines are a day off where the new moon falls near midnight in Beijing (2027, 2030).
 */
const CHINESE: readonly (readonly [newYear: string, midAutumn: string])[] = [
  ['02-19', '09-27'],
  ['02-08', '09-15'],
  ['01-28', '10-04'],
  ['02-16', '09-24'],
  ['02-05', '09-13'],
  ['01-25', '10-01'],
  ['02-12', '09-21'],
  ['02-01', '09-10'],
  ['01-22', '09-29'],
  ['02-10', '09-17'],
  ['01-29', '10-06'],
  ['02-17', '09-25'],
  ['02-06', '09-15'],
  ['01-26', '10-03'],
  ['02-13', '09-22'],
  ['02-03', '09-12'],
  ['01-23', '10-01'],
  ['02-11', '09-19'],
  ['01-31', '09-08'],
  ['02-19', '09-27'],
  ['02-08', '09-16'],
  ['01-28', '10-04'],
  ['02-15', '09-24'],
  ['02-04', '09-13'],
  ['01-24', '10-02'],
  ['02-12', '09-20'],
];

/** Tet is Chinese New Year but where the new moon falls after midnight in Beijing and before midnight in Hanoi. */
const TET_APART: Readonly<Record<number, string>> = { 2030: '02-02' };

/** The first day of a festival as a serial date; null outside 2015 to 2040. */
export function festivalDate(festival: LunarFestival, year: number): number | null {
  const dates = CHINESE[year - FIRST_FESTIVAL_YEAR];
  if (!dates) return null;
  const [newYear, midAutumn] = dates;
  const monthDay = festival === 'mid-autumn' ? midAutumn : festival === 'tet' ? (TET_APART[year] ?? newYear) : newYear;
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return serialOf(year, month, day);
}
