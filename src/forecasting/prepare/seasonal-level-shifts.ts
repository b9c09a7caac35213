import { medianOf } from '../seasonality/median';
import type { LevelShift } from './level-shifts';
import { robustDeviation } from './robust-deviation';

/** Changes over a cycle that a new level must show, as many before it, and as many after the cycle in which it shows. */
const LASTED = 3;
/** Changes on the old level that are looked at. */
const REACH = 6;
/** A shift is larger than this many times the usual distance of the changes from their level. */
const LIMIT = 6;
/** The least shift that is told, however calm the history; values are logarithms, or in a unit near their size. */
const SMALLEST = 0.1;
/** Part of a shift that must come within a single step. */
const SUDDEN = 0.7;
/** Part of it that the newest changes must still have, and that must be gone when the changes are between two periods on the new level. */
const STAYED = 0.5;
/** Periods a shift. */
const FEWEST_BETWEEN = 20;

/**
 * Lasting level shifts of a history with a season, told from its changes over a whole cycle, in which there is no season left to be
 * mistaken for a shift or to hide one: they rise or fall at once, stay there for a cycle, and come back. The largest is looked for
 * first, then the next with that one taken off.
 *
 * Source of the method: seasonal differencing, Box & Jenkins (1970), Time Series Analysis; level shifts as of Chen & Liu (1993), Joint
 * estimation of model parameters and outlier effects in time series, Journal of the American Statistical Association 88, told by medians.
 *
 * @param history two cycles or more, on the scale on which the parts add up; null where missing
 * @param period 2 or more
 */
export function seasonalLevelShifts(history: readonly (number | null)[], period: number): LevelShift[] {
  const most = Math.max(1, Math.floor(history.length / FEWEST_BETWEEN));
  const shifts: LevelShift[] = [];
  let values = history;
  for (let shift = largestShift(values, period); shift !== null && shifts.length < most; shift = largestShift(values, period)) {
    const { at, size } = shift;
    shifts.push(shift);
    values = values.map((value, t) => (value !== null && t < at ? value + size : value));
  }
  return shifts.sort((a, b) => a.at - b.at);
}

function largestShift(values: readonly (number | null)[], period: number): LevelShift | null {
  const changes = Float64Array.from(values, (value, t) => (value ?? NaN) - (values[t - period] ?? NaN));
  let largest: LevelShift | null = null;
  for (let at = period + LASTED; at <= values.length - LASTED; at++) {
    const shift = shiftAt(changes, at, period);
    if (Math.abs(shift?.size ?? 0) > Math.abs(largest?.size ?? 0)) largest = shift;
  }
  return largest;
}

/** The shift that changes show which are others from `at` on; null where there is none, or it shows a cycle before as well. */
function shiftAt(changes: Float64Array<ArrayBuffer>, at: number, period: number): LevelShift | null {
  const end = Math.min(changes.length, at + period);
  const before = median(changes.slice(at - REACH, at));
  const after = median(changes.slice(at, end));
  const size = after - before;
  if (!(Math.abs(size) > SMALLEST)) return null;
  const step = (t: number): number => (changes[t]! - seen(changes.slice(Math.max(0, t - 2), t)).at(-1)!) / size;
  const left = (level: number): number => (level - before) / size;
  const stayed = left(median(changes.slice(end - 2, end))) > STAYED;
  // Of a shift in the first cycle only the end of its changes is seen: they go back to small ones.
  const inFirstCycle = at <= 2 * period && Math.abs(after) < Math.abs(before);
  const over = inFirstCycle || changes.length - end < LASTED || Math.abs(left(median(changes.slice(end, end + REACH)))) < STAYED;
  if (!(step(at) > SUDDEN) || step(at - period) < -SUDDEN || !stayed || !over) return null;
  const others = median(changes.slice(0, at));
  const level = (t: number): number => (t >= at && t < end ? after : t >= at - REACH && t < at ? before : others);
  const usual = robustDeviation(seen(changes.map((change, t) => Math.abs(change - level(t)))));
  if (Math.abs(size) <= LIMIT * usual) return null;
  return inFirstCycle ? { at: at - period, size: -size } : { at, size };
}

/** Of the values that are not missing; NaN where all are. */
function median(values: Float64Array<ArrayBuffer>): number {
  const some = seen(values);
  return some.length === 0 ? NaN : medianOf(some);
}

function seen(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  return values.filter((value) => !Number.isNaN(value));
}
