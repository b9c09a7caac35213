import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { YearMonth } from '../breakdown/plan';
import { isThisWord } from '../events/event-row';
import type { ActionCells } from './action-line';

/** The day an action is due: its days after its start, or after the day it was last carried on; null where the cells do not tell. */
export function dueOf({ start, days, carriedOn }: ActionCells): number | null {
  const from = carriedOn === '' ? start : carriedOn;
  if (typeof from !== 'number' || typeof days !== 'number' || !Number.isInteger(days) || days <= 0) return null;
  return Math.floor(from) + days;
}

/**
 * The actions when a plan moves on to a later first month: those neither done nor dropped that were due on its first day or before are carried on from
 * that day and have slipped once more. The others, and all where the plan does not move on, stay as they are; twice is once.
 */
export function carryOver(lines: readonly ActionCells[], from: YearMonth, to: YearMonth): readonly ActionCells[] {
  if (monthNumber(to) <= monthNumber(from)) return lines;
  const day = monthSpans(monthNumber(to), 1, 1)[0]?.first ?? 0;
  return lines.map((cells) => {
    const due = dueOf(cells);
    if (due === null || due > day || isThisWord(cells.status, 'done') || isThisWord(cells.status, 'dropped')) return cells;
    const { slipped } = cells;
    // What a person wrote instead of a number stays.
    return { ...cells, carriedOn: day, slipped: slipped === '' ? 1 : typeof slipped === 'number' ? slipped + 1 : slipped };
  });
}
