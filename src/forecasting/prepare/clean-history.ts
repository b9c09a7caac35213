import { changingSeason, NO_SEASON, structuralForecast, type Regressor, type StructuralGrid } from '../structural/structural-model';
import { harmonics, harmonicSeasons } from './harmonics';
import { medianOf } from '../seasonality/median';
import { withoutCycleOutliers } from './cycle-outliers';
import { atPeriod } from './season-place';
import { levelShifts, type LevelShift } from './level-shifts';
import { outlierSizes } from './outliers';
import { seasonalLevelShifts } from './seasonal-level-shifts';

/** A history as the methods take it: without outliers and level shifts, once with its gaps and once with them filled. */
export interface CleanHistory {
  readonly values: readonly (number | null)[];
  readonly filled: Float64Array;
  /** Rough effects of the seasons, that of the period after the last value first; one zero where there is no period. */
  readonly seasons: Float64Array;
  /** Periods whose value was damped. */
  readonly outliers: readonly number[];
  /** First periods of new levels. */
  readonly shifts: readonly number[];
  /** What each period was moved by to the newest level. */
  readonly moved: Float64Array;
}

/** A few models, good enough to see season and known causes by. */
export const ROUGH: StructuralGrid = {
  level: [0.03, 0.3, 3],
  season: [NO_SEASON, changingSeason(4, 'free')],
  slope: [{ variance: 0.5, prior: 1 }],
};
/** With more seasons than this, a season's slow waves are told apart from its single peaks, and finer models of it would be slow. */
export const MANY_SEASONS = 110;
/** An outlier stands out by more than this many times the usual; more with less than two periods, when the season is hardly known. */
const LIMIT = 5;
const LIMIT_WITHOUT_SEASONS = 8;
/** Times that season and outliers are told apart anew: an outlier leaves less of itself in its season each time. */
const TURNS = 6;

/**
 * Frees a history of single values that stand out from their surroundings (set back to them) and of lasting level shifts (what came
 * before is moved to the new level), after season and known causes are taken off; shifts are first looked for in the changes over a
 * cycle, as a season fitted to both levels would hide them. Season and outliers are told in turn, each freed of what is known of the other,
 * lest a single campaign come again a year later. A gap is filled on the line between its neighbours.
 *
 * Source of the method: Chen & Liu (1993), Joint estimation of model parameters and outlier effects in time series, Journal of the American
 * Statistical Association 88.
 *
 * @param history on the scale on which the parts add up; null where missing, at least one value
 * @param usual size of a usual value on that scale; 1 on logarithms
 */
export function cleanHistory(
  history: readonly (number | null)[],
  period: number,
  regressors: readonly Regressor[] = [],
  usual = 1,
): CleanHistory {
  const limit = { deviations: history.length < 2 * period ? LIMIT_WITHOUT_SEASONS : LIMIT, usual };
  const seasonal = period > 1 && history.length >= 2 * period ? seasonalLevelShifts(history, period) : [];
  const moves = history.map((_, t) => seasonal.reduce((sum, { at, size }) => sum + (t < at ? size : 0), 0));
  const onLevel = history.map((value, t) => (value === null ? null : value + moves[t]!));
  const start = period > 1 && history.length >= 2 * period ? withoutCycleOutliers(onLevel, period, regressors, usual) : onLevel;
  const first = takeApart(onLevel, start, period, regressors, [], limit);
  const shifts = seasonal.length > 0 || history.length < 2 * period || standsStill(history) ? seasonal : levelShifts(first.rest);
  const withoutOutliers = ({ rest, known }: Parts, by: ArrayLike<number>): (number | null)[] =>
    history.map((value, t) => (value === null ? null : rest[t]! + known[t]! - by[t]!));
  let parts = takeApart(history, withoutOutliers(first, moves), period, regressors, shifts, limit);
  const turns = period > 1 && history.length >= 2 * period ? TURNS : 0;
  for (let turn = 0; turn < turns && parts.outliers.length > 0; turn++)
    parts = takeApart(history, withoutOutliers(parts, parts.moved), period, regressors, shifts, limit);
  const { rest, known, seasons, outliers, moved } = parts;
  const filled = rest.map((value, t) => value + known[t]!);
  const values = history.map((value, t) => (value === null ? null : filled[t]!));
  return { values, filled, moved, seasons, outliers, shifts: shifts.map(({ at }) => at) };
}

interface Parts {
  readonly seasons: Float64Array;
  /** Season and effects of the regressors in each period of the history. */
  readonly known: Float64Array;
  readonly moved: Float64Array;
  /** What is left of the history, moved to the newest level, without outliers and gaps. */
  readonly rest: Float64Array;
  readonly outliers: readonly number[];
}

