import { dayByRule } from './day-rule';
import { FESTIVAL_ALIASES } from './festival-aliases';
import { FIXED_FESTIVALS, type FixedFestival } from './fixed-festivals';
import { FIRST_FESTIVAL_YEAR, LAST_FESTIVAL_YEAR, TABLED_FESTIVALS, tabledFestivalDate, type TabledFestival } from './lunar-festivals';

/** A day that festivalDate knows, by its one name in the code; people may use others (see findFestival). */
export type Festival = TabledFestival | FixedFestival;

const fixedDay = (festival: FixedFestival) => dayByRule(FIXED_FESTIVALS[festival], FIRST_FESTIVAL_YEAR);

/** Every festival: those of the table, then the fixed days in the order of the year. */
export const FESTIVALS: readonly Festival[] = [
  ...TABLED_FESTIVALS,
  ...(Object.keys(FIXED_FESTIVALS) as FixedFestival[]).sort((a, b) => fixedDay(a) - fixedDay(b)),
];

/** The date of a festival as a serial date; null outside 2015 to 2040, fixed days too, so that every name covers the same years. */
export function festivalDate(festival: Festival, year: number): number | null {
  if (!Number.isInteger(year) || year < FIRST_FESTIVAL_YEAR || year > LAST_FESTIVAL_YEAR) return null;
  return isTabled(festival) ? tabledFestivalDate(festival, year) : dayByRule(FIXED_FESTIVALS[festival], year);
}

/**
 * The festival that a typed name means, null where there is none. Case, accents, apostrophes and gaps between words do
 * not matter; names in Chinese and Vietnamese and other English ones are understood (see FESTIVAL_ALIASES).
 */
export function findFestival(typed: string): Festival | null {
  const wanted = plain(typed);
  return (
    FESTIVALS.find((festival) => plain(festival) === wanted || FESTIVAL_ALIASES[festival].some((alias) => plain(alias) === wanted)) ?? null
  );
}

function isTabled(festival: Festival): festival is TabledFestival {
  return (TABLED_FESTIVALS as readonly string[]).includes(festival);
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/['’]/g, '')
    .replace(/[\s_-]+/g, '');
}
