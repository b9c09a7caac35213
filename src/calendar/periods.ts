import { monthAt, monthNumberOfSerial } from './months';
import {
  FIRST_WEEKDAY,
  isSingleWeekGrain,
  isWeekGrain,
  RETAIL_MONTH_WEEKS,
  type Grain,
  type Period,
  type RetailMonthGrain,
} from './period';
import { dayOf, serialOf, weekdayOf } from './serial';
import { weeksInYear, weekYearRule, weekYearStart, type WeekYearRule } from './week-year';

const MONTHS_IN = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const satisfies Partial<Record<Grain, number>>;

/**
 * `count` consecutive periods; the first is the one `start` lies in.
 *
 * Days, months, half-months (1st to 15th, 16th to the end) and weeks (from Monday as ISO 8601, or from Sunday) are those of the
 * calendar. Quarters are three, half-years six and years twelve months from the month of `start`, so fiscal ones need no setting. For
 * retail months (445, 454, 544) `start` is the first day of a retail year; the last month of a year of 53 weeks has one week more
 * (see week-year.ts).
 */
export function periodsFrom(start: number, count: number, grain: Grain): Period[] {
  if (grain === 'day') return days(start, count);
  if (isSingleWeekGrain(grain)) return weeks(start - ((weekdayOf(start) - FIRST_WEEKDAY[grain] + 7) % 7), count);
  if (isWeekGrain(grain)) {
    const years = Array.from({ length: Math.ceil(count / 12) }, (_, year) => retailYear(weekYearRule(start), year, grain));
    return years.flat().slice(0, count);
  }
  if (grain === 'half-month') {
    const offset = dayOf(start).day > 15 ? 1 : 0;
    return halfMonths(monthNumberOfSerial(start), offset + count).slice(offset);
  }
  return monthSpans(monthNumberOfSerial(start), MONTHS_IN[grain], count);
}

/**
 * The periods of one plan year, `yearsOn` years after (negative: before) the one that begins at `start`: 12 months, 24 half-months, 4
 * quarters, 2 half-years, one year, its 365 or 366 days, 12 retail months, or the 52 or 53 weeks from the Monday (Sunday) nearest
 * to `start`, by ISO's rule where that is 1 January.
 */
export function periodsOfYear(start: number, grain: Grain, yearsOn = 0): Period[] {
  if (isSingleWeekGrain(grain)) {
    const rule = weekYearRule(start, FIRST_WEEKDAY[grain]);
    return weeks(weekYearStart(rule, yearsOn), weeksInYear(rule, yearsOn));
  }
  if (isWeekGrain(grain)) return retailYear(weekYearRule(start), yearsOn, grain);
  const firstMonth = monthNumberOfSerial(start) + 12 * yearsOn;
  if (grain === 'half-month') return halfMonths(firstMonth, 24);
  if (grain === 'day') return days(firstDayOf(firstMonth), firstDayOf(firstMonth + 12) - firstDayOf(firstMonth));
  return monthSpans(firstMonth, MONTHS_IN[grain], 12 / MONTHS_IN[grain]);
}

/** `count` spans of `length` months each from a month number on. */
export function monthSpans(firstMonth: number, length: number, count: number): Period[] {
  return Array.from({ length: count }, (_, at) => ({
    first: firstDayOf(firstMonth + at * length),
    last: firstDayOf(firstMonth + (at + 1) * length) - 1,
  }));
}

function firstDayOf(monthNumber: number): number {
  const { year, month } = monthAt(monthNumber);
  return serialOf(year, month, 1);
}

function halfMonths(firstMonth: number, count: number): Period[] {
  const halves = monthSpans(firstMonth, 1, Math.ceil(count / 2)).flatMap(({ first, last }) => [
    { first, last: first + 14 },
    { first: first + 15, last },
  ]);
  return halves.slice(0, count);
}

function days(first: number, count: number): Period[] {
  return Array.from({ length: count }, (_, day) => ({ first: first + day, last: first + day }));
}

function weeks(first: number, count: number): Period[] {
  return Array.from({ length: count }, (_, week) => ({ first: first + 7 * week, last: first + 7 * week + 6 }));
}

function retailYear(rule: WeekYearRule, yearsOn: number, grain: RetailMonthGrain): Period[] {
  const nextYear = weekYearStart(rule, yearsOn + 1);
  let first = weekYearStart(rule, yearsOn);
  return RETAIL_MONTH_WEEKS[grain].map((weeksInMonth, month) => {
    const last = month === 11 ? nextYear - 1 : first + 7 * weeksInMonth - 1;
    const period = { first, last };
    first = last + 1;
    return period;
  });
}
