import { plotFrame, type ChartSize, type PlotFrame, type Point } from '../figure/plot-frame';
import { yearMarks, type YearMark } from '../figure/year-marks';
import type { FanMonth, FanView } from './fan-view';

/** Everything the fan chart draws, in pixels from its top left corner. */
export interface FanGeometry {
  readonly frame: PlotFrame;
  /** Outlines: along the upper bound and back along the lower one. */
  readonly outer: readonly Point[];
  readonly inner: readonly Point[];
  readonly median: readonly Point[];
  /** Empty where nothing is budgeted. */
  readonly budget: readonly Point[];
  readonly years: readonly YearMark[];
}

/** Places a fan in a chart of the given size; `labelOf` writes an amount beside the axis. */
export function fanGeometry(view: FanView, size: ChartSize, labelOf: (value: number) => string): FanGeometry {
  const budgeted = view.some(({ budget }) => budget > 0);
  const highest = Math.max(0, ...view.map(({ quantiles, budget }) => Math.max(quantiles[4], budget)));
  const frame = plotFrame(view.length, highest, size, labelOf);
  const line = (value: (month: FanMonth) => number): Point[] => view.map((month, at) => ({ x: frame.xOf(at), y: frame.yOf(value(month)) }));
  const band = (low: 0 | 1, high: 3 | 4): Point[] => [
    ...line(({ quantiles }) => quantiles[high]),
    ...line(({ quantiles }) => quantiles[low]).reverse(),
  ];
  return {
    frame,
    outer: band(0, 4),
    inner: band(1, 3),
    median: line(({ quantiles }) => quantiles[2]),
    budget: budgeted ? line(({ budget }) => budget) : [],
    years: yearMarks(
      view.map(({ month }) => month),
      frame.xOf,
    ),
  };
}
