import { NUDGE } from './trace';

/** A part of `amount` by cumulative rounding: `running` sums the weights up to the part, `before` those ahead of it (null for the first), `all` the whole. */
export function cumulativePart(amount: string, running: string, before: string | null, all: string, digits: string): string {
  const upTo = (weights: string) => `ROUND(${amount}*${weights}/${all}*${NUDGE},${digits})`;
  return before === null ? upTo(running) : `${upTo(running)}-${upTo(before)}`;
}
