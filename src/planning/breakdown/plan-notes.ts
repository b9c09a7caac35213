import { roundHalfAway } from '../allocation/round';
import { isoMonth, monthAt } from '../../calendar/months';
import type { KeptInputs, PlanNote, PlanRow, SpreadMethod } from './plan';
import { countingYear, sum } from './profile';
import { pathOfKey } from './row-key';
import { rowShapes } from './row-shapes';
import type { TreeRow } from './row-tree';

/**
 * What a person should know about single rows: missing months, no sales last year, months that do not follow the row's own history.
 * `index` is the row.
 *
 * @param kept how single rows are shaped
 * @param planMethod how the others are
 */
export function rowNotes(rows: readonly TreeRow[], kept: Pick<KeptInputs, 'methods' | 'likes'>, planMethod: SpreadMethod): PlanNote[] {
  const shapes = rowShapes(rows, kept, planMethod);
  const methods = new Map(rows.map((row, index) => [row, shapes[index]?.method ?? planMethod]));
  const methodOf = (row: TreeRow) => methods.get(row) ?? planMethod;
  return rows.flatMap((row, index) => [
    ...missingNote(row, index, rows),
    ...shareNote(row, index, rows),
    ...profileNote(row, index, rows, methodOf(row), shapes[index]?.like ?? null),
    ...lastYearNote(row, index, rows, methodOf),
  ]);
}

/** A year this many times the last, or a part of it as small, is more likely in other units than meant. */
const UNLIKELY_TIMES = 11;

/** That the target lies so far from last year's sales that one of the two may be in other units. */
export function targetNotes(target: number, history: PlanRow['history']): PlanNote[] {
  const lastYear = history.slice(-12);
  const sold = sum(lastYear.map((value) => value ?? 0));
  if (lastYear.length < 12 || lastYear.includes(null) || sold <= 0) return [];
  if (target >= UNLIKELY_TIMES * sold) return [{ code: 'target-far-above', params: { index: 0, times: Math.round(target / sold) } }];
  if (target * UNLIKELY_TIMES <= sold) return [{ code: 'target-far-below', params: { index: 0, times: Math.round(sold / target) } }];
  return [];
}

/** That the plan makes another target of the one typed, which has more digits than its amounts. */
export function roundingNotes(target: number, digits: number): PlanNote[] {
  const planned = roundHalfAway(target, digits);
  return planned === target ? [] : [{ code: 'target-rounded', params: { index: 0, target, planned } }];
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
  if (!siblingSold && siblings.length > 1 && row.history.length > 0)
    return [{ code: 'share-equal', params: { index, row: pathOfKey(row.key) } }];
  const sold = lastYearSum(row);
  if (sold > 0 || !siblingSold) return [];
  const without = sold < 0 ? 'last-year-negative' : 'no-last-year';
  return [{ code: row.isNew ? 'row-new' : without, params: { index, row: pathOfKey(row.key) } }];
}

/** Where the base profile of a row without one comes from, as far as its months rest on one; `like` is the key of the row it follows. */
function profileNote(row: TreeRow, index: number, rows: readonly TreeRow[], method: SpreadMethod, like: string | null): PlanNote[] {
  if (row.profileSource === 'own' || !['history', 'last-year', 'event-aligned', 'like'].includes(method)) return [];
  if (method === 'like' && like !== null && rows.some(({ key }) => key === like))
    return [{ code: 'profile-from-row', params: { index, row: pathOfKey(row.key), like: pathOfKey(like) } }];
  if (row.profileSource === 'even') return row.history.length > 0 ? [{ code: 'profile-even', params: { index } }] : [];
  const parent = rows[row.parent];
  const named = { index, row: pathOfKey(row.key) };
  if (!parent || parent.depth === 0) return [{ code: 'profile-from-total', params: named }];
  return [{ code: 'profile-from-parent', params: { ...named, parent: pathOfKey(parent.key) } }];
}

/** A row that should take last year's shape but whose last year has none; told where neither its profile's note nor its parent's says so. */
function lastYearNote(row: TreeRow, index: number, rows: readonly TreeRow[], methodOf: (row: TreeRow) => SpreadMethod): PlanNote[] {
  const unshaped = (of: TreeRow) => ['last-year', 'event-aligned'].includes(methodOf(of)) && countingYear(of.history.slice(-12)) === null;
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
