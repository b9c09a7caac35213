import { structuralForecast, type Regressor, type StructuralGrid } from '../structural/structural-model';
import { atPeriod } from './season-place';
import { levelShifts, type LevelShift } from './level-shifts';
import { outlierSizes } from './outliers';

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
const ROUGH: StructuralGrid = { level: [0.03, 0.3, 3], season: [0, 4], shape: ['free'], slope: [{ variance: 0.5, prior: 1 }] };
/** An outlier stands out by more than this many times the usual; more with less than two periods, when the season is hardly known. */
const LIMIT = 5;
const LIMIT_WITHOUT_SEASONS = 8;
/** Times that what was found is taken off to see the known parts, and so the rest, more clearly. */
const PASSES = 2;

/**
 * Frees a history of single values that stand out from their surroundings (set back to them) and of lasting level shifts (what came
 * before is moved to the new level), after season and known causes are taken off; a gap is filled on the line between its neighbours.
 *
 * @param history on the scale on which the parts add up; null where missing, at least one value
 */
export function cleanHistory(history: readonly (number | null)[], period: number, regressors: readonly Regressor[] = []): CleanHistory {
  const length = history.length;
  const limit = length < 2 * period ? LIMIT_WITHOUT_SEASONS : LIMIT;
  const moved = new Float64Array(length);
  const shifts: LevelShift[] = [];
  let cleaned = history;
  let rough = roughly(history, cleaned, period, regressors, limit);
  for (let pass = 1; ; pass++) {
    for (const shift of rough.shifts) {
      for (let t = 0; t < shift.at; t++) moved[t]! += shift.size;
      shifts.push(shift);
    }
    const { rest, known } = rough;
    cleaned = history.map((value, t) => (value === null ? null : rest[t]! + known[t]!));
    if (pass === PASSES) break;
    const level = history.map((value, t) => (value === null ? null : value + moved[t]!));
    rough = roughly(level, cleaned, period, regressors, limit);
  }
  const { rest, known, seasons, outliers } = rough;
  return {
    values: cleaned,
    filled: rest.map((value, t) => value + known[t]!),
    moved,
    seasons,
    outliers,
    shifts: [...new Set(shifts.map(({ at }) => at))],
  };
}

interface Rough {
  readonly seasons: Float64Array;
  /** Season and effects of the regressors in each period of the history. */
  readonly known: Float64Array;
  /** What is left of the history, without outliers, shifts and gaps. */
  readonly rest: Float64Array;
  readonly outliers: readonly number[];
  readonly shifts: readonly LevelShift[];
}

/** @param cleaned the history as far as it is already cleaned, from which the known parts are told */
function roughly(
  history: readonly (number | null)[],
  cleaned: readonly (number | null)[],
  period: number,
  regressors: readonly Regressor[],
  limit: number,
): Rough {
  const length = history.length;
  const { seasons, effects } = structuralForecast(cleaned, 1, period, { grid: ROUGH, regressors });
  const known = Float64Array.from({ length }, (_, t) =>
    regressors.reduce((part, regressor, r) => part + effects[r]! * regressor.values[t]!, atPeriod(seasons, t - length)),
  );
  const rest = less(history, known);
  const sizes = outlierSizes(rest, less(cleaned, known), limit);
  const outliers: number[] = [];
  sizes.forEach((size, t) => {
    if (size !== 0) outliers.push(t);
    rest[t]! -= size;
  });
  interpolate(rest);
  const shifts = length < 2 * period ? [] : levelShifts(rest);
  for (const { at, size } of shifts) for (let t = 0; t < at; t++) rest[t]! += size;
  return { seasons, known, rest, outliers, shifts };
}

function less(values: readonly (number | null)[], known: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(values, (value, t) => (value === null ? NaN : value - known[t]!));
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
