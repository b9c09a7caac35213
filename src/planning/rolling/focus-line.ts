import { sameCell, type EventCell } from '../events/event-row';

/** What a person can type about an action of the operation focus, in the order of the sheet. */
export const FOCUS_FIELDS = [
  'month',
  'event',
  'phase',
  'theme',
  'channel',
  'product',
  'uplift',
  'media',
  'slotAsked',
  'slotWon',
  'owner',
  'status',
] as const;
export type FocusField = (typeof FOCUS_FIELDS)[number];

/** Where an action stands; as cells they are words of these names. */
export const FOCUS_STATUSES = ['planned', 'agreed', 'running', 'done'] as const;

/** A line of the sheet: the month a serial date, the uplift what it adds to a month without events as a share of it; '' is empty, or all. */
export type FocusCells = Readonly<Record<FocusField, EventCell>>;

/** What an uplift that nobody typed rests on. */
export interface UpliftBasis {
  /** Days of the month that are the event's. */
  readonly days: number;
  /** How much of it the history says, and not what is typical: 0 to 1. */
  readonly evidence: number;
}

/** One line of the operation focus: what is done in a month, and what it is to bring. */
export interface FocusLine {
  readonly cells: FocusCells;
  /** Null for a line that a person wrote. */
  readonly basis: UpliftBasis | null;
}

/** A line from what is known of it; the rest empty. */
export function focusCells(known: Partial<FocusCells>): FocusCells {
  return Object.fromEntries(FOCUS_FIELDS.map((field) => [field, known[field] ?? ''])) as FocusCells;
}

/** Whether two lines agree in every cell. */
export function sameFocus(one: FocusCells, other: FocusCells): boolean {
  return FOCUS_FIELDS.every((field) => sameCell(one[field], other[field]));
}

/** What a line is for: its month, event, channel and product. */
export function sameAction(one: FocusCells, other: FocusCells): boolean {
  return (['month', 'event', 'channel', 'product'] as const).every((field) => sameCell(one[field], other[field]));
}
