import type { ChartSize } from '../breakdown/chart-geometry';
import { labelWidth } from '../breakdown/chart-geometry';
import { valueScale } from '../breakdown/value-scale';
import type { ViewMonth } from './forecast-view';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Everything the chart of a forecast draws, in pixels from its top left corner. */
export interface BandGeometry {
  /** What was sold, in runs without gaps. */
  readonly actual: readonly (readonly Point[])[];
  /** The forecast, from the last month that is known on. */
  readonly forecast: readonly Point[];
  /** The band's outline: along its upper bound and back along its lower one. */
  readonly band: readonly Point[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** Where each year begins. */
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const MARGIN = { right: 4, top: 8, bottom: 22 };
const LABEL_GAP = 8;
/** Room a year's name needs. */
const YEAR_WIDTH = 34;

/** Places history, forecast and band in a chart of the given size; `labelOf` writes an amount beside the axis. Negative amounts are drawn as zero. */
export function bandGeometry(months: readonly ViewMonth[], size: ChartSize, labelOf: (value: number) => string): BandGeometry {
  const highest = Math.max(0, ...months.flatMap(({ actual, upper }) => [actual ?? 0, upper ?? 0]));
  const { step, steps } = valueScale(highest);
  const labels = Array.from({ length: steps + 1 }, (_, index) => labelOf(index * step));
  const left = Math.max(...labels.map(labelWidth)) + LABEL_GAP;
  const plot = { left, right: size.width - MARGIN.right, top: MARGIN.top, bottom: size.height - MARGIN.bottom };
  const xOf = (index: number): number => plot.left + ((plot.right - plot.left) * (index + 0.5)) / Math.max(1, months.length);
  const yOf = (value: number): number => plot.bottom - (Math.max(0, value) / (step * steps)) * (plot.bottom - plot.top);
  const line = (value: (month: ViewMonth) => number | null): Point[] =>
    months.flatMap((month, index) => {
      const amount = value(month);
      return amount === null ? [] : [{ x: xOf(index), y: yOf(amount) }];
    });
  const newest = months.reduce((last, { actual }, index) => (actual === null ? last : index), -1);
  const bridge = newest < 0 || months[newest + 1]?.point == null ? [] : [{ x: xOf(newest), y: yOf(months[newest]?.actual ?? 0) }];
  return {
    actual: runsOf(months, xOf, yOf),
    forecast: [...bridge, ...line(({ point }) => point)],
    band: [...bridge, ...line(({ upper }) => upper), ...line(({ lower }) => lower).reverse()],
    ticks: labels.map((label, index) => ({ label, y: yOf(index * step) })),
    years: yearsOf(months, xOf),
    plot,
  };
}

function runsOf(months: readonly ViewMonth[], xOf: (index: number) => number, yOf: (value: number) => number): Point[][] {
  const runs: Point[][] = [[]];
  months.forEach(({ actual }, index) => {
    if (actual === null) runs.push([]);
    else runs.at(-1)?.push({ x: xOf(index), y: yOf(actual) });
  });
  return runs.filter((run) => run.length > 0);
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
