import type { Preview } from './preview';

/** The room a chart is drawn in, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

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
  readonly bars: readonly Bar[];
  /** Points of last year's line in runs without gaps. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const MARGIN = { left: 52, right: 4, top: 8, bottom: 22 };
const BAR_SHARE_OF_MONTH = 0.62;
const TICKS_WANTED = 3;

/** Places the plan's columns and last year's line in a chart of the given size. Negative amounts are drawn as zero. */
export function chartGeometry(preview: Preview, size: ChartSize): ChartGeometry {
  const plot = { left: MARGIN.left, right: size.width - MARGIN.right, top: MARGIN.top, bottom: size.height - MARGIN.bottom };
  const highest = Math.max(0, ...preview.months.flatMap(({ plan, lastYear }) => [plan, lastYear ?? 0]));
  const step = niceStep(highest / TICKS_WANTED);
  const top = Math.max(step, Math.ceil(highest / step) * step);
  const yOf = (value: number): number => plot.bottom - (Math.max(0, value) / top) * (plot.bottom - plot.top);
  const slot = (plot.right - plot.left) / Math.max(1, preview.months.length);
  const bars = preview.months.map(({ plan }, index) => {
    const width = slot * BAR_SHARE_OF_MONTH;
    const middle = plot.left + slot * (index + 0.5);
    const y = yOf(plan);
    return { x: middle - width / 2, y, width, height: plot.bottom - y, middle };
  });
  const points = preview.months.map(({ lastYear }, index) =>
    lastYear === null ? null : { x: bars[index]?.middle ?? 0, y: yOf(lastYear) },
  );
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({ value: index * step, y: yOf(index * step) }));
  return { bars, lines: runs(points), ticks, plot };
}

/** The smallest of 1, 2, 2.5 or 5 times a power of ten that is at least `rough`; 1 for nothing. */
export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Splits a series at its gaps. */
function runs<T>(points: readonly (T | null)[]): readonly (readonly T[])[] {
  const found: T[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found[found.length - 1]?.push(point);
  }
  return found.filter((run) => run.length > 0);
}
