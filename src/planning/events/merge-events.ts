import type { EventMarket } from '../../calendar/events/event';
import { EVENT_FIELDS, sameCell, sameRow, type EventCell, type EventField, type EventRow } from './event-row';

/** The list of events as it stands on the sheet, and what the last build had made of it. */
export interface KeptEvents {
  /** The lines of the table, in order. */
  readonly rows: readonly EventRow[];
  /** Lines as the last build made them, in any order; null where that is not known: then as this build would. */
  readonly made: readonly EventRow[] | null;
  /** Names (see eventName) of lines that a person took out of the list; they do not come back. */
  readonly dropped: readonly string[];
  /** The market whose events `made` are. */
  readonly market: EventMarket;
  /** What stands in the cell for the day that time progress is measured at. */
  readonly asOf: EventCell;
}

/** A line of the list to write. */
export interface ListedEvent {
  readonly cells: EventRow;
  /** Where it stands in the table now, null where it is new. */
  readonly from: number | null;
  /** The line as the calendar has it; null for one that is a person's alone. */
  readonly made: EventRow | null;
}

export interface MergedEvents {
  readonly rows: readonly ListedEvent[];
  readonly dropped: readonly string[];
}

/**
 * The list of events after a build: cell by cell, what a person typed since the last build stays, what nobody touched is as the calendar has it
 * now. Lines of a person's own stay, lines a person deleted stay away, lines nobody touched go where the calendar no longer has them.
 * Lines keep their order, new ones follow.
 *
 * @param fresh the lines of the calendar, as marketEvents gives them
 */
export function mergeEvents(fresh: readonly EventRow[], market: EventMarket, kept: KeptEvents | null): MergedEvents {
  if (kept === null) return { rows: fresh.map((row) => ({ cells: row, from: null, made: row })), dropped: [] };
  const made = kept.made ?? fresh;
  const origins = matched(kept.rows, made);
  const renewed = matched(made, fresh);
  const standing = kept.rows.flatMap((row, from): ListedEvent[] => {
    const origin = origins[from] ?? null;
    if (origin === null) return [{ cells: row, from, made: null }];
    const now = renewed[made.indexOf(origin)] ?? null;
    if (now === null) return sameRow(row, origin) ? [] : [{ cells: row, from, made: null }];
    return [{ cells: mergedRow(row, origin, now), from, made: now }];
  });
  const gone = made.filter((row) => !origins.includes(row)).map((row) => eventName(row, kept.market));
  const dropped = [...new Set([...kept.dropped, ...gone])];
  const added = fresh.filter((row) => !renewed.includes(row) && !dropped.includes(eventName(row, market)));
  return { rows: [...standing, ...added.map((row) => ({ cells: row, from: null, made: row }))], dropped };
}

/** What tells an event from others whatever the year: market, event and platform. */
export function eventName({ event, platform }: EventRow, market: EventMarket): string {
  return [market, event, platform].map((cell) => (typeof cell === 'object' ? cell.word : String(cell))).join('/');
}

/** For each of `rows` its line in `others`: the one that agrees in all, else the first left of the same event and platform. */
function matched(rows: readonly EventRow[], others: readonly EventRow[]): (EventRow | null)[] {
  const left = new Set(others);
  const take = (fits: (other: EventRow) => boolean): EventRow | null => {
    const found = [...left].find(fits) ?? null;
    if (found) left.delete(found);
    return found;
  };
  const same = rows.map((row) => take((other) => sameRow(row, other)));
  return rows.map((row, at) => same[at] ?? take((other) => sameCell(row.event, other.event) && sameCell(row.platform, other.platform)));
}

function mergedRow(row: EventRow, origin: EventRow, now: EventRow): EventRow {
  const cell = (field: EventField) => (sameCell(row[field], origin[field]) ? now[field] : row[field]);
  return Object.fromEntries(EVENT_FIELDS.map((field) => [field, cell(field)])) as Record<EventField, EventCell>;
}
