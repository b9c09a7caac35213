import { EVENT_FIELDS, isThisWord, sameCell, type EventCell, type EventField, type EventRow } from './event-row';
import type { KnownLine } from './known-line';
import type { RenewedDates } from './renew-dates';

/** A line as it stands on the sheet, and what is known of it. */
export interface LineOnSheet {
  readonly row: EventRow;
  readonly line: KnownLine;
  readonly typed: KnownLine['typed'];
}

const DATES: ReadonlySet<EventField> = new Set(['lastFirst', 'lastDDay', 'lastLast', 'planFirst', 'planDDay', 'planLast']);
const TYPICAL = { word: 'typical' } as const;
const OTHER_YEAR = { word: 'other-year' } as const;

/** All cells but the dates. What is said about the dates of the plan year stays with them, and goes with them where the year moves on. */
export function mergedRow(
  { row, line, typed }: LineOnSheet,
  { cells: now }: KnownLine,
  dates: RenewedDates,
  isOtherYear: boolean,
): EventRow {
  const cell = (field: EventField) => {
    if (field === 'confidence' || field === 'source') {
      const said = dates.typed.planYear?.said?.[field];
      if (said !== undefined) return said;
      if (typed.planYear || (isOtherYear && field === 'confidence')) return now[field];
    }
    return line.calendar && sameCell(row[field], line.calendar[field]) ? now[field] : row[field];
  };
  return Object.fromEntries(EVENT_FIELDS.map((field) => [field, cell(field)])) as Record<EventField, EventCell>;
}

/** A line of a person's own: where its dates are those of another year, it says so, as far as nothing else is said there. */
export function ownRow(row: EventRow, { typed, isDerived }: RenewedDates): EventRow {
  if (typed.planYear?.said) return { ...row, ...typed.planYear.said };
  if (!isDerived) return row;
  const isUnsaid = row.source === '' || isThisWord(row.source, 'usual-window');
  return { ...row, confidence: TYPICAL, source: isUnsaid ? OTHER_YEAR : row.source };
}

/** Whether a person has changed a line at all. */
export function isTouched(one: LineOnSheet): boolean {
  return Object.keys(one.typed).length > 0 || isEdited(one);
}

/** Whether a person has changed more of a line of the calendar than its dates and what is said about them. */
export function isEdited(one: LineOnSheet): boolean {
  const { calendar } = one.line;
  return calendar === null || !EVENT_FIELDS.every((field) => DATES.has(field) || sameCell(unsaid(one)[field], calendar[field]));
}

/** A line without what was said about typed dates, which is remembered with them. */
export function unsaid({ line: { calendar }, row, typed }: LineOnSheet): EventRow {
  return calendar && typed.planYear ? { ...row, confidence: calendar.confidence, source: calendar.source } : row;
}
