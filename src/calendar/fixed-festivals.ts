import type { DayRule } from './day-rule';

const THURSDAY = 4;
const SUNDAY = 7;

/** Days with the same date, or the same weekday of the same month, every year, shopping days among them. `-cn` and `-vn` tell days of one name apart. */
export const FIXED_FESTIVALS = {
  'new-year': { month: 1, day: 1 },
  '2.2': { month: 2, day: 2 },
  valentines: { month: 2, day: 14 },
  '3.3': { month: 3, day: 3 },
  'womens-day': { month: 3, day: 8 },
  '4.4': { month: 4, day: 4 },
  'reunification-day': { month: 4, day: 30 },
  'labour-day': { month: 5, day: 1 },
  '5.5': { month: 5, day: 5 },
  'mothers-day': { month: 5, nth: 2, weekday: SUNDAY },
  '520': { month: 5, day: 20 },
  'childrens-day': { month: 6, day: 1 },
  '6.6': { month: 6, day: 6 },
  '618': { month: 6, day: 18 },
  'fathers-day': { month: 6, nth: 3, weekday: SUNDAY },
  '7.7': { month: 7, day: 7 },
  '8.8': { month: 8, day: 8 },
  '818': { month: 8, day: 18 },
  'national-day-vn': { month: 9, day: 2 },
  '9.9': { month: 9, day: 9 },
  'teachers-day-cn': { month: 9, day: 10 },
  'national-day-cn': { month: 10, day: 1 },
  '10.10': { month: 10, day: 10 },
  'womens-day-vn': { month: 10, day: 20 },
  halloween: { month: 10, day: 31 },
  'singles-day': { month: 11, day: 11 },
  'teachers-day-vn': { month: 11, day: 20 },
  thanksgiving: { month: 11, nth: 4, weekday: THURSDAY },
  'black-friday': { month: 11, nth: 4, weekday: THURSDAY, plus: 1 },
  'cyber-monday': { month: 11, nth: 4, weekday: THURSDAY, plus: 4 },
  'double-12': { month: 12, day: 12 },
  'christmas-eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
} as const satisfies Readonly<Record<string, DayRule>>;

export type FixedFestival = keyof typeof FIXED_FESTIVALS;
