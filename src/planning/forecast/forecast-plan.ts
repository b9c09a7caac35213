import type { ForecastMethod } from '../../forecasting/auto/methods';
import type { ForecastNote } from '../../forecasting/auto/note';
import type { Backtest } from '../../forecasting/backtest/backtest';
import type { Level } from '../actuals/actuals';
import type { Market, YearMonth } from '../breakdown/plan';

/** What of the sales history is forecast. */
export const MEASURES = ['netSales', 'units'] as const;
export type Measure = (typeof MEASURES)[number];

/** The most months ahead: beyond, a forecast says little, and its sheet is too wide to read. */
export const LONGEST_HORIZON = 36;

/** What the planner asks for. */
export interface ForecastSpec {
  readonly measure: Measure;
  /** Dimensions to forecast by, from the top; empty for the total alone. */
  readonly levels: readonly Level[];
  /** The first month that is forecast; what was sold from then on is not looked at. */
  readonly start: YearMonth;
  /** Months to forecast. */
  readonly horizon: number;
  /** Probability that a month falls into its interval, between 0 and 1. */
  readonly level: number;
  readonly method: ForecastMethod;
  /** Whose moving festivals count as known causes, for `auto`. */
  readonly market: Market;
}

/** One row of a forecast, in display order: a row stands directly above its parts. */
export interface Series {
  /** Unique and stable, as PlanRow.key. */
  readonly key: string;
  /** '' for the total. */
  readonly label: string;
  /** 0 total, 1 first level, and so on. */
  readonly depth: number;
  /** Index of the row above, -1 for the total. */
  readonly parent: number;
  readonly children: readonly number[];
  /** The dimension values this row stands for; '' where not restricted. */
  readonly member: Readonly<Record<Level, string>>;
  /** One value a month of SeriesTree.months; null before the first sale, and where nothing is known of the month. */
  readonly values: readonly (number | null)[];
  /** Months without a line of this row, between its first sale and the end: they count as no sales. */
  readonly silent: number;
}

export interface SeriesTree {
  /** Months of history, the last one just before the forecast; none where nothing was sold before. */
  readonly months: readonly YearMonth[];
  readonly rows: readonly Series[];
}

/** A row with its forecast, one value a month of the horizon. */
export interface ForecastRow extends Series {
  readonly point: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** What was applied, by its name in the field; '' where there is nothing to forecast from. */
  readonly method: string;
  /** Periods in them count from the first month of SeriesTree.months (1). */
  readonly notes: readonly ForecastNote[];
}

/** How methods would have forecast a row's own history, looking `horizon` months ahead. */
export interface ForecastTest extends Backtest {
  readonly horizon: number;
  /** Months of history that were forecast, counted from the newest back. */
  readonly months: number;
}

/** A forecast whose rows sum to the total in every month. */
export interface ForecastPlan {
  readonly spec: ForecastSpec;
  readonly months: readonly YearMonth[];
  readonly rows: readonly ForecastRow[];
  /** Decimals the amounts are rounded to. */
  readonly digits: number;
  /** By how much the lowest rows, each forecast on its own, come to more than the total, as a share of it; null where there are none. */
  readonly gap: number | null;
  /** Of the total; null where its history is too short. */
  readonly test: ForecastTest | null;
}
