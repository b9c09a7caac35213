import type { Period } from '../../calendar/period';
import { isThisWord, type EventCell, type EventRow } from './event-row';

/** Dates an event can have, as serial numbers: 1950-01-01 up to, not including, 2200-01-01, as dates of history. */
export const EVENT_DATES = { first: 18_264, end: 109_575 } as const;

/** An event of more days is taken for a date a year off. */
export const LONGEST_EVENT = 92;

/** No day sells more than this many ordinary ones. */
export const LARGEST_UPLIFT = 1000;

/** Why an event does not count although it is to be used, in the order of the numbers the sheet gives them. */
export const EVENT_PROBLEMS = ['no-date', 'not-a-date', 'first-after-last', 'too-long', 'uplift', 'use'] as const;
export type EventProblem = (typeof EVENT_PROBLEMS)[number];

/** An event that counts: its days in either year (null: none) and how many times an ordinary day they sell. */
export interface UsedEvent {
  readonly lastYear: Period | null;
  readonly planYear: Period | null;
  readonly uplift: number;
}

/** An event as the plan uses it; null where it is not to be used, or the reason why it cannot be. */
export function usedEvent(row: EventRow): UsedEvent | EventProblem | null {
  if (row.use === '' || row.use === false || isThisWord(row.use, 'no')) return null;
  if (row.use !== true && !isThisWord(row.use, 'yes')) return 'use';
  const { uplift } = row;
  if (typeof uplift !== 'number' || uplift < 0 || uplift > LARGEST_UPLIFT) return 'uplift';
  const dates = [row.lastFirst, row.lastLast, row.planFirst, row.planLast];
  if (dates.every((date) => date === '')) return 'no-date';
  const years = [days(row.lastFirst, row.lastLast), days(row.planFirst, row.planLast)] as const;
  // Of two that differ, the one with the higher number, as on the sheet.
  const problems = years.filter((year) => typeof year === 'string');
  const [worst] = problems.sort((a, b) => EVENT_PROBLEMS.indexOf(b) - EVENT_PROBLEMS.indexOf(a));
  if (worst) return worst;
  const [lastYear, planYear] = years.map((year) => (typeof year === 'string' ? null : year));
  return { lastYear: lastYear ?? null, planYear: planYear ?? null, uplift };
}

function days(first: EventCell, last: EventCell): Period | 'not-a-date' | 'first-after-last' | 'too-long' | null {
  if (first === '' && last === '') return null;
  if (!isEventDay(first) || !isEventDay(last)) return 'not-a-date';
  const period = { first: Math.floor(first), last: Math.floor(last) };
  if (period.first > period.last) return 'first-after-last';
  return period.last - period.first + 1 > LONGEST_EVENT ? 'too-long' : period;
}

/** Whether a cell holds a day that an event can have. */
export function isEventDay(cell: EventCell): cell is number {
  return typeof cell === 'number' && cell >= EVENT_DATES.first && cell < EVENT_DATES.end;
}
