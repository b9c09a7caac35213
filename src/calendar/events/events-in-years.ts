import type { EventWindow } from '../event-alignment';
import type { Period } from '../period';
import { dayOf } from '../serial';
import type { Confidence, EventMarket, EventPhase, EventPlatform } from './event';
import { eventsOfYear } from './event-phases';

/** An event of one platform in two years, each with its window; null in a year it does not take place. */
export interface EventInYears {
  readonly event: string;
  readonly platform: EventPlatform;
  readonly lastYear: EventWindow | null;
  readonly thisYear: EventWindow | null;
  /** Of this year's window, or of last year's where there is none this year. */
  readonly confidence: Confidence;
  readonly source: string;
}

interface Occurrence {
  readonly event: string;
  readonly platform: EventPlatform;
  readonly window: EventWindow;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Wages are paid on the same days of every month: their sales move nothing from month to month. */
const EVERY_MONTH = /^payday-/;

/**
 * The events that touch one of two years of equal length, one line an event and platform, by day. A window runs over the days that sell for the event:
 * of an event with a season the season alone (over the feast itself little is sold), of others from the first phase to the last but
 * refunds. Paydays are left out. None of years outside 2015 to 2040.
 *
 * @param yearsApart how many calendar years lie between the two
 */
export function eventsInYears(lastYear: Period, thisYear: Period, yearsApart: number, market: EventMarket): EventInYears[] {
  const [from, to] = [dayOf(thisYear.first).year - 1, dayOf(thisYear.last).year + 1];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const lines = years.flatMap((year) => {
    const now = occurrences(market, year);
    const before = occurrences(market, year - yearsApart);
    const gone = before.filter((one) => !now.some((other) => sameEvent(one, other)));
    return [...now, ...gone].map(({ window: _window, ...line }) => ({
      ...line,
      lastYear: before.find((other) => sameEvent(line, other))?.window ?? null,
      thisYear: now.find((other) => sameEvent(line, other))?.window ?? null,
    }));
  });
  return lines
    .filter((line) => touches(line.thisYear, thisYear) || touches(line.lastYear, lastYear))
    .sort((a, b) => dayInPlan(a, yearsApart) - dayInPlan(b, yearsApart));
}

function occurrences(market: EventMarket, year: number): Occurrence[] {
  const groups = new Map<string, EventPhase[]>();
  for (const phase of eventsOfYear(market, year)) {
    if (EVERY_MONTH.test(phase.event)) continue;
    const key = `${phase.event} ${phase.platform}`;
    groups.set(key, [...(groups.get(key) ?? []), phase]);
  }
  return [...groups.values()].flatMap((phases) => {
    const [first] = phases;
    const selling = sellingPhases(phases);
    if (!first || selling.length === 0) return [];
    const window = {
      first: Math.min(...selling.map((phase) => phase.first)),
      last: Math.max(...selling.map((phase) => phase.last)),
      dDay: first.dDay,
    };
    return [{ event: first.event, platform: first.platform, window, confidence: first.confidence, source: first.source }];
  });
}

function sellingPhases(phases: readonly EventPhase[]): readonly EventPhase[] {
  const seasons = phases.filter(({ phase }) => phase === 'season');
  return seasons.length > 0 ? seasons : phases.filter(({ phase }) => phase !== 'return-window');
}

function sameEvent(one: Pick<Occurrence, 'event' | 'platform'>, other: Pick<Occurrence, 'event' | 'platform'>): boolean {
  return one.event === other.event && one.platform === other.platform;
}

function touches(window: EventWindow | null, year: Period): boolean {
  return window !== null && window.first <= year.last && window.last >= year.first;
}

/** Where the event stands in the list: its D-day this year, or where last year's would fall. */
function dayInPlan({ thisYear, lastYear }: EventInYears, yearsApart: number): number {
  return thisYear?.dDay ?? (lastYear?.dDay ?? 0) + Math.round(365.2425 * yearsApart);
}
