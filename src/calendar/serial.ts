/** A day of the calendar; `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Serial 0 counted back from the days after February 1900, which spreadsheets number rightly. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** The day that never was: the 1900 system takes 1900 for a leap year, so serial 60 shows as 29 February 1900. */
const PHANTOM_LEAP_DAY = 60;
/** 1 March 1900. */
export const FIRST_SOUND_SERIAL = 61;
/** 31 December 9999, the last day a spreadsheet knows. */
export const LAST_SERIAL = 2_958_465;

/** The Excel serial number (1900 system) of a day; days past a month's end run on into the next month, as in DATE. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS);
  return serial > PHANTOM_LEAP_DAY ? serial : serial - 1;
}

/** The day a serial number (1900 system) stands for; a time of day is cut off. Serial 60 is 29 February 1900, as Excel shows it. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === PHANTOM_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH_MS + (whole > PHANTOM_LEAP_DAY ? whole : whole + 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a number is a day of 1 March 1900 to 31 December 9999, where serials and weekdays are sound. */
export function isSoundSerial(value: number): boolean {
  return value >= FIRST_SOUND_SERIAL && value < LAST_SERIAL + 1;
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts; for days after February 1900. */
export function weekdayOf(serial: number): number {
  return ((Math.floor(serial) + 5) % 7) + 1;
}

/** `2027-02-06`. */
export function isoDate(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The serial number of a day written as isoDate writes it. */
export function serialOfIso(text: string): number {
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number);
  return serialOf(year, month, day);
}
