import { MANY_SEASONS, type CleanHistory } from '../prepare/clean-history';
import { atPeriod } from '../prepare/season-place';
import type { Regressor } from '../structural/structural-model';
import type { Scale } from './scale';
import { knownForErrors } from './season-of-errors';
import { aggregatedPath, dampedPath, holtWintersPath } from './smoothers';
import { structuralMember } from './structural-member';

export interface Member {
  readonly name: string;
  /** Shares sum to 1. */
  readonly share: number;
  /** Off the scale. */
  readonly point: readonly number[];
}

export interface Combination {
  readonly members: readonly Member[];
  /** Off the scale. */
  readonly point: readonly number[];
  /** Standard deviation of each forecast by the structural model, on the scale. */
  readonly sigma: Float64Array;
  /** What season and known causes make of each period of the history, on the scale. */
  readonly known: Float64Array;
  /** The same for errors to be measured around: see `knownForErrors`. */
  readonly knownForErrors: Float64Array;
  /** Mean effect of a value of 1 of each regressor, on the scale. */
  readonly effects: Float64Array;
}

/** Cycles of history (of at least six periods) that the structural model and the damped trend see. */
const MEMORY = 10;
/** Share of the structural model where there are smoothers beside it. */
const STRUCTURAL_SHARE = 0.4;

/** Periods in `cycles` cycles, those shorter than six periods counted as six. */
export function periodsIn(cycles: number, period: number): number {
  return cycles * Math.max(period, 6);
}

/**
 * Mean of forecasts that fail in different ways: a structural model, averaged over its variances; and, given more than a cycle of
 * history, three smoothers that take the season from it: damped trend, Holt-Winters, and damped trend on blocks of periods. The
 * shares are fixed: equal ones are hard to beat.
 *
 * Source of the method: Bates & Granger (1969), The combination of forecasts, Operational Research Quarterly 20; Makridakis, Spiliotis &
 * Assimakopoulos (2020), The M4 Competition, International Journal of Forecasting 36.
 *
 * @param history on `scale`
 */
export function combine(
  history: CleanHistory,
  horizon: number,
  cycle: number,
  scale: Scale,
  regressors: readonly Regressor[],
): Combination {
  const length = history.filled.length;
  const rough = cycle > MANY_SEASONS ? history.seasons : [0];
  const from = Math.max(0, length - periodsIn(MEMORY, cycle));
  const recent = history.values.slice(from).map((value, t) => (value === null ? null : value - atPeriod(rough, from + t - length)));
  const recentRegressors = regressors.map((regressor) => ({
    ...regressor,
    values: Float64Array.from({ length: length + horizon - from }, (_, t) => regressor.values[from + t]!),
  }));
  const { model, point } = structuralMember(recent, horizon, cycle > MANY_SEASONS ? 1 : cycle, scale, recentRegressors);
  const known = Float64Array.from({ length: length + horizon }, (_, t) =>
    regressors.reduce(
      (part, { values }, r) => part + model.effects[r]! * values[t]!,
      atPeriod(rough, t - length) + atPeriod(model.seasons, t - length),
    ),
  );
  const rest = history.filled.map((value, t) => value - known[t]!);
  const bounds = boundsOf(rest);
  const withKnown = (path: ArrayLike<number>): number[] =>
    Array.from(path, (value, step) => scale.from(Math.min(bounds.highest, Math.max(bounds.lowest, value)) + known[length + step]!));
  const structural = withKnown(point.map((value, step) => scale.to(value) + atPeriod(rough, step) - known[length + step]!));
  const smoothed: [string, number[]][] = [];
  if (length > cycle) {
    const seasoned = rest.map((value, t) => value + atPeriod(model.seasons, t - length));
    const holtWinters = holtWintersPath(seasoned, model.seasons, horizon).map((value, step) => value - atPeriod(model.seasons, step));
    smoothed.push(
      ['damped trend', withKnown(dampedPath(rest.slice(from), horizon))],
      ['Holt-Winters', withKnown(holtWinters)],
      ['damped trend of blocks', withKnown(aggregatedPath(rest, horizon, Math.round(Math.sqrt(cycle))))],
    );
  }
  const left = smoothed.length > 0 ? 1 - STRUCTURAL_SHARE : 0;
  const members: Member[] = [
    { name: 'structural', share: 1 - left, point: structural },
    ...smoothed.map(([name, path]) => ({ name, share: left / smoothed.length, point: path })),
  ];
  return {
    members,
    point: Array.from({ length: horizon }, (_, step) => members.reduce((sum, member) => sum + member.share * member.point[step]!, 0)),
    sigma: model.sigma,
    known: known.subarray(0, length),
    knownForErrors: knownForErrors(known.subarray(0, length), model.seasons, model.seasonsBefore),
    effects: model.effects,
  };
}

/**
 * No trend is carried further beyond what a series without season and known causes has seen than the width of that: a guard against the
 * rare member that takes the last step for a trend.
 */
function boundsOf(rest: Float64Array): { lowest: number; highest: number } {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of rest) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { lowest: lowest - (highest - lowest), highest: highest + (highest - lowest) };
}
