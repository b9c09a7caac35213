import type { Period } from '../../calendar/period';
import type { RowUplift } from './row-uplifts';
import type { RollingEvent } from './rolling-event';
import { eventShares } from './uplift/event-shares';

/** What an event adds to a month of a row, as a share of what the month would sell without events. */
export interface EventEffect {
  /** Index of the event. */
  readonly at: number;
  readonly effect: number;
  /** Days of the month that are the event's. */
  readonly days: number;
}

/**
 * What the events add to a month: (uplift − 1) × the part of its days that is the event's. A day in several is the strongest one's, so that effects of a
 * month add up. Events without a day in the month are left out.
 */
export function eventEffects(month: Period, events: readonly RollingEvent[], uplifts: readonly RowUplift[]): EventEffect[] {
  const occurrences = uplifts.flatMap(({ at, uplift }) => (events[at]?.windows ?? []).map((days) => ({ days, uplift, at })));
  const shares = eventShares(month, occurrences);
  const length = month.last - month.first + 1;
  const effects = new Map<number, EventEffect>();
  occurrences.forEach(({ at, uplift }, one) => {
    const share = shares[one] ?? 0;
    if (share === 0) return;
    const before = effects.get(at) ?? { at, effect: 0, days: 0 };
    effects.set(at, { at, effect: before.effect + share * (uplift - 1), days: before.days + Math.round(share * length) });
  });
  return [...effects.values()];
}
