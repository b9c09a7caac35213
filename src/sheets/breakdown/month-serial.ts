import type { YearMonth } from '../../planning/breakdown/plan';

const DAY = 86_400_000;
/** Excel's day 0 for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel serial number (1900 system) of the first day of a month. */
export function monthSerial({ year, month }: YearMonth): number {
  return Math.round((Date.UTC(year, month - 1, 1) - EPOCH) / DAY);
}

/** The month an Excel serial number falls in. */
export function serialMonth(serial: number): YearMonth {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** `count` months from `start`. */
export function monthsFrom(start: YearMonth, count: number): YearMonth[] {
  return Array.from({ length: count }, (_, i) => {
    const index = start.year * 12 + start.month - 1 + i;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
}
