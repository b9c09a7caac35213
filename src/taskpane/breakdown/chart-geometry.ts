import { valueScale } from './value-scale';
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
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const MARGIN = { right: 2, top: 8, bottom: 22 };
const LABEL_GAP = 8;
const BAR_SHARE_OF_MONTH = 0.62;
/** Widths of letters at the size of the chart's words, generous so that no label is cut. */
const LETTER = { narrow: 6.6, wide: 11.5 };

/**
 * Places the plan's columns and last year's line in a chart of the given size; `labelOf` writes an amount beside the
 * axis, which takes the room its longest label needs. Negative amounts are drawn as zero.
 */
export function chartGeometry(preview: Preview, size: ChartSize, labelOf: (value: number) => string): ChartGeometry {
  const highest = Math.max(0, ...preview.months.flatMap(({ plan, lastYear }) => [plan, lastYear ?? 0]));
  const { step, steps } = valueScale(highest);
  const labels = Array.from({ length: steps + 1 }, (_, index) => labelOf(index * step));
  const left = Math.max(...labels.map(labelWidth)) + LABEL_GAP;
  const plot = { left, right: size.width - MARGIN.right, top: MARGIN.top, bottom: size.height - MARGIN.bottom };
  const yOf = (value: number): number => plot.bottom - (Math.max(0, value) / (step * steps)) * (plot.bottom - plot.top);
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
  return { bars, lines: runs(points), ticks: labels.map((label, index) => ({ label, y: yOf(index * step) })), plot };
}

/** Room a label takes at the size of the chart’s words, in pixels. */
export function labelWidth(label: string): number {
  return [...label].reduce((width, letter) => width + (letter > '\u2e80' ? LETTER.wide : LETTER.narrow), 0);
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
