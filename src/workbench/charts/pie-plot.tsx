import type { ReactElement } from 'react';
import type { ChartStyle } from './chart-style';
import type { DrawnSeries } from './drawn-series';
import { px, type Frame } from './frame';

/** A pie or ring of the first series: negative and missing values take no slice, as in Excel. */
export function piePlot(series: DrawnSeries, categories: readonly string[], frame: Frame, style: ChartStyle): ReactElement {
  const radius = Math.max(0, Math.min(frame.width, frame.height) / 2 - 4);
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const parts = series.values.map((value) => Math.max(0, value ?? 0));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const at = (turn: number, distance: number) =>
    `${px(centre.x + Math.sin(turn * 2 * Math.PI) * distance)} ${px(centre.y - Math.cos(turn * 2 * Math.PI) * distance)}`;
  const hole = radius * series.kind.hole;
  let turned = 0;
  return (
    <g>
      {parts.map((part, index) => {
        const share = whole === 0 ? 0 : part / whole;
        const start = turned;
        turned += share;
        if (share === 0) return null;
        // A whole turn has no arc of its own: its ends coincide.
        const end = share === 1 ? start + 0.99999 : turned;
        const large = end - start > 0.5 ? 1 : 0;
        const inner =
          hole > 0 ? `L${at(end, hole)}A${px(hole)} ${px(hole)} 0 ${large} 0 ${at(start, hole)}` : `L${px(centre.x)} ${px(centre.y)}`;
        return (
          <path
            key={index}
            d={`M${at(start, radius)}A${px(radius)} ${px(radius)} 0 ${large} 1 ${at(end, radius)}${inner}Z`}
            fill={sliceColour(index, style)}
            stroke={style.background}
            strokeWidth={1.5}
          >
            <title>{`${categories[index] ?? ''}: ${style.format(part, series.numberFormat)} (${style.format(share, '0.0%')})`}</title>
          </path>
        );
      })}
    </g>
  );
}

/** The colour of a pie's nth slice. */
export function sliceColour(index: number, style: ChartStyle): string {
  return style.palette[index % style.palette.length] ?? style.text;
}
