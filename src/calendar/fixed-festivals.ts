import type { DayRule } from './day-rule';

const THURSDAY = 4;
const SUNDAY = 7;

/** Days with the same date, or the same weekday of the same month, every year. `-cn` and `-vn` tell days of one name apart. */
export const FIXED_FESTIVALS = {
  'new-year': { month: 1, day: 1 },
  valentines: { month: 2, day: 14 },
  'womens-day': { month: 3, day: 8 },
  'reunification-day': { month: 4, day: 30 },
  'labour-day': { month: 5, day: 1 },
  'mothers-day': { month: 5, nth: 2, weekday: SUNDAY },
  '520': { month: 5, day: 20 },
  'childrens-day': { month: 6, day: 1 },
  'fathers-day': { month: 6, nth: 3, weekday: SUNDAY },
  'national-day-vn': { month: 9, day: 2 },
  'teachers-day-cn': { month: 9, day: 10 },
  'national-day-cn': { month: 10, day: 1 },
  'womens-day-vn': { month: 10, day: 20 },
  halloween: { month: 10, day: 31 },
  'singles-day': { month: 11, day: 11 },
  'teachers-day-vn': { month: 11, day: 20 },
  thanksgiving: { month: 11, nth: 4, weekday: THURSDAY },
  'black-friday': { month: 11, nth: 4, weekday: THURSDAY, plus: 1 },
  'cyber-monday': { month: 11, nth: 4, weekday: THURSDAY, plus: 4 },
  'christmas-eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
} as const satisfies Readonly<Record<string, DayRule>>;

export type FixedFestival = keyof typeof FIXED_FESTIVALS;
