import { splitCumulatively } from '../allocation/cumulative';
import { roundHalfAway } from '../allocation/round';
import { splitTowards } from '../allocation/split-above';
import { TRACE } from '../allocation/trace';
import type { HeldMonths, MonthBounds } from './held-months';
import { sum } from './profile';

/** A row among those whose parent's locked months are cut. */
export interface CutRow extends MonthBounds {
  readonly weights: readonly number[];
  /** The year it is to have. */
  readonly year: number;
  /** Whether that year is held by locks; a free one gives way to the months. */
  readonly yearHeld: boolean;
}

/**
 * The locked months of a row cut over the rows below it, month after month (docs/breakdown.md, 5): in proportion to what each row's remaining year
 * would put there, none below its need, none above what is left of its year. What that leaves over raises the free years; what held years cannot take
 * is not given.
 *
 * @param locked the parent's months in force, null where free
 * @param year what the rows' years come to: the parent's year, or more where locks need more
 * @returns the months in force of every row: held by itself or from above, null where free
 */
export function cutLockedMonths(locked: HeldMonths, year: number, rows: readonly CutRow[], digits: number): HeldMonths[] {
  const inForce = rows.map((row) => [...row.held]);
  let after = year;
  locked.forEach((lock, month) => {
    if (lock === null) return;
    after -= lock;
    const free = rows.flatMap((row, at) => (row.held[month] === null ? [{ row, months: inForce[at] ?? [] }] : []));
    const rest = roundHalfAway(Math.max(0, lock - sum(rows.map((row) => row.held[month] ?? 0))), digits);
    const parts = cutMonth(rest, month, after, free, digits);
    free.forEach(({ months }, k) => (months[month] = parts[k] ?? 0));
  });
  return inForce;
}

interface FreeRow {
  readonly row: CutRow;
  /** Its months in force: those before the one to cut are settled, those after only where the row's own locks hold them. */
  readonly months: HeldMonths;
}

function cutMonth(rest: number, month: number, after: number, free: readonly FreeRow[], digits: number): number[] {
  const most = free.map((row) => roundHalfAway(mostOf(row, month), digits));
  const least = free.map((row, k) => roundHalfAway(leastOf(row, month, after, most[k] ?? 0), digits));
  const natural = free.map((row) => naturalAmount(row, month, digits));
  const wanted = natural.map((amount) => (rest * amount) / sum(natural));
  const within = wanted.map((amount, k) => Math.max(least[k] ?? 0, Math.min(amount, most[k] ?? 0)));
  const room = sum(most);
  if (roundHalfAway(rest - room, digits) > 0) return overflow(rest, free, { least, most, wanted }, digits);
  const up = room > sum(within) ? Math.max(0, rest - sum(within)) / (room - sum(within)) : 0;
  return splitTowards(
    rest,
    within.map((amount, k) => amount + up * ((most[k] ?? 0) - amount)),
    least,
    digits,
  );
}

/** More than the years leave room for: held years are filled up, the rest goes to the free ones, which will give way. */
function overflow(
  rest: number,
  free: readonly FreeRow[],
  { least, most, wanted }: Readonly<Record<'least' | 'most' | 'wanted', readonly number[]>>,
  digits: number,
): number[] {
  const base = free.map(({ row }, k) => (row.yearHeld ? most[k] : least[k]) ?? 0);
  if (free.every(({ row }) => row.yearHeld)) return base;
  const spare = roundHalfAway(Math.max(0, rest - sum(base)), digits);
  const weights = free.map(({ row }, k) => (row.yearHeld ? 0 : Math.max(0, (wanted[k] ?? 0) - (least[k] ?? 0)) + TRACE));
  return splitCumulatively(spare, weights, digits).map((part, k) => roundHalfAway((base[k] ?? 0) + part, digits));
}

/** What is left of the row's year for the month and those not settled yet. */
function leftOf({ row, months }: FreeRow): number {
  return row.year - sum(months.map((amount) => amount ?? 0));
}

/** What the row's year, less the months in force, would put into the month by its weights. */
function naturalAmount(free: FreeRow, month: number, digits: number): number {
  const { row, months } = free;
  const open = row.weights.map((weight, at) => (months[at] === null ? weight + TRACE : 0));
  return (Math.max(0, roundHalfAway(leftOf(free), digits)) * ((row.weights[month] ?? 0) + TRACE)) / sum(open) + TRACE;
}

/** The most a row can take in a month within its year: the year less the months in force and what the other months need. */
function mostOf({ row, months }: FreeRow, month: number): number {
  const others = row.needs.map((need, at) => (at === month ? 0 : (months[at] ?? need)));
  return Math.max(row.needs[month] ?? 0, row.year - sum(others));
}

/** Its need; of a held year at least what the parent's months still to come, `after`, have no room for. */
function leastOf(free: FreeRow, month: number, after: number, most: number): number {
  const need = free.row.needs[month] ?? 0;
  return free.row.yearHeld ? Math.max(need, Math.min(most, leftOf(free) - after)) : need;
}
