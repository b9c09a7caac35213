import { EVENT_MARKETS } from '../calendar/events/event';
import { eventPhases, FIRST_EVENT_YEAR, LAST_EVENT_YEAR } from '../calendar/events/event-phases';
import { isoDate } from '../calendar/serial';
import { InputError } from '../planning/input-error';
import { readChoice, readDate } from './arguments';

/**
 * `PLAN.EVENTS(from, to, [market "CN"])`: one row a phase of a commerce event that touches the days from `from` to `to`: name, platform,
 * phase, first day, last day (serial dates) and confidence; see eventPhases. The words are those of the calendar, the same in
 * every language, so that formulas can compare them.
 *
 * @throws InputError naming argument, found and allowed; `events-none` where no event of the table touches the days
 */
export function planEvents(from: unknown, to: unknown, market: unknown = null): (string | number)[][] {
  const [first, last] = [readDate('from', from), readDate('to', to)];
  if (last < first)
    throw new InputError('argument-before', { argument: 'to', other: 'from', allowed: isoDate(first), found: isoDate(last) });
  const wanted = readChoice('market', market, EVENT_MARKETS, 'CN');
  const phases = eventPhases(first, last, wanted);
  if (phases.length === 0) {
    const covered = { first: String(FIRST_EVENT_YEAR), last: String(LAST_EVENT_YEAR) };
    throw new InputError('events-none', { market: wanted, from: isoDate(first), to: isoDate(last), ...covered });
  }
  return phases.map((row) => [row.event, row.platform, row.phase, row.first, row.last, row.confidence]);
}
