import { CalendarError } from './calendar-error';
import { fillOrdinaryDays } from './ordinary-days';
import { daysIn, type Period } from './period';

/** What was sold on one day; `day` is a serial date. */
export interface DailyAmount {
  readonly day: number;
  readonly amount: number;
}

/** The days of an event, and the one day it leads up to (D-day). */
export interface EventWindow extends Period {
  readonly dDay: number;
}

/** One event in last year's calendar and in this year's. */
export interface EventPair {
  readonly lastYear: EventWindow;
  readonly thisYear: EventWindow;
}

export interface AlignmentInput {
  /** Last year's sales in any order; several lines of one day add up, a day without a line sold nothing. */
  readonly lastYear: readonly DailyAmount[];
  /** The days to shape. */
  readonly thisYear: Period;
  readonly events: readonly EventPair[];
}

/** Parts of a day that stretching loses or gains by rounding; real ones are hundredths at least. */
const ROUNDING = 1e-9;

/**
 * Last year's daily amounts moved so that each event meets this year's date of it: one amount for each day of `thisYear`.
 *
 * - A day of an event's window moves with the event: D-day to D-day, the days before and after it to those before and after, stretched
 *   or shrunk evenly where this year's window is longer or shorter. A day in several windows moves with the nearest D-day.
 *   A day that would move out of `thisYear` stays ordinary.
 * - Every other day is ordinary. A day of this year that no event's day moves onto takes last year's ordinary day of the same weekday
 *   nearest to the same date (see ordinary-days.ts); one half covered takes half.
 *
 * The total is kept: events carry their amounts over unchanged, and this year's ordinary days are scaled by one factor so that they
 * sum to last year's ordinary days. From amounts of zero or more come amounts of zero or more. The same dates give the same amounts.
 *
 * @throws CalendarError `span-reversed`, `alignment-empty`, `alignment-amount-invalid`
 */
export function alignToEvents({ lastYear, thisYear, events }: AlignmentInput): number[] {
  if (thisYear.last < thisYear.first) throw new CalendarError('span-reversed', { start: thisYear.first, end: thisYear.last });
  const source = byDay(lastYear);
  const length = daysIn(thisYear);
  const moved = Array.from({ length }, () => 0);
  const covered = Array.from({ length }, () => 0);
  const ordinary = source.amounts.map(() => true);
  source.amounts.forEach((amount, at) => {
    const image = imageOf(source.first + at, events);
    if (!image || image.from < thisYear.first || image.to > thisYear.last + 1) return;
    ordinary[at] = false;
    const perDay = amount / (image.to - image.from);
    for (let day = Math.floor(image.from); day < image.to; day++) {
      const part = Math.min(image.to, day + 1) - Math.max(image.from, day);
      moved[day - thisYear.first]! += perDay * part;
      covered[day - thisYear.first]! += part;
    }
  });
  const free = covered.map((part) => (part > 1 - ROUNDING ? 0 : 1 - part));
  return fillOrdinaryDays({ ...source, ordinary }, { first: thisYear.first, moved, free });
}

/** Daily amounts from the day `first` on, summed by period; days outside every period are left out. */
export function bucketDays(first: number, amounts: readonly number[], periods: readonly Period[]): number[] {
  return periods.map((period) => {
    const days = amounts.slice(Math.max(0, period.first - first), Math.max(0, period.last - first + 1));
    return days.reduce((sum, amount) => sum + amount, 0);
  });
}

/** Amounts of consecutive days. */
function byDay(lines: readonly DailyAmount[]): { first: number; amounts: number[] } {
  if (lines.length === 0) throw new CalendarError('alignment-empty');
  let [first, last] = [Infinity, -Infinity];
  lines.forEach(({ day, amount }, at) => {
    if (!Number.isFinite(day) || !Number.isFinite(amount))
      throw new CalendarError('alignment-amount-invalid', { position: at + 1, found: Number.isFinite(day) ? amount : day });
    first = Math.min(first, Math.floor(day));
    last = Math.max(last, Math.floor(day));
  });
  const amounts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { day, amount } of lines) amounts[Math.floor(day) - first]! += amount;
  return { first, amounts };
}

/** A stretch of this year, in days and parts of days: `from` included, `to` not. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where this year a day of last year's windows falls; null for a day in none. */
function imageOf(day: number, events: readonly EventPair[]): Stretch | null {
  const distance = ({ lastYear }: EventPair) => Math.abs(day - lastYear.dDay);
  const holding = events.filter(({ lastYear: { first, last, dDay } }) => day >= Math.min(first, dDay) && day <= Math.max(last, dDay));
  const [first, ...rest] = holding;
  if (!first) return null;
  const { lastYear, thisYear } = rest.reduce((nearest, event) => (distance(event) < distance(nearest) ? event : nearest), first);
  const after = day - lastYear.dDay;
  if (after === 0) return { from: thisYear.dDay, to: thisYear.dDay + 1 };
  if (after < 0) {
    const place = (days: number) => thisYear.dDay - stretched(days, lastYear.dDay - lastYear.first, thisYear.dDay - thisYear.first);
    return { from: place(-after), to: place(-after - 1) };
  }
  const place = (days: number) => thisYear.dDay + 1 + stretched(days, lastYear.last - lastYear.dDay, thisYear.last - thisYear.dDay);
  return { from: place(after - 1), to: place(after) };
}

/** `days` of a run of `length` days, on a run of `newLength`; a run that is gone this year keeps its length. */
function stretched(days: number, length: number, newLength: number): number {
  return newLength > 0 ? (days * newLength) / length : days;
}
