import { serialOf } from './serial';

/** Festivals whose shopping season moves between months with the moon (see festival-seasons.ts). */
export type LunarFestival = 'cny' | 'tet' | 'mid-autumn';

/**
 * Festivals that a table dates: those of the Chinese and the Vietnamese lunar calendar, and Qingming, which follows the sun.
 * The calendars differ where a new moon falls between midnight in Beijing and midnight in Hanoi.
 */
export const TABLED_FESTIVALS = [
  'cny',
  'tet',
  'lantern',
  'qingming',
  'hung-kings',
  'dragon-boat',
  'qixi',
  'mid-autumn',
  'mid-autumn-vn',
  'double-ninth',
] as const;
export type TabledFestival = (typeof TABLED_FESTIVALS)[number];

/** Years the table covers. */
export const FIRST_FESTIVAL_YEAR = 2015;
export const LAST_FESTIVAL_YEAR = 2040;

/**
 * Month-day of each festival in the order of TABLED_FESTIVALS, a line a year from 2015. A table, because the calendars built into
 * JavaScript engines are a day off where the new moon falls near midnight in Beijing (2027, 2030).
 * Source: lunar-javascript 1.7 (China, UTC+8) and Hồ Ngọc Đức's amlich (Vietnam, UTC+7); the tests compute every date again from
 * the positions of moon and sun.
 */
const TABLE: readonly string[] = [
  '02-19 02-19 03-05 04-05 04-28 06-20 08-20 09-27 09-27 10-21',
  '02-08 02-08 02-22 04-04 04-16 06-09 08-09 09-15 09-15 10-09',
  '01-28 01-28 02-11 04-04 04-06 05-30 08-28 10-04 10-04 10-28',
  '02-16 02-16 03-02 04-05 04-25 06-18 08-17 09-24 09-24 10-17',
  '02-05 02-05 02-19 04-05 04-14 06-07 08-07 09-13 09-13 10-07',
  '01-25 01-25 02-08 04-04 04-02 06-25 08-25 10-01 10-01 10-25',
  '02-12 02-12 02-26 04-04 04-21 06-14 08-14 09-21 09-21 10-14',
  '02-01 02-01 02-15 04-05 04-10 06-03 08-04 09-10 09-10 10-04',
  '01-22 01-22 02-05 04-05 04-29 06-22 08-22 09-29 09-29 10-23',
  '02-10 02-10 02-24 04-04 04-18 06-10 08-10 09-17 09-17 10-11',
  '01-29 01-29 02-12 04-04 04-07 05-31 08-29 10-06 10-06 10-29',
  '02-17 02-17 03-03 04-05 04-26 06-19 08-19 09-25 09-25 10-18',
  '02-06 02-06 02-20 04-05 04-16 06-09 08-08 09-15 09-15 10-08',
  '01-26 01-26 02-09 04-04 04-04 05-28 08-26 10-03 10-03 10-26',
  '02-13 02-13 02-27 04-04 04-23 06-16 08-16 09-22 09-22 10-16',
  '02-03 02-02 02-17 04-05 04-12 06-05 08-05 09-12 09-12 10-05',
  '01-23 01-23 02-06 04-05 04-01 06-24 08-24 10-01 10-01 10-24',
  '02-11 02-11 02-25 04-04 04-19 06-12 08-12 09-19 09-19 10-12',
  '01-31 01-31 02-14 04-04 04-09 06-01 08-01 09-08 09-08 10-01',
  '02-19 02-19 03-05 04-05 04-28 06-20 08-20 09-27 09-26 10-20',
  '02-08 02-08 02-22 04-05 04-17 06-10 08-10 09-16 09-16 10-09',
  '01-28 01-28 02-11 04-04 04-06 05-30 08-28 10-04 10-04 10-27',
  '02-15 02-15 03-01 04-04 04-24 06-18 08-17 09-24 09-24 10-17',
  '02-04 02-04 02-18 04-05 04-13 06-07 08-07 09-13 09-13 10-07',
  '01-24 01-24 02-07 04-05 04-03 05-27 08-26 10-02 10-02 10-26',
  '02-12 02-12 02-26 04-04 04-20 06-14 08-14 09-20 09-20 10-14',
];

/** The first day of a festival as a serial date; null outside 2015 to 2040. */
export function tabledFestivalDate(festival: TabledFestival, year: number): number | null {
  const [month, day] = TABLE[year - FIRST_FESTIVAL_YEAR]?.split(' ')[TABLED_FESTIVALS.indexOf(festival)]?.split('-').map(Number) ?? [];
  return month === undefined || day === undefined ? null : serialOf(year, month, day);
}
