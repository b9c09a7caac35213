import { plotFrame, runs, type ChartSize, type PlotFrame, type Point } from '../figure/plot-frame';
import type { ViewMonth } from './forecast-view';

/** Everything the chart of a forecast draws, in pixels from its top left corner. */
export interface BandGeometry {
  readonly frame: PlotFrame;
  /** What was sold, in runs without gaps. */
  readonly actual: readonly (readonly Point[])[];
  /** The forecast, from the last month that is known on. */
  readonly forecast: readonly Point[];
  /** The band's outline: along its upper bound and back along its lower one. */
  readonly band: readonly Point[];
  /** Where each year begins. */
  readonly years: readonly { readonly x: number; readonly year: number }[];
}

/** Room a year's name needs. */
const YEAR_WIDTH = 34;

/** Places history, forecast and band in a chart of the given size; `labelOf` writes an amount beside the axis. */
export function bandGeometry(months: readonly ViewMonth[], size: ChartSize, labelOf: (value: number) => string): BandGeometry {
  const highest = Math.max(0, ...months.flatMap(({ actual, upper }) => [actual ?? 0, upper ?? 0]));
  const frame = plotFrame(months.length, highest, size, labelOf);
  const { xOf, yOf } = frame;
  const line = (value: (month: ViewMonth) => number | null): Point[] =>
    months.flatMap((month, index) => {
      const amount = value(month);
      return amount === null ? [] : [{ x: xOf(index), y: yOf(amount) }];
    });
  const newest = months.reduce((last, { actual }, index) => (actual === null ? last : index), -1);
  const bridge = newest < 0 || months[newest + 1]?.point == null ? [] : [{ x: xOf(newest), y: yOf(months[newest]?.actual ?? 0) }];
  return {
    frame,
    actual: runs(months.map(({ actual }, index) => (actual === null ? null : { x: xOf(index), y: yOf(actual) }))),
    forecast: [...bridge, ...line(({ point }) => point)],
    band: [...bridge, ...line(({ upper }) => upper), ...line(({ lower }) => lower).reverse()],
    years: yearsOf(months, xOf),
  };
}

/** The Januaries, as far as their years' names do not run into each other; the first month where there is none. */
function yearsOf(months: readonly ViewMonth[], xOf: (index: number) => number): { x: number; year: number }[] {
  const begins = months.flatMap(({ month: { year, month } }, index) => (month === 1 ? [{ x: xOf(index), year }] : []));
  const [first] = months;
  const named = begins.length > 0 || !first ? begins : [{ x: xOf(0), year: first.month.year }];
  let before = -Infinity;
  return named.filter(({ x }) => {
    const fits = x - before >= YEAR_WIDTH;
    if (fits) before = x;
    return fits;
  });
}
