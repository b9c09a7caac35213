import { valueScale } from './value-scale';

/** The room a chart is drawn in, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A gridline and the amount it stands for. */
export interface Tick {
  readonly y: number;
  readonly label: string;
}

/** Where a chart's figures stand, in pixels from its top left corner. */
export interface PlotFrame {
  readonly size: ChartSize;
  readonly slots: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly Tick[];
  /** Width of one of the slots side by side. */
  readonly slot: number;
  /** Middle of a slot. */
  xOf(slot: number): number;
  /** Height of an amount; one below zero is drawn as zero. */
  yOf(amount: number): number;
}

const MARGIN = { right: 4, top: 8, bottom: 22 };
const LABEL_GAP = 8;
/** Widths of letters at the size of the chart's words, generous so that no label is cut. */
const LETTER = { narrow: 6.6, wide: 11.5 };

/**
 * The frame of a chart of `slots` slots (months) side by side, from zero up to a round amount above `highest`; `labelOf` writes an amount
 * beside the axis, which takes the room its longest label needs.
 */
export function plotFrame(slots: number, highest: number, size: ChartSize, labelOf: (amount: number) => string): PlotFrame {
  const { step, steps } = valueScale(highest);
  const labels = Array.from({ length: steps + 1 }, (_, index) => labelOf(index * step));
  const left = Math.max(...labels.map(labelWidth)) + LABEL_GAP;
  const plot = { left, right: size.width - MARGIN.right, top: MARGIN.top, bottom: size.height - MARGIN.bottom };
  const slot = (plot.right - plot.left) / Math.max(1, slots);
  const yOf = (amount: number): number => plot.bottom - (Math.max(0, amount) / (step * steps)) * (plot.bottom - plot.top);
  return {
    size,
    slots,
    plot,
    ticks: labels.map((label, index) => ({ label, y: yOf(index * step) })),
    slot,
    xOf: (index) => plot.left + slot * (index + 0.5),
    yOf,
  };
}

/** Splits a series at its gaps. */
export function runs<T>(points: readonly (T | null)[]): readonly (readonly T[])[] {
  const found: T[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found[found.length - 1]?.push(point);
  }
  return found.filter((run) => run.length > 0);
}

/** Points as SVG writes them. */
export function outline(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function labelWidth(label: string): number {
  return [...label].reduce((width, letter) => width + (letter > '\u2e80' ? LETTER.wide : LETTER.narrow), 0);
}
