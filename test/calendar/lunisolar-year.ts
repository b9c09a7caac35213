import { serialOf } from '../../src/calendar/serial';
import { newMoon } from './new-moon';
import { solarLongitude } from './solar-longitude';

/** Julian day of serial 0, midnight before 30 December 1899. */
const SERIAL_ZERO = 2_415_018.5;
/** Dynamical time runs ahead of the clock by about 72 seconds in these years. */
const DELTA_T = 72 / 86_400;
const WINTER_SOLSTICE = 270;

/** The moment, as a serial date with its fraction of a day, `hours` east of Greenwich. */
function localSerial(dynamicalDay: number, hours: number): number {
  return dynamicalDay - DELTA_T + hours / 24 - SERIAL_ZERO;
}

/** Julian day (dynamical time) of a moment given as a serial date `hours` east of Greenwich. */
export function julianDay(serial: number, hours: number): number {
  return serial + SERIAL_ZERO - hours / 24 + DELTA_T;
}

/** Longitude of the sun at the midnight that begins a day. */
function longitudeAtMidnight(serial: number, hours: number): number {
  return solarLongitude(julianDay(serial, hours));
}

/** New moons from 2000 on as moments in local time, near a serial date. */
export function newMoonsBetween(from: number, to: number, hours: number): number[] {
  const first = Math.floor((from - localSerial(newMoon(0), hours)) / 29.53) - 1;
  const moons: number[] = [];
  for (let k = first; ; k++) {
    const moment = localSerial(newMoon(k), hours);
    if (moment >= to) return moons;
    if (moment >= from) moons.push(moment);
  }
}

/** First day (from `from` on) whose following midnight finds the sun past a longitude. */
export function dayOfLongitude(longitude: number, from: number, hours: number): number {
  const behind = (serial: number) => ((longitude - longitudeAtMidnight(serial, hours) + 540) % 360) - 180;
  let day = from;
  while (behind(day + 1) > 0) day++;
  return day;
}

/** Months that begin in the lunar year of `year`: first day of months 1 to 10 (never of a leap month), by number. */
export function lunarMonths(year: number, hours: number): ReadonlyMap<number, number> {
  const solstice = (of: number) => dayOfLongitude(WINTER_SOLSTICE, serialOf(of, 12, 15), hours);
  const [before, after] = [solstice(year - 1), solstice(year)];
  const starts = newMoonsBetween(before - 32, after + 1, hours).map(Math.floor);
  // Month 11 is the one that contains the winter solstice: the last to begin by that day.
  const eleventh = starts.filter((start) => start <= before).length - 1;
  const year11 = starts.slice(eleventh);
  const holdsSolarTerm = (at: number) => {
    const [start, end] = [year11[at] ?? NaN, year11[at + 1] ?? NaN];
    return Math.floor(longitudeAtMidnight(start, hours) / 30) !== Math.floor(longitudeAtMidnight(end, hours) / 30);
  };
  // Thirteen months from one month 11 to the next: the first without a principal solar term is a leap month.
  const leap = year11.length === 14 ? year11.findIndex((_, at) => at > 0 && !holdsSolarTerm(at)) : -1;
  const numbered = year11.filter((_, at) => at !== leap);
  return new Map(numbered.slice(2, 12).map((start, at) => [at + 1, start]));
}
