import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { SeriesTree } from '../forecast/forecast-plan';
import type { Period } from '../../calendar/period';
import type { DailySales } from './daily-sales';
import { eventsOfRow, sameName } from './events-of-row';
import type { RollingEvent } from './rolling-event';
import type { MeasuredEvent } from './uplift/event-columns';
import { measureUplifts, type MeasuredUplift, type SoldInPeriod } from './uplift/measure-uplifts';

/** What an event does to a row. */
export interface RowUplift extends Pick<MeasuredUplift, 'uplift' | 'evidence'> {
  /** Index of the event. */
  readonly at: number;
}

/** A row that sells on fewer of its days is measured by months: the days without a sale say nothing of how an event does. */
const DAYS_SOLD = 0.8;

/**
 * The events that count for each row of the tree, with the row's own uplifts as far as its sales tell them: those of the row above are what is typical for
 * the rows below it, those of the list for the total. Days tell them where they are known, months what was before or after.
 */
export function rowUplifts(tree: SeriesTree, events: readonly RollingEvent[], daily: DailySales | null): RowUplift[][] {
  const [first] = tree.months;
  const months = first ? monthSpans(monthNumber(first), 1, tree.months.length) : [];
  const span = { first: months[0]?.first ?? 0, last: months.at(-1)?.last ?? -1 };
  const uplifts: RowUplift[][] = [];
  tree.rows.forEach((row, index) => {
    const above = uplifts[row.parent] ?? [];
    const known = eventsOfRow(events, row.member.channel).flatMap((at) => {
      const event = events[at];
      if (!event) return [];
      const inherited = above.find(({ at: other }) => events[other] && sameName(event, events[other]));
      return [{ at, windows: windowsIn(event.windows, span), typical: inherited?.uplift ?? event.uplift }];
    });
    const byMonth = () =>
      measured(
        months.map((period, at) => ({ period, value: row.values[at] ?? null })),
        known,
      );
    const days = daysOfRow(daily, index);
    uplifts.push(days ? byDays(days, known, byMonth) : byMonth());
  });
  return uplifts;
}

interface KnownEvent extends MeasuredEvent {
  readonly at: number;
}

function measured(history: readonly SoldInPeriod[], events: readonly KnownEvent[]): RowUplift[] {
  return measureUplifts(history, events).map(({ uplift, evidence }, index) => ({ at: events[index]?.at ?? 0, uplift, evidence }));
}

/** From days, for events that were held in them; others are told by months. */
function byDays(days: readonly SoldInPeriod[], events: readonly KnownEvent[], byMonth: () => RowUplift[]): RowUplift[] {
  const span = { first: days[0]?.period.first ?? 0, last: days.at(-1)?.period.last ?? -1 };
  const held = events.map((event) => ({ ...event, windows: windowsIn(event.windows, span) }));
  const found = measured(days, held);
  const others = held.some(({ windows }, at) => windows.length === 0 && (events[at]?.windows.length ?? 0) > 0) ? byMonth() : found;
  return found.map((one, at) => (held[at]?.windows.length ? one : (others[at] ?? one)));
}

function windowsIn(windows: readonly Period[], span: Period): Period[] {
  return windows.filter((window) => window.last >= span.first && window.first <= span.last);
}

/** The days of a row from the first one it sold on; null where it does not sell on most of them. */
function daysOfRow(daily: DailySales | null, index: number): SoldInPeriod[] | null {
  const values = daily?.rows[index] ?? [];
  const begun = values.findIndex((value) => value !== null && value > 0);
  if (!daily || begun < 0) return null;
  const days = values
    .slice(begun)
    .map((value, at) => ({ period: { first: daily.first + begun + at, last: daily.first + begun + at }, value }));
  return days.filter(({ value }) => value !== null && value > 0).length >= DAYS_SOLD * days.length ? days : null;
}

/** The uplifts of the list, for a row that has no history. */
export function typicalUplifts(events: readonly RollingEvent[], channel: string): RowUplift[] {
  return eventsOfRow(events, channel).map((at) => ({ at, uplift: events[at]?.uplift ?? 1, evidence: 0 }));
}
