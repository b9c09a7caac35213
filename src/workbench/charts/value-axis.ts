import type { ChartSnapshot } from '../../host/engine/snapshot';
import type { ChartStyle } from './chart-style';
import type { DrawnSeries } from './drawn-series';
import { valueScale, type Scale } from './scale';
import { stack, type Extent } from './stacking';
import { textWidth } from './text-width';

/** A value axis with its labels, and where the marks of the series on it start and end. */
export interface ValueAxis {
  readonly scale: Scale;
  readonly labels: readonly string[];
  readonly labelWidth: number;
  /** Extents by series, in the order given. */
  readonly extents: readonly Extent[][];
}

type AxisSettings = NonNullable<NonNullable<ChartSnapshot['axes']>['value']>;

/** The axis for some series of one side of the chart; `room` is its length in pixels, which decides how many labels stand on it. */
export function valueAxis(
  series: readonly DrawnSeries[],
  categories: number,
  settings: AxisSettings | undefined,
  room: number,
  labelSize: number,
  style: ChartStyle,
): ValueAxis {
  const groups = new Map<string, DrawnSeries[]>();
  for (const one of series) {
    const key = one.kind.stacking === 'none' ? `${groups.size}` : `${one.kind.mark} ${one.kind.stacking}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const extentOf = new Map<DrawnSeries, Extent[]>();
  for (const group of groups.values()) {
    const extents = stack(
      group.map((one) => one.values),
      group[0]?.kind.stacking ?? 'none',
      categories,
    );
    group.forEach((one, index) => extentOf.set(one, extents[index] ?? []));
  }
  const extents = series.map((one) => extentOf.get(one) ?? []);
  const percent = series.some((one) => one.kind.stacking === 'percent');
  const zeroBased = series.some((one) => one.kind.mark !== 'line' || one.kind.stacking !== 'none');
  const ends = extents.flat().flatMap((extent) => (extent ? (zeroBased ? [extent.from, extent.to] : [extent.to]) : []));
  const scale = valueScale(Math.min(...ends), Math.max(...ends), {
    zeroBased,
    minimum: settings?.minimum,
    maximum: settings?.maximum,
    intervals: Math.max(2, Math.min(8, Math.round(room / (labelSize * 4)))),
  });
  const numberFormat = settings?.numberFormat ?? (percent ? '0%' : (series[0]?.numberFormat ?? 'General'));
  const labels = settings?.visible === false ? [] : scale.ticks.map((tick) => style.format(tick, numberFormat));
  return { scale, labels, labelWidth: Math.max(0, ...labels.map((label) => textWidth(label, labelSize))), extents };
}
