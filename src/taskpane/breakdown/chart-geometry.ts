import { plotFrame, runs, type ChartSize, type PlotFrame, type Point } from '../figure/plot-frame';
import type { Preview } from './preview';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the month, where its name stands. */
  readonly middle: number;
}

/** Everything the chart draws, in pixels from its top left corner. */
export interface ChartGeometry {
  readonly frame: PlotFrame;
  readonly bars: readonly Bar[];
  /** Points of last year's line in runs without gaps. */
  readonly lines: readonly (readonly Point[])[];
}

const BAR_SHARE_OF_MONTH = 0.62;

/** Places the plan's columns and last year's line in a chart of the given size; `labelOf` writes an amount beside the axis. */
export function chartGeometry({ months }: Preview, size: ChartSize, labelOf: (value: number) => string): ChartGeometry {
  const highest = Math.max(0, ...months.flatMap(({ plan, lastYear }) => [plan, lastYear ?? 0]));
  const frame = plotFrame(months.length, highest, size, labelOf);
  const width = frame.slot * BAR_SHARE_OF_MONTH;
  const bars = months.map(({ plan }, index) => {
    const [middle, y] = [frame.xOf(index), frame.yOf(plan)];
    return { x: middle - width / 2, y, width, height: frame.plot.bottom - y, middle };
  });
  const lines = runs(months.map(({ lastYear }, index) => (lastYear === null ? null : { x: frame.xOf(index), y: frame.yOf(lastYear) })));
  return { frame, bars, lines };
}
