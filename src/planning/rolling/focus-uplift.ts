import type { FocusLine } from './focus-line';
import type { RollingRow } from './rolling-plan';

/**
 * What the lines a focus starts with add to a row in a month: all that hold for it, added up.
 *
 * @param month serial number of its first day
 */
export function focusUplift(focus: readonly FocusLine[], { member }: Pick<RollingRow, 'member'>, month: number): number {
  return focus
    .filter(({ cells }) => cells.month === month && (cells.channel === '' || cells.channel === member.channel))
    .reduce((sum, { cells }) => sum + Number(cells.uplift), 0);
}
