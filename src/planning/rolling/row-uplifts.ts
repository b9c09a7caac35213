import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { SeriesTree } from '../forecast/forecast-plan';
import { eventsOfRow, sameName } from './events-of-row';
import type { RollingEvent } from './rolling-event';
import { measureUplifts, type MeasuredUplift } from './uplift/measure-uplifts';

/** What an event does to a row. */
export interface RowUplift extends Pick<MeasuredUplift, 'uplift' | 'evidence'> {
  /** Index of the event. */
  readonly at: number;
}

/**
 * The events that count for each row of the tree, with the row's own uplifts as far as its sales tell them: those of the row above are what is typical for
 * the rows below it, those of the list for the total.
 */
export function rowUplifts(tree: SeriesTree, events: readonly RollingEvent[]): RowUplift[][] {
  const [first] = tree.months;
  const periods = first ? monthSpans(monthNumber(first), 1, tree.months.length) : [];
  const span = { first: periods[0]?.first ?? 0, last: periods.at(-1)?.last ?? -1 };
  const uplifts: RowUplift[][] = [];
  for (const row of tree.rows) {
    const above = uplifts[row.parent] ?? [];
    const known = eventsOfRow(events, row.member.channel).flatMap((at) => {
      const event = events[at];
      if (!event) return [];
      const inherited = above.find(({ at: other }) => events[other] && sameName(event, events[other]));
      const windows = event.windows.filter((window) => window.last >= span.first && window.first <= span.last);
      return [{ at, windows, typical: inherited?.uplift ?? event.uplift }];
    });
    const history = periods.map((period, at) => ({ period, value: row.values[at] ?? null }));
    uplifts.push(measureUplifts(history, known).map(({ uplift, evidence }, index) => ({ at: known[index]?.at ?? 0, uplift, evidence })));
  }
  return uplifts;
}

/** The uplifts of the list, for a row that has no history. */
export function typicalUplifts(events: readonly RollingEvent[], channel: string): RowUplift[] {
  return eventsOfRow(events, channel).map((at) => ({ at, uplift: events[at]?.uplift ?? 1, evidence: 0 }));
}
