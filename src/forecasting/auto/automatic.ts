import { cleanHistory, type CleanHistory } from '../prepare/clean-history';
import { settleNewest } from '../prepare/newest-values';
import { scaleHistory, unscaleOne } from '../smoothing/scaling';
import type { Regressor } from '../structural/structural-model';
import { combine, periodsIn, type Combination, type Member } from './combination';
import { endedFor } from './ended-demand';
import type { ForecastRegressor, ForecastResult } from './forecast-result';
import { intermittentDemand, isIntermittent, offSeasonBefore } from './intermittent-demand';
import { halfWidths } from './interval';
import { listed, type ForecastNote } from './note';
import { outlierNotes } from './outlier-notes';
import { AS_IT_IS, LOGARITHMS, sizeOfChange, type Scale } from './scale';
import { fewValues, sameValue } from './simple-cases';

/** Cycles of history (of at least six periods) that are looked at. */
const LONGEST_MEMORY = 18;
/** Fewer values are a short history. */
const FEW = 6;
/** Zeros at the start that say that sales had not begun. */
const BEFORE_START = 2;
/** A value this small beside the largest is as good as zero, of which there is no logarithm. */
const NEARLY_ZERO = 1e-9;
/** Widths of the range of the history that a forecast, and the bound of an interval, may lie outside it. */
const FURTHEST_POINT = 3;
const FURTHEST_BOUND = 10;
/** An effect of a smaller share of a usual value would read as none. */
const HARDLY = 0.0006;
/** Longest cycle of seasons. */
const LONGEST_CYCLE = 400;

/** The forecast of `auto`: see `forecast`, whose arguments these are, already checked. */
export function automaticForecast(
  given: readonly (number | null)[],
  horizon: number,
  givenPeriod: number,
  level: number,
  regressors: readonly ForecastRegressor[],
): ForecastResult {
  const notes: ForecastNote[] = [];
  const period = givenPeriod > LONGEST_CYCLE ? 1 : givenPeriod;
  if (period !== givenPeriod) notes.push({ code: 'period-too-long', params: { period: givenPeriod } });
  const start = Math.max(startOf(given, period, notes), given.length - periodsIn(LONGEST_MEMORY, period));
  const history = given.slice(start);
  const seen = Float64Array.from(history.filter((value) => value !== null));
  if (seen.length < history.length) notes.push({ code: 'missing-filled', params: { count: history.length - seen.length } });
  if (seen.length < FEW) notes.push({ code: 'short-history', params: { count: seen.length } });
  if (seen.length < 3) return { ...fewValues(seen, horizon, level), notes };
  if (seen.every((value) => value === seen[0])) {
    notes.push({ code: 'constant', params: { value: seen[0]! } });
    return { ...sameValue(seen[0]!, horizon), notes };
  }
  const ended = endedFor(history, period);
  if (ended > 0) {
    notes.push({ code: 'ended', params: { count: ended } });
    return { ...sameValue(0, horizon), notes };
  }
  if (isIntermittent(history, period)) {
    notes.push({ code: 'intermittent', params: { zeros: seen.filter((value) => value === 0).length, count: seen.length } });
    return { ...intermittentDemand(seen, horizon, level), notes };
  }
  if (period > 1 && history.length < 2 * period) notes.push({ code: 'season-uncertain', params: { count: history.length, period } });
  const series = new OnScale(history, seen, period, regressors, start);
  const combination = combine(series.clean, horizon, period, series.scale, series.regressors);
  notes.push(...series.notes, ...regressorNotes(regressors, combination, series));
  const result = withInterval(series, combination, period, level);
  const beyond = result.point.flatMap((value, step) => (series.isBeyond(value) ? [step] : []));
  if (beyond.length > 0) notes.push({ code: 'beyond-range', params: listed(beyond) });
  return { ...result, notes };
}

/**
 * Where the history begins: after what is missing at the start and, where no value is negative, zeros before sales began, but for those of
 * an off-season, which are part of what recurs.
 */
function startOf(history: readonly (number | null)[], period: number, notes: ForecastNote[]): number {
  const first = history.findIndex((value) => value !== null);
  if (history.some((value) => value !== null && value < 0)) return first;
  const sold = history.findIndex((value) => value !== null && value > 0);
  if (sold - first < BEFORE_START) return first;
  const began = sold - offSeasonBefore(history.slice(first), period);
  if (began > first) notes.push({ code: 'starts-later', params: { count: began } });
  return began;
}

/** A history in a unit near its size, on the scale on which its parts add up, cleaned. */
class OnScale {
  readonly unit: number;
  readonly scale: Scale;
  readonly values: readonly (number | null)[];
  readonly clean: CleanHistory;
  /** Size of a usual value on the scale; 1 on logarithms. */
  readonly usual: number;
  readonly regressors: readonly Regressor[];
  readonly notes: ForecastNote[] = [];
  /** What was seen, its newest values as far as they are believed. */
  private readonly range: Bounds;
  /** Zero where no value was negative. */
  private readonly floor: number;

