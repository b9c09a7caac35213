import { serialOf, weekdayOf } from './serial';

/**
 * A day that the calendar of every year has: a fixed one, or the nth weekday (1 Monday to 7 Sunday) of a month, `plus` days after it
 * (Black Friday is the day after the fourth Thursday of November).
 */
export type DayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly plus?: number };

/** The day of a year that a rule names, as a serial date. */
export function dayByRule(rule: DayRule, year: number): number {
  if ('day' in rule) return serialOf(year, rule.month, rule.day);
  const first = serialOf(year, rule.month, 1);
  return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1) + (rule.plus ?? 0);
}
