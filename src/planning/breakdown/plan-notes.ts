import { isoMonth, monthAt } from '../../calendar/months';
import type { KeptInputs, PlanNote, PlanRow, SpreadMethod } from './plan';
import { countingYear, sum } from './profile';
import { pathOfKey } from './row-key';
import type { TreeRow } from './row-tree';

/**
 * What a person should know about single rows: missing months, no sales last year, months that do not follow the row's own history.
 * `index` is the row.
 *
 * @param methodOf how a row's months are shaped
 */
export function rowNotes(rows: readonly TreeRow[], methodOf: (row: TreeRow) => SpreadMethod): PlanNote[] {
  return rows.flatMap((row, index) => [
    ...missingNote(row, index, rows),
    ...shareNote(row, index, rows),
    ...profileNote(row, index, rows),
    ...lastYearNote(row, index, rows, methodOf),
  ]);
}

/** Months without a figure, unless they are missing from the row above as well, which then tells of them. */
function missingNote(row: TreeRow, index: number, rows: readonly TreeRow[]): PlanNote[] {
  const above = rows[row.parent]?.missing ?? [];
  const [first] = row.missing;
  if (first === undefined || row.missing.every((month) => above.includes(month))) return [];
  const params = { index, count: row.missing.length, months: row.history.length, first: isoMonth(monthAt(first)) };
  return [
    row.depth === 0 ? { code: 'total-months-missing', params } : { code: 'months-missing', params: { row: pathOfKey(row.key), ...params } },
  ];
}

function shareNote(row: TreeRow, index: number, rows: readonly TreeRow[]): PlanNote[] {
  const siblings = rows[row.parent]?.children ?? [];
  const siblingSold = siblings.some((sibling) => lastYearSum(rows[sibling]) > 0);
  if (lastYearSum(row) > 0 || !siblingSold) return [];
  return [{ code: row.isNew ? 'row-new' : 'no-last-year', params: { index, row: pathOfKey(row.key) } }];
}

function profileNote(row: TreeRow, index: number, rows: readonly TreeRow[]): PlanNote[] {
  if (row.profileSource === 'own') return [];
  if (row.profileSource === 'even') return row.history.length > 0 ? [{ code: 'profile-even', params: { index } }] : [];
  const parent = rows[row.parent];
  const named = { index, row: pathOfKey(row.key) };
  if (!parent || parent.depth === 0) return [{ code: 'profile-from-total', params: named }];
  return [{ code: 'profile-from-parent', params: { ...named, parent: pathOfKey(parent.key) } }];
}

/** A row that should take last year's shape but whose last year has none; told where neither its profile's note nor its parent's says so. */
function lastYearNote(row: TreeRow, index: number, rows: readonly TreeRow[], methodOf: (row: TreeRow) => SpreadMethod): PlanNote[] {
  const unshaped = (of: TreeRow) => methodOf(of) === 'last-year' && countingYear(of.history.slice(-12)) === null;
  if (row.profileSource !== 'own' || !unshaped(row)) return [];
  if (row.depth === 0) return [{ code: 'last-year-even', params: { index } }];
  const parent = rows[row.parent];
  if (parent && unshaped(parent)) return [];
  let giver = parent;
  while (giver && countingYear(giver.history.slice(-12)) === null) giver = rows[giver.parent];
  const named = { index, row: pathOfKey(row.key) };
  if (!giver) return [{ code: 'last-year-even-row', params: named }];
  if (giver.depth === 0) return [{ code: 'last-year-from-total', params: named }];
  return [{ code: 'last-year-from-parent', params: { ...named, parent: pathOfKey(giver.key) } }];
}

function lastYearSum(row: TreeRow | undefined): number {
  return sum((row?.history ?? []).slice(-12).map((value) => value ?? 0));
}

/** Inputs a person typed for rows the plan no longer has: they are named, because they no longer count. */
export function keptNotes(kept: KeptInputs, rows: readonly PlanRow[]): PlanNote[] {
  const known = new Set(rows.map((row) => row.key));
  const typed = [kept.shares, kept.weights, kept.methods, kept.likes, kept.locks].flatMap((inputs) => Object.keys(inputs));
  const gone = [...new Set(typed)].filter((key) => !known.has(key));
  return gone.map((key) => ({ code: 'kept-row-gone', params: { row: pathOfKey(key) } }));
}
