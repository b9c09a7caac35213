import { structuralForecast, type Regressor } from '../structural/structural-model';
import { medianOf } from '../seasonality/median';
import { cleanHistory, MANY_SEASONS, ROUGH } from './clean-history';
import { atPeriod } from './season-place';
import { fromCycleBefore, type Expectation } from './year-over-year';

/** Newest values that are judged by the history before them. Where all of them stand out on one side, that is a new level. */
const JUDGED = 3;
/** Share of the limit from which on the first of them counts: a new level may begin within a period. */
const BEGINNING = 0.5;
/** Values the judgement needs before them. */
const FEWEST_BEFORE = 4;
/** A value stands out by more than this many standard deviations of its forecast; more with less than two periods, as for outliers. */
const LIMIT = 5;
const LIMIT_WITHOUT_SEASONS = 6;
/** Standard deviations that a value that stands out counts for. */
const COUNTED = 2;
/**
 * Where the cycle before decides, whose value may itself have stood out, a value must be on the same side of the model's forecast, too, by as
 * many standard deviations, and of the values just before those judged, by as large a share of how far off it is.
 */
const BY_MODEL_TOO = 2;
const BY_NEIGHBOURS_TOO = 0.25;
const NEIGHBOURS = 3;
/** With as many cycles, the model alone knows the season well. */
const CYCLES_FOR_MODEL = 4;
/** No history is so calm that a change of less than this share of a usual value could stand out. */
const CALMEST = 0.1;

/** What is large beside a usual value, on the scale on which the parts add up. */
export interface SizeOfChange {
  /** A usual value; 1 on logarithms. */
  readonly usual: number;
  /** A change that stands out in any history, however unsteady; Infinity where none does. */
  readonly striking: number;
}

/** A history whose newest values count no further than can be believed of them. */
export interface SettledHistory {
  readonly values: readonly (number | null)[];
  /** The newest period or two, whose value stood out and was pulled in. */
  readonly newest: readonly number[];
  /** A period just before, from which the history has come back: an outlier, set to what was to be expected. */
  readonly outliers: readonly number[];
}

/**
 * Pulls in newest values that stand out far, before anything is fitted to them: of a last value or two nobody can say yet whether they are
 * outliers or a new level, and a smoother that takes such a step for a trend carries it on without end. They are compared with their
 * forecasts from the history before them or, while that holds too few cycles to tell the season from chance, with the same season of the
 * cycle before, where this says more exactly what to expect. Where they are further off than the limit, they are pulled in to what
 * still counts (a psi function that turns back, Hampel's). A level that has lasted three periods is let be.
 *
 * Source of the method: values cleaned by their forecasts before they update a smoother, Gelper, Fried & Croux (2010), Robust forecasting
 * with exponential and Holt-Winters smoothing, Journal of Forecasting 29; their two standard deviations are what a value that stands out counts for.
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
  const { ahead, effects } = forecastOf(history, first, period, regressors, size.usual);
  const caused = (t: number): number => regressors.reduce((sum, { values }, r) => sum + effects[r]! * values[t]!, 0);
  const uncaused = history.map((value, t) => (value === null ? null : value - caused(t)));
  const byCycles = period > 1 && history.length < CYCLES_FOR_MODEL * period;
  const before = seen.length - judged.length;
  const limit = (history.length < 2 * period ? LIMIT_WITHOUT_SEASONS : LIMIT) * Math.sqrt(before / (before - 2));
  const near = medianOf(Float64Array.from(seen.slice(0, before).slice(-NEIGHBOURS), (t) => history[t]!));
  const places = judged.map((t, at) => {
    const model = ahead[t - first]!;
    const cycle = byCycles ? fromCycleBefore(uncaused, t, period, size.usual) : null;
    const cycleSays = cycle !== null && cycle.sigma < model.sigma;
    const { point, sigma } = cycleSays ? { point: cycle.point + caused(t), sigma: cycle.sigma } : model;
    const atMost = (deviations: number): number => Math.min(size.striking, Math.max(CALMEST * size.usual, deviations * sigma));
    const away = history[t]! - point;
    const side = Math.sign(away);
    const byOthersToo =
      side * (history[t]! - model.point) > BY_MODEL_TOO * model.sigma && side * (history[t]! - near) > BY_NEIGHBOURS_TOO * Math.abs(away);
    const from = (at === judged.length - JUDGED ? BEGINNING : 1) * atMost(limit);
    return { t, expected: point, counted: atMost(COUNTED), side: Math.abs(away) > from && (!cycleSays || byOthersToo) ? side : 0 };
  });
  const side = places.at(-1)!.side;
  const lasted = places.length - 1 - places.map((place) => place.side === side).lastIndexOf(false);
  if (side !== 0 && lasted === JUDGED) return asItIs;
  const newest = side === 0 ? [] : places.slice(-lasted);
  // The first of three has neighbours on both sides, by which it is told with the other outliers.
  const outliers = places.slice(places.length - JUDGED + 1, places.length - newest.length).filter((place) => place.side !== 0);
  const values = [...history];
  for (const { t, expected } of outliers) values[t] = expected;
  for (const { t, expected, counted } of newest) values[t] = expected + side * counted;
  return { values, newest: newest.map(({ t }) => t), outliers: outliers.map(({ t }) => t) };
}

/** Forecasts of the periods from `first` on, by a rough model of the history before, freed of its outliers. */
function forecastOf(
  history: readonly (number | null)[],
  first: number,
  period: number,
  regressors: readonly Regressor[],
  usual: number,
): { ahead: Expectation[]; effects: Float64Array } {
  const { values, seasons } = cleanHistory(history.slice(0, first), period, regressors, usual);
  const many = period > MANY_SEASONS;
  const rough = many ? seasons : [0];
  const before = values.map((value, t) => (value === null ? null : value - atPeriod(rough, t - first)));
  const { point, sigma, effects } = structuralForecast(before, history.length - first, many ? 1 : period, { grid: ROUGH, regressors });
  return { ahead: Array.from(point, (value, step) => ({ point: value + atPeriod(rough, step), sigma: sigma[step]! })), effects };
}
