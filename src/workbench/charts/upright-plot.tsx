import type { ReactElement } from 'react';
import type { ChartSnapshot } from '../../host/engine/snapshot';
import { categoryLabels, LABEL_SIZE, planCategoryLabels } from './category-labels';
import type { ChartStyle } from './chart-style';
import type { DrawnSeries } from './drawn-series';
import { inset, px, type Frame } from './frame';
import { linePath, stretches, type LinePoint } from './line-path';
import type { Extent } from './stacking';
import { valueAxis, type ValueAxis } from './value-axis';

interface Placed {
  readonly series: DrawnSeries;
  readonly extents: readonly Extent[];
  readonly axis: ValueAxis;
}

/** Columns, lines and areas over upright value axes: the left one, and a right one where a series asks for it. */
export function uprightPlot(
  chart: ChartSnapshot,
  series: readonly DrawnSeries[],
  categories: readonly string[],
  frame: Frame,
  style: ChartStyle,
): ReactElement {
  const settings = chart.axes?.value;
  const primary = series.filter((one) => !one.secondary);
  const secondary = series.filter((one) => one.secondary);
  const left = valueAxis(primary.length > 0 ? primary : series, categories.length, settings, frame.height, LABEL_SIZE, style);
  const right =
    primary.length > 0 && secondary.length > 0 ? valueAxis(secondary, categories.length, undefined, frame.height, LABEL_SIZE, style) : null;
  const titleRoom = settings?.title ? 18 : 0;
  const beside = inset(frame, titleRoom + (left.labels.length > 0 ? left.labelWidth + 10 : 4), 6, right ? right.labelWidth + 10 : 4, 0);
  const band = beside.width / Math.max(1, categories.length);
  const labelled = chart.axes?.category?.visible !== false;
  const labels = planCategoryLabels(categories, band);
  const categoryTitle = chart.axes?.category?.title;
  const plot = inset(beside, 0, 0, 0, (labelled ? labels.height : 4) + (categoryTitle ? 18 : 0));
  const y = (axis: ValueAxis, value: number) => plot.y + plot.height * (1 - Math.min(1, Math.max(0, axis.scale.at(value))));
  const x = (index: number) => plot.x + band * (index + 0.5);
  const place = (some: readonly DrawnSeries[], axis: ValueAxis): Placed[] =>
    some.map((one, index) => ({ series: one, axis, extents: axis.extents[index] ?? [] }));
  const placed = [...place(primary.length > 0 ? primary : series, left), ...(right ? place(secondary, right) : [])];
  const of = (mark: string) => placed.filter((one) => one.series.kind.mark === mark);
  const zero = px(y(left, Math.max(left.scale.min, Math.min(0, left.scale.max))));

  return (
    <g>
      {settings?.gridlines !== false &&
        left.scale.ticks.map((tick) => (
          <line
            key={tick}
            x1={px(plot.x)}
            x2={px(plot.x + plot.width)}
            y1={px(y(left, tick))}
            y2={px(y(left, tick))}
            stroke={style.gridline}
          />
        ))}
      <g fontSize={LABEL_SIZE} fill={style.mutedText}>
        {left.labels.map((label, index) => (
          <text key={index} x={px(plot.x - 8)} y={px(y(left, left.scale.ticks[index] ?? 0) + 4)} textAnchor="end">
            {label}
          </text>
        ))}
        {right?.labels.map((label, index) => (
          <text key={index} x={px(plot.x + plot.width + 8)} y={px(y(right, right.scale.ticks[index] ?? 0) + 4)}>
            {label}
          </text>
        ))}
        {settings?.title && (
          <text textAnchor="middle" transform={`translate(${px(frame.x + 10)} ${px(plot.y + plot.height / 2)}) rotate(-90)`}>
            {settings.title}
          </text>
        )}
        {categoryTitle && (
          <text textAnchor="middle" x={px(plot.x + plot.width / 2)} y={px(frame.y + frame.height - 4)}>
            {categoryTitle}
          </text>
        )}
      </g>
      {of('area').map((one, index) => (
        <g key={index}>{areaMarks(one, x, y)}</g>
      ))}
      {columnMarks(of('column'), categories, band, plot.x, y, style)}
      <line x1={px(plot.x)} x2={px(plot.x + plot.width)} y1={zero} y2={zero} stroke={style.axis} />
      {of('line').map((one, index) => (
        <g key={index}>{lineMarks(one, categories, x, y, style)}</g>
      ))}
      {labelled && categoryLabels(categories, labels, plot.x, band, plot.y + plot.height, style)}
    </g>
  );
}

