import type { ReactElement } from 'react';
import type { ChartSnapshot } from '../../host/engine/snapshot';
import { PAGE_FONTS } from '../settings/fonts';
import { barPlot } from './bar-plot';
import type { ChartData } from './chart-data';
import type { ChartStyle } from './chart-style';
import { categoryCount, drawnSeries, type DrawnSeries } from './drawn-series';
import { inset, px, type Frame } from './frame';
import { legend, type LegendEntry } from './legend';
import { piePlot, sliceColour } from './pie-plot';
import { fitText } from './text-width';
import { uprightPlot } from './upright-plot';

/** Points (the unit of a chart's place on a sheet) in CSS pixels. */
export const PIXELS_PER_POINT = 96 / 72;

const TITLE_SIZE = 15;

/**
 * Draws a chart object of the workbook as one `<svg>`, in CSS pixels at zoom 1. Pure: the same chart, numbers and style give the same
 * elements. Column, bar, line, area (each plain, stacked, 100 %), their combinations and pies are drawn; for any other type the frame
 * says that it cannot be.
 */
export function renderChart(chart: ChartSnapshot, data: ChartData, style: ChartStyle): ReactElement {
  const width = px(chart.width * PIXELS_PER_POINT);
  const height = px(chart.height * PIXELS_PER_POINT);
  const title = chart.title?.visible === false ? '' : (chart.title?.text ?? '');
  const whole: Frame = { x: 0, y: 0, width, height };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chart.altText || title || chart.name}
      fontFamily={PAGE_FONTS}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} rx={2} fill={style.background} stroke={style.border} />
      {title && (
        <text x={px(width / 2)} y={28} fontSize={TITLE_SIZE} fontWeight={600} fill={style.text} textAnchor="middle">
          {fitText(title, TITLE_SIZE, width - 32)}
        </text>
      )}
      {plotArea(chart, data, inset(whole, 14, title ? 44 : 14, 14, 12), style)}
    </svg>
  );
}

function plotArea(chart: ChartSnapshot, data: ChartData, frame: Frame, style: ChartStyle): ReactElement {
  const series = drawnSeries(chart, data, style);
  if ('unsupported' in series) return notice(style.unsupported(series.unsupported), frame, style);
  const count = categoryCount(data);
  const categories = Array.from({ length: count }, (_, index) => data.categories[index] ?? String(index + 1));
  const pie = series[0]?.kind.mark === 'pie' ? series[0] : null;
  const entries = pie
    ? categories.map((name, index): LegendEntry => ({ name, colour: sliceColour(index, style), swatch: 'box' }))
    : series.filter(({ listed }) => listed).map(entryOf);
  const shown = chart.legend?.visible !== false && entries.length > 0 && frame.height > 80;
  const { drawing, rest } = shown ? legend(entries, chart.legend?.position ?? 'Bottom', frame, style) : { drawing: null, rest: frame };
  return (
    <>
      {pie
        ? piePlot(pie, categories, rest, style)
        : series.length > 0 && series.every((one) => one.kind.mark === 'bar')
          ? barPlot(chart, series, categories, rest, style)
          : uprightPlot(chart, series, categories, rest, style)}
      {drawing}
    </>
  );
}

function entryOf(series: DrawnSeries): LegendEntry {
  return { name: series.name, colour: series.colour, swatch: series.kind.mark === 'line' ? 'line' : 'box' };
}

function notice(text: string, frame: Frame, style: ChartStyle): ReactElement {
  return (
    <text x={px(frame.x + frame.width / 2)} y={px(frame.y + frame.height / 2)} fontSize={13} fill={style.mutedText} textAnchor="middle">
      {fitText(text, 13, frame.width)}
    </text>
  );
}
