import { dayOf, serialOf, weekdayOf } from './serial';

/** Last year's consecutive days, and which of them no event carries away. */
export interface SourceDays {
  readonly first: number;
  readonly amounts: readonly number[];
  readonly ordinary: readonly boolean[];
}

/** This year's consecutive days: what events brought to each, and the part of each day, 0 to 1, that they left free. */
export interface TargetDays {
  readonly first: number;
  readonly moved: readonly number[];
  readonly free: readonly number[];
}

const DAYS_IN_YEAR = 365.2425;

/**
 * This year's amounts: what events brought, and for the free part of each day last year's ordinary day of the same weekday nearest to
 * the same date. Where that day belonged to an event, the ordinary days of the weekday before and after it take its place, the
 * nearer one with more weight. One factor makes the ordinary amounts sum to last year's.
 */
export function fillOrdinaryDays(source: SourceDays, target: TargetDays): number[] {
  const total = source.amounts.reduce((sum, amount, at) => sum + (source.ordinary[at] ? amount : 0), 0);
  const years = Math.round((target.first - source.first) / DAYS_IN_YEAR);
  const byWeekday = ordinaryByWeekday(source);
  const matched = target.free.map((part, at) => {
    if (part === 0) return 0;
    const day = target.first + at;
    const wanted = sameWeekday(dateBefore(day, years), day, source);
    return part * amountNear(wanted, byWeekday.get(weekdayOf(day)) ?? [], source);
  });
  const scaled = scaledTo(total, matched, target);
  return target.moved.map((amount, at) => amount + (scaled[at] ?? 0));
}

/** The same date a number of years before; 29 February becomes 1 March. */
function dateBefore(serial: number, years: number): number {
  const { year, month, day } = dayOf(serial);
  return serialOf(year - years, month, day);
}

/** The day nearest to `near` with the weekday of `day`, by whole weeks inside the source. */
function sameWeekday(near: number, day: number, { first, amounts }: SourceDays): number {
  const ahead = (weekdayOf(day) - weekdayOf(near) + 7) % 7;
  const nearest = near + (ahead > 3 ? ahead - 7 : ahead);
  const last = first + amounts.length - 1;
  if (nearest < first) return nearest + 7 * Math.ceil((first - nearest) / 7);
  return nearest > last ? nearest - 7 * Math.ceil((nearest - last) / 7) : nearest;
}

/** Ordinary days in order, by weekday; a weekday without any takes those of all weekdays. */
function ordinaryByWeekday({ first, ordinary }: SourceDays): ReadonlyMap<number, readonly number[]> {
  const all = ordinary.flatMap((is, at) => (is ? [first + at] : []));
  return new Map(
    Array.from({ length: 7 }, (_, at) => {
      const same = all.filter((day) => weekdayOf(day) === at + 1);
      return [at + 1, same.length > 0 ? same : all];
    }),
  );
}

/** The amount of an ordinary day, or one drawn between the ordinary days on either side. */
function amountNear(wanted: number, days: readonly number[], { first, amounts }: SourceDays): number {
  const next = days.findIndex((day) => day >= wanted);
  const after = next < 0 ? undefined : days[next];
  const before = next < 0 ? days[days.length - 1] : days[next - 1];
  const amountOf = (day: number) => amounts[day - first] ?? 0;
  if (after === undefined) return before === undefined ? 0 : amountOf(before);
  if (before === undefined || after === wanted) return amountOf(after);
  const share = (wanted - before) / (after - before);
  return amountOf(before) * (1 - share) + amountOf(after) * share;
}

/**
 * The matched amounts times one factor, so that they sum to `total`. Where there is no sensible factor (nothing matched sold anything,
 * or returns weigh up most of what was sold), the difference is spread evenly over the free days; without a free day, over
 * what events brought.
 */
function scaledTo(total: number, matched: readonly number[], { moved, free }: TargetDays): number[] {
  const found = sum(matched);
  if (total === found) return [...matched];
  // The share first: a factor could exceed what numbers hold where next to nothing was matched.
  if (total > 0 && found > sum(matched.map(Math.abs)) / 2) return matched.map((amount) => (amount / found) * total);
  const room = sum(free);
  if (room > 0) return matched.map((amount, at) => amount + ((total - found) * (free[at] ?? 0)) / room);
  const brought = sum(moved);
  const sound = brought > sum(moved.map(Math.abs)) / 2;
  return moved.map((amount) => (sound ? (amount / brought) * total : total / moved.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
