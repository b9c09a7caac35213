import type { Period } from '../../../calendar/period';
import { eventColumns, type MeasuredEvent } from './event-columns';
import { levelColumns } from './level-columns';
import { stiffnessOf } from './smooth-level';
import { smoothRegression, type SmoothRegression } from './smooth-regression';

/** What was sold in a period; null where that is not known. */
export interface SoldInPeriod {
  readonly period: Period;
  readonly value: number | null;
}

/** What the history says of one event. */
export interface MeasuredUplift {
  /** How many ordinary days a day of it sells; above zero where it was measured. */
  readonly uplift: number;
  /** The same for each of its windows. */
  readonly windows: readonly number[];
  /** How much of the estimate is the history's, not the typical one's: 0 nothing, 1 all. */
  readonly evidence: number;
}

/** Waves of the level, besides its season, that take fewer days are scatter. */
const SHORTEST_WAVE = 365;
/** With fewer periods the history says nothing of what an ordinary one sells. */
const LEAST_PERIODS = 8;
const MOST_TURNS = 30;
/** No uplift moves by more any longer. */
const STILL = 1e-4;
/** Residuals of more standard deviations count less (Huber's weights). */
const HUBER = 2;
const FIRST_SCATTER = 0.1;
const LEAST_SCATTER = 0.01;
/** Sales of months may say of an event of few days that it sold less than nothing. */
const LEAST_UPLIFT = 0.1;

/**
 * How many ordinary days a day of each event sells, from sales by day, week or month: value = level × (1 + sum of (uplift − 1) × the window's part of
 * the period's days), the level a smooth curve times season and weekday. An event is drawn towards its typical uplift, each of its windows
 * towards the event, by as much as the scatter of the sales leaves open.
 *
 * Periods without a value above zero are left out. Without eight others everything is as typical.
 *
 * @param history periods in order and without gaps, of about one length
 * @returns one an event, in their order
 *
 * Source of the method: Gauss–Newton steps of a partial spline regression on logarithms (see smoothRegression), the events' coefficients hierarchical
 * as in Gelman & Hill (2007), chapter 12.
 */
export function measureUplifts(history: readonly SoldInPeriod[], events: readonly MeasuredEvent[]): MeasuredUplift[] {
  const windows = events.flatMap((event, of) => event.windows.map((days) => ({ days, of })));
  const known = history.map(({ value }) => value !== null && value > 0);
  if (windows.length === 0 || known.filter(Boolean).length < LEAST_PERIODS)
    return events.map((event) => ({ uplift: event.typical, windows: event.windows.map(() => event.typical), evidence: 0 }));

  const periods = history.map(({ period }) => period);
  const logs = history.map(({ period, value }, at) => (known[at] ? Math.log((value ?? 0) / (period.last - period.first + 1)) : 0));
  const level = levelColumns(periods);
  const waves = ((periods.at(-1)?.last ?? 0) - (periods[0]?.first ?? 0) + 1) / SHORTEST_WAVE;
  const stiffness = stiffnessOf(periods.length / waves);
  const windowsAt = level.length + events.length;
  const typical = windows.map(({ of }) => events[of]?.typical ?? 1);

  let uplifts = typical;
  let weights = known.map(Number);
  let scatter = FIRST_SCATTER;
  let fit: SmoothRegression;
  let moved: number;
  let turn = 0;
  do {
    const about = eventColumns(periods, events, windows, uplifts);
    const values = logs.map((log, at) => log - (about.offsets[at] ?? 0));
    fit = smoothRegression({ values, weights, columns: [...level, ...about.columns], stiffness, scatter });
    const { coefficients, open, residuals } = fit;
    const next = windows.map(({ of }, at) =>
      Math.max(LEAST_UPLIFT, (typical[at] ?? 1) + (coefficients[level.length + of] ?? 0) + (coefficients[windowsAt + at] ?? 0)),
    );
    moved = Math.max(...next.map((uplift, at) => Math.abs(uplift - (uplifts[at] ?? 1))));
    uplifts = next;
    scatter = scatterOf(residuals, weights, 2 * waves + open.reduce((sum, share) => sum + 1 - share, 0));
    weights = known.map((is, at) => (is ? Math.min(1, (HUBER * scatter) / Math.max(Number.MIN_VALUE, Math.abs(residuals[at] ?? 0))) : 0));
    turn += 1;
  } while (moved > STILL && turn < MOST_TURNS);

  return events.map((event, of) => ({
    uplift: Math.max(LEAST_UPLIFT, event.typical + (fit.coefficients[level.length + of] ?? 0)),
    windows: uplifts.filter((_, at) => windows[at]?.of === of),
    evidence: Math.min(1, Math.max(0, 1 - (fit.open[level.length + of] ?? 1))),
  }));
}

/**
 * Standard deviation of the residuals, less the freedom the fit `lost`, and wider where neighbours go together: they say less than they count.
 */
function scatterOf(residuals: Float64Array, weights: readonly number[], lost: number): number {
  const weight = (at: number): number => weights[at] ?? 0;
  const count = weights.filter((one) => one > 0).length;
  const squares = residuals.reduce((sum, residual, at) => sum + weight(at) * residual ** 2, 0);
  const together = residuals.reduce(
    (sum, residual, at) => sum + Math.min(weight(at), weight(at - 1)) * residual * (residuals[at - 1] ?? 0),
    0,
  );
  const correlation = squares > 0 ? Math.min(0.8, Math.max(0, together / squares)) : 0;
  const variance = squares / Math.max(count / 4, count - lost);
  return Math.max(LEAST_SCATTER, Math.sqrt((variance * (1 + correlation)) / (1 - correlation)));
}
