import type { Level } from '../actuals/actuals';
import type { YearMonth } from '../breakdown/plan';

/** What a rolling plan said of a lowest row in a month when it was put into the log. */
export interface ViewLine {
  /** The row's path, as `GTM` has it. */
  readonly path: string;
  readonly member: Readonly<Record<Level, string>>;
  readonly planner: string;
  /** The month's first day, a serial number. */
  readonly month: number;
  /** How many months after the view's first, from 0. */
  readonly ahead: number;
  /** In the plan's measure. */
  readonly baseline: number;
  /** What events add, as a share of the baseline. */
  readonly uplift: number;
  readonly manual: number;
  /** Net sales of one unit; 1 where the plan is in net sales. */
  readonly price: number;
  /** Net sales. */
  readonly forecast: number;
  readonly annualPlan: number;
}

/** A rolling plan as it stood when the next one took its place. */
export interface PlanView {
  /** From 1, in the order of the log. */
  readonly number: number;
  /** The first month it planned. */
  readonly asOf: YearMonth;
  /** How many months it planned. */
  readonly months: number;
  /** Serial number of the day it was put into the log. */
  readonly frozenOn: number;
}

/** A view with its lines. */
export interface FrozenView extends PlanView {
  readonly lines: readonly ViewLine[];
}

/** What the log holds, as far as other sheets are made from it. */
export interface PlanLog {
  readonly views: readonly PlanView[];
  /** Everybody named as a planner, in the order of the log. */
  readonly planners: readonly string[];
}

/** The log with one more view. */
export function withView({ views, planners }: PlanLog, { lines, ...view }: FrozenView): PlanLog {
  const named = lines.map(({ planner }) => planner).filter((planner) => planner !== '');
  return { views: [...views, view], planners: [...new Set([...planners, ...named])] };
}
