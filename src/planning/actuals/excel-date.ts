const DAY_MS = 86_400_000;
/** 1899-12-30: serial numbers of the 1900 system count from here for every day after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day of the calendar as an Excel serial number (1900 system); null for one that does not exist or is no plausible sales date. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? plausible((date.getTime() - EPOCH) / DAY_MS) : null;
}

/** The day of a Date cell (midnight UTC, give or take what floating point lost). */
export function serialOfDate(date: Date): number | null {
  return plausible(Math.floor((date.getTime() - EPOCH) / DAY_MS + 1e-6));
}

/** Serial numbers from 1950-01-01 to 2199-12-31; outside of them a number in a date column is something else. */
export function plausible(serial: number): number | null {
  return serial >= 18_264 && serial <= 109_574 ? Math.floor(serial) : null;
}

/** The present day by the reader's calendar. */
export function serialOfToday(now = new Date()): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - EPOCH) / DAY_MS;
}

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dayOfSerial(serial: number): CalendarDay {
  const date = new Date(EPOCH + serial * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months since year 0, so that months can be counted. */
export function monthIndex(serial: number): number {
  const { year, month } = dayOfSerial(serial);
  return year * 12 + month - 1;
}

/** The serial number of the first day of a month by its index. */
export function firstDayOfMonth(index: number): number {
  return (Date.UTC(Math.floor(index / 12), index % 12, 1) - EPOCH) / DAY_MS;
}

/** A month by its index as people and files write it: 2026-01. */
export function monthName(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A day as 2026-01-31. */
export function dayName({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
