import { EVENT_TITLES, type EventTitle } from '../../locales/events-sheet';

/** What a person can type about an event. */
export type EventField = Exclude<EventTitle, 'moved' | 'check'>;

/** The same, in the order of the sheet; its other columns hold formulas. */
export const EVENT_FIELDS: readonly EventField[] = EVENT_TITLES.filter((title) => title !== 'moved' && title !== 'check');

/** A word of Almanac's own, such as `double-11`, `jd` or `yes`, written in the language of the sheets (locales/events-sheet). */
export interface EventWord {
  readonly word: string;
}

/** A cell of an event: a date is an Excel serial number, '' is empty. */
export type EventCell = string | number | boolean | EventWord;

/** One event as the sheet `Events` holds it. */
export type EventRow = Readonly<Record<EventField, EventCell>>;

/** An event's line from what is known of it; the rest empty. */
export function eventRow(known: Partial<EventRow>): EventRow {
  return Object.fromEntries(EVENT_FIELDS.map((field) => [field, known[field] ?? ''])) as Record<EventField, EventCell>;
}

/** Whether two cells hold the same. */
export function sameCell(one: EventCell, other: EventCell): boolean {
  return isWord(one) || isWord(other) ? isWord(one) && isWord(other) && one.word === other.word : one === other;
}

/** Whether two events agree in every cell. */
export function sameRow(one: EventRow, other: EventRow): boolean {
  return EVENT_FIELDS.every((field) => sameCell(one[field], other[field]));
}

/** Whether a cell holds that word. */
export function isThisWord(cell: EventCell, word: string): boolean {
  return isWord(cell) && cell.word === word;
}

function isWord(cell: EventCell): cell is EventWord {
  return typeof cell === 'object';
}