type Height = (axis: ValueAxis, value: number) => number;

/** Clustered columns side by side, stacked ones on top of each other in one slot. */
function columnMarks(
  placed: readonly Placed[],
  categories: readonly string[],
  band: number,
  left: number,
  y: Height,
  style: ChartStyle,
): ReactElement[] {
  const slots = [...new Set(placed.map((one, index) => slotOf(one, index)))];
  const width = (band * 0.64) / Math.max(1, slots.length);
  return placed.flatMap((one, index) =>
    one.extents.map((extent, category) => {
      if (!extent) return <g key={`${index} ${category}`} />;
      const slot = slots.indexOf(slotOf(one, index));
      const ends = [y(one.axis, extent.from), y(one.axis, extent.to)] as const;
      return (
        <rect
          key={`${index} ${category}`}
          x={px(left + band * (category + 0.18) + slot * width + (slots.length > 1 ? 0.5 : 0))}
          y={px(Math.min(...ends))}
          width={px(Math.max(1, width - (slots.length > 1 ? 1 : 0)))}
          height={px(Math.abs(ends[0] - ends[1]))}
          fill={one.series.colour}
        >
          {valueTitle(one.series, categories[category] ?? '', category, style)}
        </rect>
      );
    }),
  );
}

function slotOf(one: Placed, index: number): string {
  return one.series.kind.stacking === 'none' ? `own ${index}` : `stack ${String(one.series.secondary)}`;
}

function lineMarks(one: Placed, categories: readonly string[], x: (index: number) => number, y: Height, style: ChartStyle): ReactElement {
  const points = one.extents.map((extent, index): LinePoint => extent && { x: x(index), y: y(one.axis, extent.to) });
  return (
    <>
      <path
        d={stretches(points)
          .map((stretch) => linePath(stretch, one.series.smooth))
          .join('')}
        fill="none"
        stroke={one.series.colour}
        strokeWidth={2.25}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {points.map(
        (point, index) =>
          point && (
            <circle
              key={index}
              cx={px(point.x)}
              cy={px(point.y)}
              r={one.series.markers ? 3.5 : 6}
              fill={one.series.markers ? one.series.colour : 'transparent'}
              stroke={one.series.markers ? style.background : 'none'}
            >
              {valueTitle(one.series, categories[index] ?? '', index, style)}
            </circle>
          ),
      )}
    </>
  );
}

function areaMarks(one: Placed, x: (index: number) => number, y: Height): ReactElement[] {
  const tops = one.extents.map((extent, index): LinePoint => extent && { x: x(index), y: y(one.axis, extent.to) });
  let at = 0;
  return stretches(tops).map((stretch, index) => {
    const start = tops.indexOf(stretch[0] ?? null, at);
    at = start + stretch.length;
    const back = stretch.map((point, offset) => ({ x: point.x, y: y(one.axis, one.extents[start + offset]?.from ?? 0) })).reverse();
    const floor = linePath(back, false).replace('M', 'L');
    return (
      <path
        key={index}
        d={`${linePath(stretch, one.series.smooth)}${floor}Z`}
        fill={one.series.colour}
        fillOpacity={0.75}
        stroke={one.series.colour}
        strokeWidth={1.5}
      />
    );
  });
}

/** What stands under the pointer: series, category and the number as its cell shows it. */
export function valueTitle(series: DrawnSeries, category: string, index: number, style: ChartStyle): ReactElement {
  const value = series.values[index];
  return (
    <title>{`${series.name}, ${category}: ${value === null || value === undefined ? '' : style.format(value, series.numberFormat)}`}</title>
  );
}
