import { studentQuantile } from './quantile';

/** How far a single period of sales is usually off, as a share of a usual value; and the number of values that this is worth. */
const TYPICAL = 0.05;
const WORTH = 3;
/** Widths that the history's spread around its line makes likely, beyond which no width is let grow with the horizon. */
const MOST_SPREADS = 2.5;

/**
 * Half the width of the interval around each forecast from less than two cycles of history, on the scale: the model's sigma times the quantile
 * of Student's t, its noise pooled with what is usual of sales, so that a few values that happen to lie close together or far apart do not
 * decide alone. Nor may a level that seems to wander widen it beyond what the history's spread around its own line bears out.
 *
 * Source of the method: variances pooled by an inverse chi-squared prior, Gelman et al. (2013), Bayesian Data Analysis, section 2.6.
 *
 * @param values without season; NaN where missing, at least three that are not
 * @param sigma the model's standard deviation of each forecast
 * @param usual size of a usual value on the scale; 1 on logarithms
 * @param upper probability of a value below the upper bound, between 0.5 and 1
 */
export function widthsOfFew(values: Float64Array, sigma: Float64Array, usual: number, upper: number): Float64Array {
  const count = values.reduce((seen, value) => (Number.isNaN(value) ? seen : seen + 1), 0);
  const degrees = WORTH + count - 2;
  const quantile = studentQuantile(upper, degrees);
  const typical = TYPICAL * usual;
  const first = sigma[0]!;
  const pooled = Math.sqrt((WORTH * typical ** 2 + count * first ** 2) / degrees);
  const longest = Math.max(pooled, MOST_SPREADS * Math.hypot(typical, spreadAroundLine(values)));
  return sigma.map((deviation) => quantile * Math.min(longest, first > 0 ? pooled * (deviation / first) : pooled));
}

/** Standard deviation of the values around their least-squares line. */
function spreadAroundLine(values: Float64Array): number {
  let [count, time, sum] = [0, 0, 0];
  values.forEach((value, t) => {
    if (Number.isNaN(value)) return;
    count++;
    time += t;
    sum += value;
  });
  const [middle, mean] = [time / count, sum / count];
  let [byTime, times, squares] = [0, 0, 0];
  values.forEach((value, t) => {
    if (Number.isNaN(value)) return;
    byTime += (value - mean) * (t - middle);
    times += (t - middle) ** 2;
    squares += (value - mean) ** 2;
  });
  return Math.sqrt(Math.max(0, squares - byTime ** 2 / times) / (count - 2));
}
