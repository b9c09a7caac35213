/** What the calendar cannot work with: which input, and in the parameters what was found and what is allowed. */
export type CalendarErrorCode =
  /** `start`, `end`: a span that ends before it begins. */
  | 'span-reversed'
  /** `needed`, `found`: not one weight for each day of the span. */
  | 'progress-weights-length'
  /** `position` (from 1), `found`: a weight that is negative or no number. */
  | 'progress-weight-invalid'
  /** All weights are zero. */
  | 'progress-weights-zero'
  /** No daily amounts to align. */
  | 'alignment-empty'
  /** `position` (from 1), `found`: a daily amount or its day that is no number. */
  | 'alignment-amount-invalid';

/** Something given to the calendar cannot be used; the edge turns code and parameters into a sentence in the reader's language. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly code: CalendarErrorCode,
    readonly params: Readonly<Record<string, number>> = {},
  ) {
    const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
    super([code, ...facts].join(', '));
  }
}