  constructor(
    history: readonly (number | null)[],
    seen: Float64Array,
    period: number,
    regressors: readonly ForecastRegressor[],
    start: number,
  ) {
    const { unit, values } = scaleHistory(seen);
    this.unit = unit;
    const negative = values.filter((value) => value < 0).length;
    const zero = values.filter((value) => value === 0).length;
    if (negative > 0) this.notes.push({ code: 'negative-values', params: { count: negative } });
    else if (zero > 0) this.notes.push({ code: 'zero-values', params: { count: zero } });
    const lowest = values.reduce((a, b) => Math.min(a, b));
    const highest = values.reduce((a, b) => Math.max(a, b));
    this.scale = lowest > NEARLY_ZERO * highest ? LOGARITHMS : AS_IT_IS;
    this.values = history.map((value) => (value === null ? null : this.scale.to(value / unit)));
    const size = sizeOfChange(values, this.scale);
    this.usual = size.usual;
    this.regressors = regressors.map((regressor) => ({ values: regressor.values.slice(start), spread: regressor.spread * size.usual }));
    const settled = settleNewest(this.values, period, size, this.regressors);
    const believable = settled.values.flatMap((value) => (value === null ? [] : [this.scale.from(value)]));
    this.range = { lowest: believable.reduce((a, b) => Math.min(a, b)), highest: believable.reduce((a, b) => Math.max(a, b)) };
    this.floor = negative > 0 ? -Infinity : 0;
    this.clean = cleanHistory(settled.values, period, this.regressors, size.usual);
    const { shifts } = this.clean;
    const outliers = [...new Set([...this.clean.outliers, ...settled.outliers])].sort((a, b) => a - b);
    if (settled.newest.length > 0) this.notes.push({ code: 'newest-stands-out', params: listed(settled.newest.map((t) => t + start)) });
    this.notes.push(...outlierNotes(outliers, regressors, start));
    if (shifts.length > 0) this.notes.push({ code: 'level-shift', params: listed(shifts.map((t) => t + start)) });
  }

  /** The history on the scale with its outliers, moved to the newest level; NaN where missing. */
  get uncleaned(): Float64Array {
    return this.clean.moved.map((by, t) => (this.values[t] ?? NaN) + by);
  }

  /** A forecast, within what is believed. */
  believed(value: number): number {
    return within(value, this.reach(FURTHEST_POINT));
  }

  /** The bound of an interval on the scale, in the history's unit. */
  bound(value: number): number {
    return this.inUnit(within(this.scale.from(value), this.reach(FURTHEST_BOUND)));
  }

  /** Whether a forecast in the history's unit lies outside all that was seen by more than the width of that. */
  isBeyond(value: number): boolean {
    const { lowest, highest } = this.reach(1);
    return value < this.inUnit(lowest) || value > this.inUnit(highest);
  }

  inUnit(value: number): number {
    return unscaleOne(value, this.unit);
  }

  /** The range and, on either side, that many widths of it. */
  private reach(widths: number): Bounds {
    const { lowest, highest } = this.range;
    const far = widths * (highest - lowest);
    return { lowest: Math.max(this.floor, lowest - far), highest: highest + far };
  }
}

function within(value: number, { lowest, highest }: Bounds): number {
  return Math.min(highest, Math.max(lowest, value));
}

interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

function withInterval(
  series: OnScale,
  { members, point, sigma, known, knownForErrors }: Combination,
  period: number,
  level: number,
): Omit<ForecastResult, 'notes'> {
  const { scale, clean } = series;
  const less = (values: Float64Array, parts: Float64Array): Float64Array =>
    values.map((value, t) => value - parts[t]!).slice(-Math.min(values.length, periodsIn(10, period)));
  const believed = point.map((value) => series.believed(value));
  const centre = believed.map((value) => scale.to(value));
  const disagreement = disagreementOf(members, centre, scale);
  const widths = halfWidths(
    {
      values: less(series.uncleaned, knownForErrors),
      cleaned: less(clean.filled, known),
      sigma,
      disagreement,
      usual: series.usual,
      period,
    },
    level,
  );
  const result = believed.map((value) => series.inUnit(value));
  return {
    point: result,
    lower: result.map((value, step) => Math.min(value, series.bound(centre[step]! - widths[step]!))),
    upper: result.map((value, step) => Math.max(value, series.bound(centre[step]! + widths[step]!))),
    method: members.length > 1 ? 'combination' : 'structural model',
    members: members.map((member) => ({ ...member, point: member.point.map((value) => series.inUnit(series.believed(value))) })),
  };
}

/** Standard deviation, without bias, of what the members say of each period around the centre, on the scale. */
function disagreementOf(members: readonly Member[], centre: readonly number[], scale: Scale): Float64Array {
  const freedom = 1 - members.reduce((sum, { share }) => sum + share * share, 0);
  return Float64Array.from(centre, (middle, step) => {
    const square = members.reduce((sum, { share, point }) => sum + share * (scale.to(point[step]!) - middle) ** 2, 0);
    return members.length > 1 ? Math.sqrt(square / freedom) : 0;
  });
}

/** What known causes change, where that is worth telling. */
function regressorNotes(
  regressors: readonly ForecastRegressor[],
  { effects }: Combination,
  { scale, unit, usual }: OnScale,
): ForecastNote[] {
  return regressors.flatMap(({ name }, r): ForecastNote[] => {
    if (Math.abs(effects[r]!) < HARDLY * usual) return [];
    const share = Math.expm1(effects[r]!);
    const amount = unscaleOne(effects[r]!, unit);
    const percent = Number((100 * share).toFixed(Math.abs(share) < 0.1 ? 1 : 0));
    return scale.logarithmic
      ? [{ code: 'regressor-share', params: { name, effect: share, percent } }]
      : [{ code: 'regressor-amount', params: { name, effect: amount, amount: Number(amount.toPrecision(3)) } }];
  });
}
