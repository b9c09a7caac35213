import { medianOf } from '../seasonality/median';
import type { Regressor } from '../structural/structural-model';
import { robustDeviation } from './robust-deviation';

/** Changes over a cycle on either side that a change is compared with, and the fewest that can tell what is usual. */
const REACH = 3;
const FEWEST_BESIDE = 3;
/** A change stands out by more than this many standard deviations. */
const LIMIT = 5;
/** How differently two cycles usually go in a season, as a share of a usual value, and the number of changes that this is worth. */
const TYPICAL = 0.07;
const WORTH = 3;
/** Newest values, of which nobody can yet say whether they are outliers or a new level. */
const NEWEST = 2;
/** Of two values a cycle apart, the outlier is further from its neighbours than the other by more than this part of what parts them. */
const CLEARLY = 0.5;

/**
 * A history with single values that go another way than the cycles beside them set to where those let them be expected: a start for telling
 * season and outliers apart, since with two or three cycles a season fitted to the outlier would hide it.
 *
 * Told from the changes over a cycle: a change stands out that is far from the median of those just before and after it. A value with changes
 * on both sides must stand out in both. Of the first and last cycle there is only one, which parts two values: the outlier is the one that is
 * clearly further from its neighbours, and where neither is, none is told.
 *
 * Source of the method: seasonal differencing, Box & Jenkins (1970), Time Series Analysis; the median filter of Tukey (1977), Exploratory
 * Data Analysis; variances pooled by an inverse chi-squared prior, Gelman et al. (2013), Bayesian Data Analysis, section 2.6.
 *
 * @param history on the scale on which the parts add up; null where missing
 * @param period 2 or more
 * @param regressors known causes, which may explain a change
 * @param usual size of a usual value on that scale
 */
export function withoutCycleOutliers(
  history: readonly (number | null)[],
  period: number,
  regressors: readonly Regressor[],
  usual: number,
): (number | null)[] {
  const changes = history.map((value, t) => difference(value, history[t - period]));
  const away = changes.map((change, t) => difference(change, medianBeside(changes, t, FEWEST_BESIDE)));
  const distances = away.filter((size) => size !== null).map(Math.abs);
  if (distances.length === 0) return [...history];
  const spread = robustDeviation(Float64Array.from(distances));
  const variance = (WORTH * (TYPICAL * usual) ** 2 + distances.length * spread ** 2) / (WORTH + distances.length);
  const standsOut = (t: number): number => {
    const size = away[t] ?? 0;
    const caused = regressors.reduce((sum, one) => sum + (one.spread * (one.values[t]! - one.values[t - period]!)) ** 2, 0);
    return Math.abs(size) > LIMIT * Math.sqrt(variance + caused) ? size : 0;
  };
  const fromNeighbours = (t: number): number => Math.abs(difference(history[t], medianBeside(history, t, 1)) ?? 0);
  const sizeAt = (t: number): number => {
    const since = typeof away[t] === 'number' ? standsOut(t) : null;
    const until = typeof away[t + period] === 'number' ? 0 - standsOut(t + period) : null;
    if (since !== null && until !== null) return since * until > 0 ? (since + until) / 2 : 0;
    const size = since ?? until ?? 0;
    const other = since === null ? t + period : t - period;
    return size !== 0 && fromNeighbours(t) - fromNeighbours(other) > CLEARLY * Math.abs(size) ? size : 0;
  };
  return history.map((value, t) => (value === null || t >= history.length - NEWEST ? value : value - sizeAt(t)));
}

function difference(value: number | null | undefined, from: number | null | undefined): number | null {
  return typeof value === 'number' && typeof from === 'number' ? value - from : null;
}

/** Median of what is known just before and after a place; null where that is fewer than `fewest`. */
function medianBeside(values: readonly (number | null)[], at: number, fewest: number): number | null {
  const beside = [...values.slice(Math.max(0, at - REACH), at), ...values.slice(at + 1, at + 1 + REACH)].filter((value) => value !== null);
  return beside.length < fewest ? null : medianOf(Float64Array.from(beside));
}
