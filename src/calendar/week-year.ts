import { dayOf, serialOf, weekdayOf } from './serial';

/**
 * Years of whole weeks: 52 weeks, and 53 where the year would otherwise drift away from the calendar.
 *
 * A year of weeks begins on the weekday nearest to a fixed day of the calendar. The fixed day is the first of the month that
 * lies within three days of the given start, as in the NRF retail calendar (Sunday nearest 1 February: the year ends on
 * the Saturday nearest 31 January) and in ISO 8601 (Monday nearest 1 January); a start in mid-month is its own fixed day.
 */
export interface WeekYearRule {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  /** Calendar year in which the fixed day of the start lies. */
  readonly year: number;
}

const NEAR = 3;

/** The rule that a year of weeks beginning at `start` follows; `weekday` is the start's own unless given. */
export function weekYearRule(start: number, weekday = weekdayOf(start)): WeekYearRule {
  for (let distance = -NEAR; distance <= NEAR; distance++) {
    const day = dayOf(start + distance);
    if (day.day === 1) return { weekday, month: day.month, day: 1, year: day.year };
  }
  return { weekday, ...dayOf(start) };
}

/** First day of the year of weeks that is `yearsOn` years after the rule's first one. */
export function weekYearStart({ weekday, month, day, year }: WeekYearRule, yearsOn: number): number {
  const fixed = serialOf(year + yearsOn, month, day);
  const back = (weekdayOf(fixed) - weekday + 7) % 7;
  return back <= NEAR ? fixed - back : fixed - back + 7;
}

/** Weeks in the year of weeks that is `yearsOn` years after the rule's first one: 52 or 53. */
export function weeksInYear(rule: WeekYearRule, yearsOn: number): number {
  return (weekYearStart(rule, yearsOn + 1) - weekYearStart(rule, yearsOn)) / 7;
}

/** ISO 8601 week number (1 to 53) of a day, as ISOWEEKNUM gives it. */
export function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 4;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}
