import { medianOf } from '../seasonality/median';
import { robustDeviation } from './robust-deviation';

/** Neighbours on either side that a value is compared with. */
const REACH = 3;
/** Newest values, of which nobody can yet say whether they are outliers or a new level. */
const NEWEST = 2;
/** Values that can tell what is usual. */
const FEWEST = 8;
/** However calm a history, no outlier is nearer to its surroundings than this share of a usual value: straight lines have none. */
const SMALLEST = 0.02;

/**
 * How far single values stand out from their surroundings: value less the median of up to three neighbours before, after or around it,
 * whichever is nearest (the edge of a new level is no outlier), where that is more than `limit` times the usual distance from
 * the median around (median absolute deviation) and more than hardly anything; 0 elsewhere. The newest two are let be.
 *
 * Source of the method: the median filter of Tukey (1977), Exploratory Data Analysis; Hampel (1974), The influence curve and its role
 * in robust estimation, Journal of the American Statistical Association 69.
 *
 * @param values without season; NaN where missing
 * @param surroundings the same series, freed of outliers found before
 * @param usualValue size of a usual value of the history
 */
export function outlierSizes(values: Float64Array, surroundings: Float64Array, limit: number, usualValue: number): Float64Array {
  const length = values.length;
  const found = new Float64Array(length);
  const sizes: number[] = [];
  for (let t = 0; t < length; t++) {
    const before = seen(surroundings.subarray(Math.max(0, t - REACH), t));
    const after = seen(surroundings.subarray(t + 1, t + 1 + REACH));
    if (Number.isNaN(values[t]!) || before.length + after.length === 0) continue;
    const distance = values[t]! - medianOf(Float64Array.of(...before, ...after));
    sizes.push(Math.abs(distance));
    found[t] = distance;
    if (before.length < 2 || after.length < 2) continue;
    for (const side of [before, after]) {
      const fromSide = values[t]! - medianOf(side);
      if (Math.abs(fromSide) < Math.abs(found[t]!)) found[t] = fromSide;
    }
  }
  const usual = sizes.length < FEWEST ? Infinity : robustDeviation(Float64Array.from(sizes));
  const least = Math.max(limit * usual, SMALLEST * usualValue);
  return found.map((size, t) => (t < length - NEWEST && Math.abs(size) > least ? size : 0));
}

function seen(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}
