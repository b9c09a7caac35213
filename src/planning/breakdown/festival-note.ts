import { FESTIVAL_SEASONS } from '../../calendar/festival-seasons';
import { FIRST_FESTIVAL_YEAR, LAST_FESTIVAL_YEAR, type LunarFestival } from '../../calendar/lunar-festivals';
import { dayOf, isoDate } from '../../calendar/serial';
import type { Period } from '../../calendar/period';
import type { FestivalFactors } from './festival-factors';
import type { PlanNote } from './plan';

/** Names of a festival's parameters in the notes: its date, and the first month's part of its two months before and after, in percent. */
const PARAMS: Readonly<Record<LunarFestival, readonly [date: string, before: string, after: string]>> = {
  cny: ['newYear', 'januaryBefore', 'january'],
  tet: ['newYear', 'januaryBefore', 'january'],
  'mid-autumn': ['midAutumn', 'septemberBefore', 'september'],
};

/** What the factors of a plan of twelve months did, in one note; null where the market has no moving festival. */
export function festivalNote({ factors, profile, moves }: FestivalFactors, months: readonly Period[]): PlanNote | null {
  const moved = moves.flatMap(({ festival, date }) => (typeof date === 'number' ? [{ festival, date }] : []));
  const [problem] = moves.flatMap(({ date }) => (typeof date === 'string' ? [date] : []));
  const [first, second] = moved;
  if (!first) {
    return problem
      ? { code: `festival-${problem}`, params: { first: String(FIRST_FESTIVAL_YEAR), last: String(LAST_FESTIVAL_YEAR) } }
      : null;
  }
  const monthsOfPlan = months.map((period) => dayOf(period.first).month);
  const weight = (month: number, withFactor: boolean) => {
    const at = monthsOfPlan.indexOf(month);
    return (profile?.[at] ?? 0) * (withFactor ? (factors[at] ?? 1) : 1);
  };
  const params: Record<string, string | number> = {};
  for (const { festival, date } of moved) {
    const [dateName, beforeName, afterName] = PARAMS[festival];
    const { firstMonth, secondMonth } = FESTIVAL_SEASONS[festival];
    const percent = (withFactor: boolean) => {
      const [one, two] = [weight(firstMonth, withFactor), weight(secondMonth, withFactor)];
      return one + two > 0 ? Math.round((1000 * one) / (one + two)) / 10 : 0;
    };
    params[dateName] = isoDate(date);
    params[beforeName] = percent(false);
    params[afterName] = percent(true);
  }
  return { code: second ? 'festival-cny-mid-autumn' : `festival-${first.festival}`, params };
}
