import type { Level } from '../actuals/actuals';
import type { YearMonth } from '../breakdown/plan';
import type { EventCell } from '../events/event-row';
import type { Measure, Series } from '../forecast/forecast-plan';
import type { FocusLine } from './focus-line';
import type { RollingNoteCode } from '../../locales/rolling-notes';
import type { PricePath } from './prices';

/** The longest window, in months. */
export const LONGEST_WINDOW = 6;

/** A month with nothing but events that keep people away still sells this part of an ordinary one. */
export const LEAST_GAIN = 0.1;

/** What the planner asks for. */
export interface RollingSpec {
  /** The first month planned: what was sold before it is known. */
  readonly asOf: YearMonth;
  /** How many months are planned, 1 to LONGEST_WINDOW. */
  readonly months: number;
}

/** One row of a rolling plan, in display order: a row stands directly above its parts. */
export interface RollingRow extends Pick<Series, 'key' | 'label' | 'depth' | 'parent' | 'children' | 'member'> {
  /** Whether the annual plan has the row. */
  readonly planned: boolean;
  /** Sales without events, one value a month of the window, in the plan's measure; null where history has nothing to forecast from. */
  readonly baseline: readonly number[] | null;
  /** The forecast's method, by its name in the field; '' where there is none. */
  readonly method: string;
  /** Net sales of one unit, month by month; null where not known. */
  readonly price: PricePath | null;
}

/** An event in one month of the window. */
export interface WindowEvent {
  /** Index of the month in the window. */
  readonly month: number;
  readonly event: EventCell;
}

/** Something to tell beside the numbers. */
export interface RollingNote {
  readonly code: RollingNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything the sheets of a rolling plan are made from. */
export interface RollingPlan {
  readonly spec: RollingSpec;
  /** Units where the history has them, else net sales. */
  readonly measure: Measure;
  readonly levels: readonly Level[];
  readonly months: readonly YearMonth[];
  readonly rows: readonly RollingRow[];
  /** By month, within it by the day they begin. */
  readonly events: readonly WindowEvent[];
  /** What the operation focus starts with. */
  readonly focus: readonly FocusLine[];
  /** Decimals of the baseline. */
  readonly digits: number;
  readonly notes: readonly RollingNote[];
}
