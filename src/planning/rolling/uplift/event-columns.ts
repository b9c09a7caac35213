import type { Period } from '../../../calendar/period';
import { eventShares } from './event-shares';
import type { Column } from './level-columns';

/** An event of the calendar that may have taken place more than once. */
export interface MeasuredEvent {
  readonly windows: readonly Period[];
  /** How many ordinary days a day of it sells before the history has said anything: the calendar's guess, or what a larger group sold. */
  readonly typical: number;
}

/** One time an event took place; `of` is the event's index. */
export interface EventWindow {
  readonly days: Period;
  readonly of: number;
}

/** What events do to the logarithms of sales, linear about the uplifts they are thought to have. */
export interface EventColumns {
  /** A column an event, then one a window: what one more ordinary day of uplift adds. */
  readonly columns: readonly Column[];
  /** What the events are thought to add to each period beyond the columns times the uplifts' distance from the typical ones. */
  readonly offsets: readonly number[];
}

/** Standard deviation, as a share of the typical uplift, by which a shop's uplift differs from it … */
const BETWEEN_SHOPS = 0.35;
/** … and by which one year's differs from another's. */
const BETWEEN_YEARS = 0.08;
/** What is known of an event that is thought to sell next to nothing is known no better than of one that sells half an ordinary day. */
const LEAST_TYPICAL = 0.5;
/** No period is thought to sell a smaller part of ordinary days: the logarithm of nothing is none. */
const LEAST_GAIN = 0.05;

/** The columns of the regression on `events`, about one uplift a window. */
export function eventColumns(
  periods: readonly Period[],
  events: readonly MeasuredEvent[],
  windows: readonly EventWindow[],
  uplifts: readonly number[],
): EventColumns {
  const occurrences = windows.map(({ days }, at) => ({ days, uplift: uplifts[at] ?? 1 }));
  const shares = periods.map((period) => eventShares(period, occurrences));
  const gains = shares.map((row) =>
    Math.max(
      LEAST_GAIN,
      row.reduce((gain, share, at) => gain + share * ((uplifts[at] ?? 1) - 1), 1),
    ),
  );
  const typical = windows.map(({ of }) => events[of]?.typical ?? 1);
  const slopes = windows.map((_, at) => Float64Array.from(shares, (row, period) => (row[at] ?? 0) / (gains[period] ?? 1)));
  const ofEvent = events.map((_, event) =>
    sumOf(
      periods.length,
      slopes.filter((_slope, at) => windows[at]?.of === event),
    ),
  );
  return {
    columns: [
      ...ofEvent.map((values, at) => ({ values, usual: BETWEEN_SHOPS * Math.max(LEAST_TYPICAL, events[at]?.typical ?? 1) })),
      ...slopes.map((values, at) => ({ values, usual: BETWEEN_YEARS * Math.max(LEAST_TYPICAL, typical[at] ?? 1) })),
    ],
    offsets: gains.map((gain, period) =>
      slopes.reduce((rest, slope, at) => rest - (slope[period] ?? 0) * ((uplifts[at] ?? 1) - (typical[at] ?? 1)), Math.log(gain)),
    ),
  };
}

function sumOf(length: number, columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length }, (_, at) => columns.reduce((sum, column) => sum + (column[at] ?? 0), 0));
}
