import type { ChartSnapshot } from '../../host/engine/snapshot';
import type { ChartData } from './chart-data';
import { chartKind, type ChartKind } from './chart-kind';
import { seriesColour, type ChartStyle } from './chart-style';

/** A series with everything needed to draw it. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly numberFormat: string;
  readonly kind: ChartKind;
  readonly colour: string;
  readonly secondary: boolean;
  readonly smooth: boolean;
  /** Whether the legend names it. */
  readonly listed: boolean;
  readonly markers: boolean;
}

/** The series of a chart joined with their numbers, or the first type there are no marks for. */
export function drawnSeries(chart: ChartSnapshot, data: ChartData, style: ChartStyle): DrawnSeries[] | { unsupported: string } {
  const drawn: DrawnSeries[] = [];
  for (const [index, series] of chart.series.entries()) {
    const type = series.type ?? chart.type;
    const kind = chartKind(type);
    if (!kind) return { unsupported: type };
    const read = data.series[index];
    drawn.push({
      name: read?.name || series.name,
      values: read?.values ?? [],
      numberFormat: read?.numberFormat ?? 'General',
      kind,
      colour: seriesColour(series.color, index, style),
      secondary: series.axisGroup === 'Secondary',
      smooth: series.smooth === true,
      listed: series.unlisted !== true,
      markers:
        (kind.markers && series.markerStyle !== 'None') ||
        (series.markerStyle !== undefined && !['None', 'Automatic'].includes(series.markerStyle)),
    });
  }
  return drawn;
}

/** How many categories the chart has: the longest of its labels and series. */
export function categoryCount(data: ChartData): number {
  return Math.max(0, data.categories.length, ...data.series.map((series) => series.values.length));
}
