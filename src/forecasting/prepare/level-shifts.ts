import { medianOf } from '../seasonality/median';
import { robustDeviation } from './robust-deviation';

/** A lasting change of level: the first period of the new one and its size. */
export interface LevelShift {
  readonly at: number;
  readonly size: number;
}

/** Periods on either side whose medians are the levels. */
const REACH = 4;
/** Periods the new level must have lasted. */
const LASTED = 3;
/** A shift is larger than this many usual steps. */
const LIMIT = 6;
/** Part of the step that must be left in the levels' difference. */
const KEPT = 0.7;
/** Periods a shift: where they are more frequent, steps are the way the level of this series moves. */
const FEWEST_BETWEEN = 20;

/**
 * Steps far larger than the usual ones after which the series stayed at its new level, and to whose other side it has not returned;
 * none where they are too many to be events.
 *
 * Source of the method: level shifts as of Chen & Liu (1993), Joint estimation of model parameters and outlier effects in time series,
 * Journal of the American Statistical Association 88, told by medians instead of a fitted model.
 *
 * @param values without season, outliers and gaps
 */
export function levelShifts(values: Float64Array): LevelShift[] {
  const length = values.length;
  if (length < 2 * REACH + LASTED) return [];
  const steps = new Float64Array(length - 1);
  for (let t = 1; t < length; t++) steps[t - 1] = values[t]! - values[t - 1]!;
  const drift = medianOf(steps.slice());
  const usual = robustDeviation(steps.map((step) => Math.abs(step - drift)));
  if (!(usual > 0)) return [];
  const newest = (values[length - 1]! + values[length - 2]!) / 2;
  const shifts: LevelShift[] = [];
  for (let at = REACH; at <= length - LASTED; at++) {
    const step = steps[at - 1]! - drift;
    if (Math.abs(step) <= LIMIT * usual) continue;
    const before = medianOf(values.slice(at - REACH, at));
    const after = medianOf(values.slice(at, at + REACH));
    const size = after - before - REACH * drift;
    const stayed = (newest - (before + after) / 2) * size > 0;
    if (stayed && Math.abs(size) > KEPT * Math.abs(step) && Math.abs(size) > LIMIT * usual && size * step > 0) shifts.push({ at, size });
  }
  return shifts.length > Math.max(1, length / FEWEST_BETWEEN) ? [] : shifts;
}
