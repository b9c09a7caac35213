import type { EventMarket } from '../../calendar/events/event';
import { withDates } from './event-dates';
import type { EventCell, EventRow } from './event-row';
import {
  calendarLine,
  droppedName,
  isOfMarket,
  isOwn,
  ownLine,
  ownName,
  startYear,
  type KnownLine,
  type RememberedDates,
} from './known-line';
import { isEdited, isTouched, mergedRow, ownRow, unsaid, type LineOnSheet } from './line-cells';
import { inListOrder, withNewLine, type ListedEvent } from './list-order';
import { sameYear, type ListYears } from './list-years';
import { matchedLines } from './match-rows';
import { renewDates, type LineToRenew, type RenewedDates } from './renew-dates';
import { typedDates } from './typed-dates';

/** What a list of events is made for. */
export interface ListOf {
  readonly market: EventMarket;
  readonly years: ListYears;
}

/** What a list leaves to the next build, besides what stands on the sheet. */
export interface EventsMemory {
  /** Its lines, those of the calendar in the calendar's order. */
  readonly lines: readonly KnownLine[];
  /** Names (see droppedName) of lines of the calendar that a person took out of the list; they do not come back. */
  readonly dropped: readonly string[];
  /** Lines that a person changed, of a calendar that does not have them in this market and these years; they come back with it. */
  readonly parked: readonly KnownLine[];
  /** Typed dates that stand in no line. */
  readonly remembered: readonly RememberedDates[];
}

/** The list of events as it stands on the sheet, and how the last build had left it. */
export interface KeptEvents extends Omit<EventsMemory, 'lines'> {
  /** The lines of the table, in order. */
  readonly rows: readonly EventRow[];
  /** Null where that is not known: then as this build would make them. */
  readonly lines: EventsMemory['lines'] | null;
  /** The years the list was made for; null where that is not known: then those of this build. */
  readonly years: ListYears | null;
  /** What stands in the cell for the day that time progress is measured at. */
  readonly asOf: EventCell;
}

export interface MergedEvents extends EventsMemory {
  readonly rows: readonly ListedEvent[];
}

/**
 * The list of events after a build: what a person typed since the last build stays, what nobody touched is as the calendar has it now. The
 * three dates of a year are one thing and belong to that year (see renewDates), every other cell is one by itself. Lines of a person's own
 * stay, lines a person deleted stay away. Lines of the calendar of another market leave, and come back as they were with it. Lines keep
 * their order; new ones go where their day is.
 *
 * @param fresh the lines of the calendar, as marketEvents gives them
 */
export function mergeEvents(fresh: readonly EventRow[], { market, years }: ListOf, kept: KeptEvents | null): MergedEvents {
  const calendar = fresh.map((row) => calendarLine(row, market, years));
  if (kept === null) {
    const rows = calendar.map((line) => ({ cells: line.cells, from: null, line }));
    return { rows, lines: calendar, dropped: [], parked: [], remembered: [] };
  }
  const before = kept.years ?? years;
  const known = kept.lines ?? calendar;
  const standing = standingLines(kept, known, before);
  const gone = known.filter((line) => !isOwn(line) && !standing.some(({ origin }) => origin === line));
  const dropped = [...new Set([...kept.dropped, ...gone.map(droppedName)])];
  const left = new Set(calendar);
  const nextOf = ({ name, place }: KnownLine): KnownLine | null => {
    const next = [...left].find((line) => line.name === name && line.place === place) ?? null;
    if (next) left.delete(next);
    return next;
  };
  const here = standing.map((one) => ({ ...one, next: nextOf(one.line) }));
  const isListed = ({ name }: KnownLine) => calendar.some((line) => line.name === name);
  const stays = ({ line, next, row, typed }: (typeof here)[number]) =>
    isOwn(line) || next !== null || (isOfMarket(line, market) && !isListed(line) && isTouched({ line, row, typed }));
  const leaving = here.filter((one) => !stays(one));
  const parked = leaving.filter(isEdited).map((one) => ({ ...one.line, cells: unsaid(one), typed: {} }));
  const away = kept.parked.map((line) => ({ line, next: dropped.includes(droppedName(line)) ? null : nextOf(line) }));
  const back = away.flatMap(({ line, next }) => (next ? [{ from: null, row: line.cells, line, typed: {}, next }] : []));
  const added = [...left].filter((line) => !dropped.includes(droppedName(line)));
  const lines: LineToList[] = [
    ...here.filter(stays),
    ...back,
    ...added.map((line) => ({ from: null, row: line.cells, line, typed: {}, next: line })),
  ];
  const memory = [
    ...leaving.flatMap(({ line, typed }) => Object.values(typed).map((one) => ({ name: line.name, ...one }))),
    ...kept.remembered,
  ];
  const { rows, remembered } = listed(lines, memory, before, years);
  const ordered = inListOrder(
    rows.filter(({ from }) => from !== null),
    known,
    calendar,
  );
  const all = rows.filter(({ from }) => from === null).reduce((list, row) => withNewLine(list, row, calendar), ordered);
  return {
    rows: all,
    lines: linesOf(all, calendar),
    dropped,
    parked: [...parked, ...away.flatMap(({ line, next }) => (next ? [] : [line]))],
    remembered,
  };
}

