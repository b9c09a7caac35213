import type { EventCell } from '../events/event-row';

/** What a person can type about a booking, in the order of the table. */
export const LEDGER_FIELDS = ['date', 'channel', 'line', 'amount', 'oneOff', 'expected', 'planned', 'note'] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** A booking, or one that is expected: dates are serial dates, costs above zero; '' is empty. What a person typed wrong stands as it is. */
export type LedgerCells = Readonly<Record<LedgerField, Exclude<EventCell, { readonly word: string }>>>;

/** A line of the table from what is known of it; the rest empty. */
export function ledgerCells(known: Partial<LedgerCells>): LedgerCells {
  return Object.fromEntries(LEDGER_FIELDS.map((field) => [field, known[field] ?? ''])) as Record<LedgerField, string | number | boolean>;
}