/** From where on a value is an outlier. */
interface Limit {
  readonly deviations: number;
  readonly usual: number;
}

/**
 * @param cleaned the history without the outliers found so far, from which the known parts are told
 * @param shifts where the level changed; by how much is told beside the season, which a shift may look like
 */
function takeApart(
  history: readonly (number | null)[],
  cleaned: readonly (number | null)[],
  period: number,
  regressors: readonly Regressor[],
  shifts: readonly LevelShift[],
  limit: Limit,
): Parts {
  const length = history.length;
  const steps = shifts.map(({ at, size }) => ({
    values: Float64Array.from({ length: length + 1 }, (_, t) => (t < at ? 1 : 0)),
    spread: Math.abs(size),
  }));
  const causes = [...regressors, ...steps];
  const waves = period > MANY_SEASONS && length >= 2 * period ? harmonics(length, period, spreadOf(cleaned)) : [];
  const rough = structuralForecast(cleaned, 1, period, { grid: ROUGH, regressors: [...causes, ...waves] });
  const { effects } = rough;
  const slow = harmonicSeasons(effects.slice(causes.length), period);
  const seasons = rough.seasons.map((effect, season) => effect + slow[season]!);
  const sumOf = (columns: readonly Regressor[], from: number, t: number): number =>
    columns.reduce((sum, { values }, c) => sum + effects[from + c]! * values[t]!, 0);
  const known = Float64Array.from({ length }, (_, t) => atPeriod(seasons, t - length) + sumOf(regressors, 0, t));
  const moved = Float64Array.from({ length }, (_, t) => 0 - sumOf(steps, regressors.length, t));
  const seen = (values: readonly (number | null)[]): Float64Array<ArrayBuffer> =>
    Float64Array.from(values, (value, t) => (value === null ? NaN : value + moved[t]! - known[t]!));
  const rest = seen(history);
  const sizes = onceOnly(outlierSizes(rest, seen(cleaned), limit.deviations, limit.usual), rest, period);
  const outliers: number[] = [];
  sizes.forEach((size, t) => {
    if (size !== 0) outliers.push(t);
    rest[t]! -= size;
  });
  interpolate(rest);
  return { seasons, known, moved, rest, outliers };
}

/**
 * The outliers' sizes without those that stand out on one side in most cycles of their season: that is the season, of which a model had
 * not believed all.
 */
function onceOnly(sizes: Float64Array, values: Float64Array, period: number): Float64Array {
  const balance = new Float64Array(period);
  const count = new Float64Array(period);
  sizes.forEach((size, t) => {
    if (Number.isNaN(values[t]!)) return;
    balance[t % period]! += Math.sign(size);
    count[t % period]!++;
  });
  return sizes.map((size, t) => {
    const season = t % period;
    return count[season]! > 1 && Math.sign(size) * balance[season]! > count[season]! / 2 ? 0 : size;
  });
}

/** Whether most values are one and the same, as those of what sells a few months a year: its seasons, seldom seen, look like changing levels. */
function standsStill(history: readonly (number | null)[]): boolean {
  const seen = history.filter((value) => value !== null);
  const middle = medianOf(Float64Array.from(seen));
  return seen.filter((value) => value === middle).length > seen.length / 2;
}

function spreadOf(values: readonly (number | null)[]): number {
  const seen = values.filter((value) => value !== null);
  const mean = seen.reduce((sum, value) => sum + value / seen.length, 0);
  return Math.sqrt(seen.reduce((sum, value) => sum + (value - mean) ** 2 / seen.length, 0)) || 1;
}

/** Fills what is missing (NaN) on the line between its neighbours, at the ends with the nearest. */
function interpolate(values: Float64Array): void {
  let before = -1;
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t]!)) continue;
    for (let gap = before + 1; gap < t; gap++)
      values[gap] = before < 0 ? values[t]! : values[before]! + ((values[t]! - values[before]!) * (gap - before)) / (t - before);
    before = t;
  }
  for (let gap = before + 1; gap < values.length; gap++) values[gap] = values[before]!;
}

/** The history with its gaps filled as `cleanHistory` fills them, and nothing else changed. */
export function fillGaps(history: readonly (number | null)[], period: number): Float64Array {
  const largest = history.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0) || 1;
  const scaled = history.map((value) => (value === null ? null : value / largest));
  const { seasons } = structuralForecast(scaled, 1, period, { grid: ROUGH });
  const length = history.length;
  const rest = Float64Array.from(scaled, (value, t) => (value ?? NaN) - atPeriod(seasons, t - length));
  interpolate(rest);
  return rest.map((value, t) => history[t] ?? (value + atPeriod(seasons, t - length)) * largest);
}
