import type { PlacedLock } from '../../excel/contracts';
import { monthAt, monthNumber } from '../../calendar/months';
import { paneText } from '../../locales/pane';
import { sheetText } from '../../locales/sheets';
import type { BreakdownPlan, LockColumn, LockConflict } from '../../planning/breakdown/plan';
import { cell, onSheet } from '../../sheets/address';
import { FIRST_ROW } from '../../sheets/breakdown/layout';
import { lockColumn, parseLockColumn } from '../../sheets/breakdown/lock-column';
import { sentences } from '../language/sentences';
import type { Formats } from '../language/formats';

/** Locks that cannot be met and would be mended by releasing one and the same lock. */
export interface ConflictLine {
  /** What is wrong and by how much, for the row that misses most, and how many more are alike. */
  readonly sentence: string;
  /** How many locks cannot be met for this reason. */
  readonly locks: number;
  /** The way out, naming the lock. */
  readonly release: string;
  /** The lock to release, and what it is called: `JD › Kettle, Jan 2027`. */
  readonly lock: PlacedLock;
  readonly name: string;
  /** The cell of that lock, such as `Breakdown!AV12`. */
  readonly address: string;
}

/** Conflicts in words, one line a lock to release, each with that lock's address on the plan's sheet. */
export function conflictLines(
  plan: BreakdownPlan,
  conflicts: readonly LockConflict[],
  sheet: string,
  formats: Formats,
): readonly ConflictLine[] {
  const byLock = new Map<string, LockConflict[]>();
  for (const conflict of conflicts) {
    const address = onSheet(sheet, cell(FIRST_ROW + conflict.releaseRow, lockColumn(conflict.releaseColumn)));
    byLock.set(address, [...(byLock.get(address) ?? []), conflict]);
  }
  return [...byLock].flatMap(([address, [first, ...rest]]) => {
    if (first === undefined) return [];
    const worst = rest.reduce((most, next) => (Math.abs(next.gap) > Math.abs(most.gap) ? next : most), first);
    const alike = rest.length === 0 ? '' : formats.count('conflicts-alike', rest.length);
    return [
      {
        sentence: sentences([missText(plan, worst, formats), alike], formats.locale),
        locks: 1 + rest.length,
        release: paneText(formats.locale, 'conflict-release', { cell: lockName(plan, worst, formats) }),
        lock: { key: plan.rows[worst.releaseRow]?.key ?? '', column: worst.releaseColumn },
        name: lockName(plan, worst, formats),
        address,
      },
    ];
  });
}

/** The sentence that stands on the row's own note, with the row named. */
function missText(plan: BreakdownPlan, { row, lock, gap }: LockConflict, formats: Formats): string {
  const terms = { row: rowPath(plan, row, formats), gap: formats.number(Math.abs(gap), Math.max(0, plan.spec.digits)) };
  if (lock !== null) {
    const named = { ...terms, lock: periodName(plan, lock, formats) };
    return paneText(formats.locale, gap > 0 ? 'conflict-lock-over' : 'conflict-lock-under', named);
  }
  if (row === 0) return paneText(formats.locale, gap > 0 ? 'conflict-target-over' : 'conflict-target-under', terms);
  return paneText(formats.locale, gap > 0 ? 'conflict-over' : 'conflict-under', terms);
}

/** The lock to release, by its row and the header of its column. */
function lockName(plan: BreakdownPlan, { releaseRow, releaseColumn }: LockConflict, formats: Formats): string {
  const lock = { row: rowPath(plan, releaseRow, formats), period: periodName(plan, releaseColumn, formats) };
  return paneText(formats.locale, 'conflict-cell', lock);
}

/** `JD › Kettle`: the labels from the first level down to the row. */
function rowPath(plan: BreakdownPlan, index: number, formats: Formats): string {
  const labels: string[] = [];
  for (let row = plan.rows[index]; row !== undefined && row.depth > 0; row = plan.rows[row.parent]) labels.unshift(row.label);
  return labels.length === 0 ? paneText(formats.locale, 'conflict-total') : labels.join(' › ');
}

/** A lock's column as its header on the sheet shows it. */
function periodName(plan: BreakdownPlan, column: LockColumn, formats: Formats): string {
  const { kind, index } = parseLockColumn(column);
  if (kind === 'year') return sheetText(formats.locale)('year');
  if (kind === 'q') return sheetText(formats.locale)('quarter', { n: index + 1 });
  return formats.month(monthAt(monthNumber(plan.spec.start) + index));
}