/** A line of the sheet, and what was known of it. */
interface StandingLine extends LineOnSheet {
  readonly from: number;
  /** As the last build left it; null for one it did not know. */
  readonly origin: KnownLine | null;
}

/** A line of the new list, before its dates are renewed. */
interface LineToList extends LineOnSheet {
  readonly from: number | null;
  /** As the calendar has it now. */
  readonly next: KnownLine | null;
}

function standingLines({ rows, parked }: KeptEvents, known: readonly KnownLine[], before: ListYears): StandingLine[] {
  const origins = matchedLines(rows, known);
  const names = new Set([...known, ...parked].map(({ name }) => name));
  return rows.map((row, from) => {
    const origin = origins[from] ?? null;
    const line = origin ?? ownLine(row, ownName(names), before);
    names.add(line.name);
    return { from, row, origin, line, typed: typedDates(row, origin, line, before) };
  });
}

/** Lines with renewed dates, those of one name at a time: a season that begins in the year before stands in two lines of a list. */
function listed(
  lines: readonly LineToList[],
  memory: readonly RememberedDates[],
  before: ListYears,
  after: ListYears,
): { rows: ListedEvent[]; remembered: RememberedDates[] } {
  const names = [...new Set(lines.map(({ line }) => line.name))];
  const isOtherYear = !sameYear(before.planYear, after.planYear);
  const found = new Map<LineToList, ListedEvent>();
  const remembered = memory.filter(({ name }) => !names.includes(name) && !isOwn({ name }));
  for (const name of names) {
    const mine = lines.filter(({ line }) => line.name === name);
    const renewed = renewDates(
      mine.map((one) => toRenew(one, before, after)),
      memory.filter((one) => one.name === name),
      before,
      after,
    );
    mine.forEach((one, at) => {
      const dates = renewed.lines[at];
      if (dates) found.set(one, listedLine(one, dates, isOtherYear, yearOf(one, before, after)));
    });
    remembered.push(...renewed.remembered.map((one) => ({ ...one, name })));
  }
  return { rows: lines.flatMap((line) => found.get(line) ?? []), remembered };
}

function toRenew(one: LineToList, before: ListYears, after: ListYears): LineToRenew {
  const { from, row, line, typed, next } = one;
  return { row: from === null ? null : row, typed, calendar: next?.cells ?? null, yearBefore: line.year, year: yearOf(one, before, after) };
}

function yearOf({ line, next }: LineToList, before: ListYears, after: ListYears): number {
  return next?.year ?? line.year + startYear(after, 'planYear') - startYear(before, 'planYear');
}

function listedLine(one: LineToList, dates: RenewedDates, isOtherYear: boolean, year: number): ListedEvent {
  const { from, row, line, next } = one;
  const cells = withDates(next ? mergedRow(one, next, dates, isOtherYear) : ownRow(row, dates), dates.dates);
  const place = next?.place ?? line.place;
  return { cells, from, line: { name: line.name, cells, calendar: next?.calendar ?? null, place, year, typed: dates.typed } };
}

function linesOf(rows: readonly ListedEvent[], calendar: readonly KnownLine[]): KnownLine[] {
  const rank = ({ name, place }: KnownLine) => {
    const at = calendar.findIndex((line) => line.name === name && line.place === place);
    return at < 0 ? calendar.length : at;
  };
  return rows.map(({ line }) => line).sort((a, b) => rank(a) - rank(b));
}
