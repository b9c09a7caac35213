import { daysIn } from '../../calendar/period';
import { channelPlatform } from './channel-platform';
import type { RollingEvent } from './rolling-event';

/**
 * Which events (by index) count for a row: those of all platforms, and those of its channel's. Of an event that several platforms hold, a row whose
 * channel does not tell its platform (or that has none) takes the one that lasts longest.
 *
 * @param channel '' where the row is of no one channel
 */
export function eventsOfRow(events: readonly RollingEvent[], channel: string): number[] {
  const platform = channel === '' ? null : channelPlatform(channel);
  return events.flatMap((event, at) => {
    if (event.platform === 'all' || event.platform === platform) return [at];
    if (platform !== null) return [];
    const same = events.flatMap((other, index) => (sameName(event, other) ? [index] : []));
    const longest = same.reduce((best, index) => (lengthOf(events[index]) > lengthOf(events[best]) ? index : best), same[0] ?? at);
    return longest === at ? [at] : [];
  });
}

/** Whether two lines are of the same event, whoever holds it. */
export function sameName({ event: one }: Pick<RollingEvent, 'event'>, { event: other }: Pick<RollingEvent, 'event'>): boolean {
  return typeof one === 'object' ? typeof other === 'object' && one.word === other.word : one === other;
}

/** Days of the newest window. */
function lengthOf(event: RollingEvent | undefined): number {
  const newest = event?.windows.at(-1);
  return newest ? daysIn(newest) : 0;
}
