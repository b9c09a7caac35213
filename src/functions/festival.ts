import { FESTIVALS, festivalDate, findFestival } from '../calendar/festivals';
import { FIRST_FESTIVAL_YEAR, LAST_FESTIVAL_YEAR } from '../calendar/lunar-festivals';
import { InputError } from '../planning/input-error';
import { readText, readWhole } from './arguments';
import { YEAR } from './limits';

/**
 * `PLAN.FESTIVAL(name, year)`: the day of a festival as a serial date, in one cell; see findFestival for the names understood.
 *
 * @throws InputError naming argument, found and allowed; `festival-year` for a year outside the table
 */
export function planFestival(name: unknown, year: unknown): number[][] {
  const typed = readText('name', name);
  const festival = findFestival(typed);
  if (festival === null) throw new InputError('argument-not-choice', { argument: 'name', allowed: FESTIVALS.join(', '), found: typed });
  const wanted = readWhole('year', year, YEAR);
  const date = festivalDate(festival, wanted);
  if (date === null) {
    const covered = { first: String(FIRST_FESTIVAL_YEAR), last: String(LAST_FESTIVAL_YEAR) };
    throw new InputError('festival-year', { ...covered, found: String(wanted) });
  }
  return [[date]];
}
