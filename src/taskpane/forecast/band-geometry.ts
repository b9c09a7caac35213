import { plotFrame, runs, type ChartSize, type PlotFrame, type Point } from '../figure/plot-frame';
import { yearMarks, type YearMark } from '../figure/year-marks';
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
  readonly years: readonly YearMark[];
}

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
    years: yearMarks(
      months.map(({ month }) => month),
      xOf,
    ),
  };
}
