import { structuralForecast, type Regressor } from '../structural/structural-model';
import { cleanHistory, MANY_SEASONS, ROUGH } from './clean-history';
import { atPeriod } from './season-place';

/** Newest values that are judged by the history before them. Where all of them stand out on one side, that is a new level. */
const JUDGED = 3;
/** Share of the limit from which on the first of them counts: a new level may begin within a period. */
const BEGINNING = 0.5;
/** Values the judgement needs before them. */
const FEWEST_BEFORE = 4;
/** A value stands out by more than this many standard deviations of its forecast; more with less than two periods, as for outliers. */
const LIMIT = 5;
const LIMIT_WITHOUT_SEASONS = 6;
/** No history is so calm that a change of less than this share of a usual value could stand out. */
const CALMEST = 0.1;

/** What is large beside a usual value, on the scale on which the parts add up. */
export interface SizeOfChange {
  /** A usual value; 1 on logarithms. */
  readonly usual: number;
  /** A change that stands out in any history, however unsteady; Infinity where none does. */
  readonly striking: number;
}

/** A history whose newest values do not stand out further than can be believed of them. */
export interface SettledHistory {
  readonly values: readonly (number | null)[];
  /** The newest period or two, whose value stood out and was pulled in to the limit. */
  readonly newest: readonly number[];
  /** A period just before, from which the history has come back: an outlier, set to what was to be expected. */
  readonly outliers: readonly number[];
}

/**
 * Pulls in newest values that stand out far, before anything is fitted to them: of a last value or two nobody can say yet whether they are
 * outliers or a new level, and a smoother that takes such a step for a trend carries it on without end. They are compared with their
 * forecasts from the history before them and, where further off than the limit, pulled in to it (Huber's psi function). A level that has
 * lasted three periods is let be.
 *
 * Source of the method: values cleaned by their forecasts before they update a smoother, Gelper, Fried & Croux (2010), Robust forecasting
 * with exponential and Holt-Winters smoothing, Journal of Forecasting 29.
 *
 * @param history on the scale on which the parts add up; null where missing
 */
export function settleNewest(
  history: readonly (number | null)[],
  period: number,
  size: SizeOfChange,
  regressors: readonly Regressor[] = [],
): SettledHistory {
  const asItIs: SettledHistory = { values: history, newest: [], outliers: [] };
  const seen = history.flatMap((value, t) => (value === null ? [] : [t]));
  const judged = seen.slice(FEWEST_BEFORE).slice(-JUDGED);
  const first = judged[0];
  if (first === undefined) return asItIs;
  const { point, sigma } = forecastOf(history, first, period, regressors);
  const before = seen.length - judged.length;
  const limit = (history.length < 2 * period ? LIMIT_WITHOUT_SEASONS : LIMIT) * Math.sqrt(before / (before - 2));
  const places = judged.map((t, at) => {
    const expected = point[t - first]!;
    const reach = Math.min(size.striking, Math.max(CALMEST * size.usual, limit * sigma[t - first]!));
    const away = history[t]! - expected;
    const from = at === judged.length - JUDGED ? BEGINNING * reach : reach;
    return { t, expected, reach, side: Math.abs(away) > from ? Math.sign(away) : 0 };
  });
  const side = places.at(-1)!.side;
  const lasted = places.length - 1 - places.map((place) => place.side === side).lastIndexOf(false);
  if (side !== 0 && lasted === JUDGED) return asItIs;
  const newest = side === 0 ? [] : places.slice(-lasted);
  // The first of three has neighbours on both sides, by which it is told with the other outliers.
  const outliers = places.slice(places.length - JUDGED + 1, places.length - newest.length).filter((place) => place.side !== 0);
  const values = [...history];
  for (const { t, expected } of outliers) values[t] = expected;
  for (const { t, expected, reach } of newest) values[t] = expected + side * reach;
  return { values, newest: newest.map(({ t }) => t), outliers: outliers.map(({ t }) => t) };
}

/** Forecasts of the periods from `first` on, by a rough model of the history before, freed of its outliers. */
function forecastOf(
  history: readonly (number | null)[],
  first: number,
  period: number,
  regressors: readonly Regressor[],
): { point: Float64Array; sigma: Float64Array } {
  const { values, seasons } = cleanHistory(history.slice(0, first), period, regressors);
  const many = period > MANY_SEASONS;
  const rough = many ? seasons : [0];
  const before = values.map((value, t) => (value === null ? null : value - atPeriod(rough, t - first)));
  const ahead = structuralForecast(before, history.length - first, many ? 1 : period, { grid: ROUGH, regressors });
  return { point: ahead.point.map((value, step) => value + atPeriod(rough, step)), sigma: ahead.sigma };
}
