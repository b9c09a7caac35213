import { monthAt, monthNumber, type Month } from '../../calendar/months';
import type { ForecastRow } from '../../planning/forecast/forecast-plan';
import type { ForecastWork } from './forecast-run';

/** A month of the picture: behind, with what was sold; ahead, with its forecast. Null where there is nothing. */
export interface ViewMonth {
  readonly month: Month;
  readonly actual: number | null;
  readonly point: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What the figure shows of one row. */
export interface ForecastView {
  readonly months: readonly ViewMonth[];
  /** The forecast's sum over so many months, at most twelve. */
  readonly sum: number;
  readonly summed: number;
  /** Over the same months a year before; null where these are not all known, or sum to nothing. */
  readonly growth: number | null;
}

/** Months of history in the picture. */
const MONTHS_BACK = 36;

/** The picture of one row. */
export function viewOf(row: ForecastRow, { tree, spec }: ForecastWork): ForecastView {
  const back = Math.min(MONTHS_BACK, tree.months.length);
  const begins = monthNumber(spec.start);
  const behind = row.values
    .slice(row.values.length - back)
    .map((actual, at): ViewMonth => ({ month: monthAt(begins - back + at), actual, point: null, lower: null, upper: null }));
  const ahead = row.point.map((point, at): ViewMonth => {
    const [lower, upper] = [row.lower[at] ?? point, row.upper[at] ?? point];
    return { month: monthAt(begins + at), actual: null, point, lower, upper };
  });
  const summed = Math.min(12, row.point.length);
  const sum = row.point.slice(0, summed).reduce((total, value) => total + value, 0);
  const before = row.values.slice(-12).slice(0, summed);
  const known = row.values.length >= 12 ? before.filter((value) => value !== null) : [];
  const yearBefore = known.reduce((total, value) => total + value, 0);
  return {
    months: [...behind, ...ahead],
    sum,
    summed,
    growth: known.length === summed && yearBefore !== 0 ? (sum - yearBefore) / Math.abs(yearBefore) : null,
  };
}
