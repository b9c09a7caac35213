import type { ReactElement } from 'react';
import type { ChartSnapshot } from '../../host/engine/snapshot';
import { LABEL_SIZE } from './category-labels';
import type { ChartStyle } from './chart-style';
import type { DrawnSeries } from './drawn-series';
import { inset, px, type Frame } from './frame';
import { fitText, textWidth } from './text-width';
import { valueTitle } from './upright-plot';
import { valueAxis } from './value-axis';

/** Horizontal bars; as in Excel the first category stands at the bottom. */
export function barPlot(
  chart: ChartSnapshot,
  series: readonly DrawnSeries[],
  categories: readonly string[],
  frame: Frame,
  style: ChartStyle,
): ReactElement {
  const settings = chart.axes?.value;
  const names = Math.min(frame.width * 0.35, Math.max(0, ...categories.map((name) => textWidth(name, LABEL_SIZE))));
  const axis = valueAxis(series, categories.length, settings, frame.width * 0.35, LABEL_SIZE, style);
  const plot = inset(frame, names + 10, 4, axis.labelWidth / 2 + 2, LABEL_SIZE + 10);
  const band = plot.height / Math.max(1, categories.length);
  const stacked = series.some((one) => one.kind.stacking !== 'none');
  const thickness = (band * 0.64) / (stacked ? 1 : Math.max(1, series.length));
  const x = (value: number) => plot.x + plot.width * Math.min(1, Math.max(0, axis.scale.at(value)));
  const top = (category: number) => plot.y + band * (categories.length - 1 - category);
  const zero = px(x(Math.max(axis.scale.min, Math.min(0, axis.scale.max))));

  return (
    <g>
      {axis.scale.ticks.map((tick, index) => (
        <g key={tick}>
          {settings?.gridlines !== false && (
            <line x1={px(x(tick))} x2={px(x(tick))} y1={px(plot.y)} y2={px(plot.y + plot.height)} stroke={style.gridline} />
          )}
          <text x={px(x(tick))} y={px(plot.y + plot.height + 16)} fontSize={LABEL_SIZE} fill={style.mutedText} textAnchor="middle">
            {axis.labels[index]}
          </text>
        </g>
      ))}
      {series.map((one, index) =>
        (axis.extents[index] ?? []).map((extent, category) => {
          if (!extent) return null;
          const ends = [x(extent.from), x(extent.to)] as const;
          const slot = stacked ? 0 : series.length - 1 - index;
          return (
            <rect
              key={`${index} ${category}`}
              x={px(Math.min(...ends))}
              y={px(top(category) + band * 0.18 + slot * thickness)}
              width={px(Math.abs(ends[1] - ends[0]))}
              height={px(Math.max(1, thickness - (stacked ? 0 : 1)))}
              fill={one.colour}
            >
              {valueTitle(one, categories[category] ?? '', category, style)}
            </rect>
          );
        }),
      )}
      <line x1={zero} x2={zero} y1={px(plot.y)} y2={px(plot.y + plot.height)} stroke={style.axis} />
      <g fontSize={LABEL_SIZE} fill={style.mutedText}>
        {categories.map((name, category) => (
          <text key={category} x={px(plot.x - 8)} y={px(top(category) + band / 2 + 4)} textAnchor="end">
            {fitText(name, LABEL_SIZE, names)}
          </text>
        ))}
      </g>
    </g>
  );
}
