import type { EventMarket } from '../../calendar/events/event';
import { datesOf, withDates, type EventDates } from './event-dates';
import { EVENT_FIELDS, isThisWord, sameCell, sameRow, type EventCell, type EventField, type EventRow } from './event-row';
import { sameYear, type ListYears } from './list-years';
import { matchedByName, matchedThoughRenamed } from './match-rows';
import { renewDates, type RenewedDates } from './renew-dates';

/** Dates typed for a year that left the list, and the line they are of (see lineName). */
export interface RememberedDates {
  readonly name: string;
  readonly dates: EventDates;
}

/** What a list of events is made for. */
export interface ListOf {
  readonly market: EventMarket;
  readonly years: ListYears;
}

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
  /** The years the list was made for; null where that is not known: then those of this build. */
  readonly years: ListYears | null;
  /** Typed dates of years that are not in the list. */
  readonly remembered: readonly RememberedDates[];
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
  readonly remembered: readonly RememberedDates[];
}

/**
 * The list of events after a build: what a person typed since the last build stays, what nobody touched is as the calendar has it now. The three
 * dates of a year are one thing and belong to that year (see renewDates), every other cell is one by itself. Lines of a person's own stay, lines
 * a person deleted stay away, lines nobody touched go where the calendar no longer has them. Lines keep their order; new ones go where their day is.
 *
 * @param fresh the lines of the calendar, as marketEvents gives them
 */
export function mergeEvents(fresh: readonly EventRow[], { market, years }: ListOf, kept: KeptEvents | null): MergedEvents {
  if (kept === null) return { rows: fresh.map((row) => ({ cells: row, from: null, made: row })), dropped: [], remembered: [] };
  const made = kept.made ?? fresh;
  const origins = matchedThoughRenamed(kept.rows, made);
  const renewed = matchedByName(made, fresh);
  const before = kept.years ?? years;
  const isOtherYear = !sameYear(before.planYear, years.planYear);
  const memory = [...kept.remembered];
  const remembered: RememberedDates[] = [];
  const standing = kept.rows.flatMap((row, from): ListedEvent[] => {
    const origin = origins[from] ?? null;
    const now = origin && (renewed[made.indexOf(origin)] ?? null);
    if (origin && !now && sameRow(row, origin)) return [];
    const name = lineName(origin ?? row);
    const known = { held: datesOf(row), made: now && origin && datesOf(origin), now: now && datesOf(now), remembered: taken(memory, name) };
    const dates = renewDates(known, before, years);
    remembered.push(...dates.remembered.map((each) => ({ name, dates: each })));
    const cells = now && origin ? mergedRow(row, origin, now, dates, isOtherYear) : ownRow(row, dates);
    return [{ cells: withDates(cells, dates.dates), from, made: now }];
  });
  const gone = made.filter((row) => !origins.includes(row)).map((row) => eventName(row, kept.market));
  const dropped = [...new Set([...kept.dropped, ...gone])];
  const added = fresh.filter((row) => !renewed.includes(row) && !dropped.includes(eventName(row, market)));
  return { rows: added.reduce(withNewLine, standing), dropped, remembered: [...remembered, ...memory] };
}

/** What tells an event from others whatever the year: market, event and platform. */
export function eventName(row: EventRow, market: EventMarket): string {
  return `${market}/${lineName(row)}`;
}

/** What tells a line from others of its list: event and platform. */
function lineName({ event, platform }: EventRow): string {
  return [event, platform].map((cell) => (typeof cell === 'object' ? cell.word : String(cell))).join('/');
}

/** Takes what is remembered of a line out of the memory: of two lines of one name, the first has it. */
function taken(memory: RememberedDates[], name: string): EventDates[] {
  const mine = memory.filter((one) => one.name === name);
  for (const one of mine) memory.splice(memory.indexOf(one), 1);
  return mine.map(({ dates }) => dates);
}

/** Puts a new line before the first that comes later in the year. */
function withNewLine(rows: readonly ListedEvent[], row: EventRow): ListedEvent[] {
  const day = dayInPlan(row);
  const at = rows.findIndex(({ cells }) => dayInPlan(cells) > day);
  const line = { cells: row, from: null, made: row };
  return at < 0 ? [...rows, line] : [...rows.slice(0, at), line, ...rows.slice(at)];
}

/** Where a line belongs in the order of the plan year: its D-day, or a year after last year's; before all others where it has none. */
function dayInPlan({ planDDay, planFirst, lastDDay, lastFirst }: EventRow): number {
  const days = [planDDay, planFirst, ...[lastDDay, lastFirst].map((day) => (typeof day === 'number' ? day + 365 : ''))];
  return days.find((day): day is number => typeof day === 'number') ?? 0;
}

/** All cells but the dates. What is said about the dates of the plan year stays with them, and goes with them where the year moves on. */
function mergedRow(row: EventRow, origin: EventRow, now: EventRow, { from }: RenewedDates, isOtherYear: boolean): EventRow {
  const cell = (field: EventField) => {
    if (from.planYear === 'column' && (field === 'confidence' || field === 'source')) return row[field];
    if (isOtherYear && field === 'confidence') return now[field];
    return sameCell(row[field], origin[field]) ? now[field] : row[field];
  };
  return Object.fromEntries(EVENT_FIELDS.map((field) => [field, cell(field)])) as Record<EventField, EventCell>;
}

/** A line of a person's own: where its dates are those of another year, it says so, as far as nothing else is said there. */
function ownRow(row: EventRow, { from }: RenewedDates): EventRow {
  const confidence = from.planYear === 'other-year' ? TYPICAL : row.confidence;
  const isOther = from.planYear === 'other-year' || from.lastYear === 'other-year';
  const source = isOther && (row.source === '' || isThisWord(row.source, 'usual-window')) ? OTHER_YEAR : row.source;
  return { ...row, confidence, source };
}

const TYPICAL = { word: 'typical' } as const;
const OTHER_YEAR = { word: 'other-year' } as const;
