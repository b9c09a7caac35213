import type { ReactElement } from 'react';
import type { ChartStyle } from './chart-style';
import { inset, px, type Frame } from './frame';
import { fitText, textWidth } from './text-width';

/** One entry of the legend: a swatch as the marks look, and a name. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  readonly swatch: 'box' | 'line';
}

const SIZE = 12;
const ROW = 20;
const SWATCH = 22;
const GAP = 18;

interface Placed extends LegendEntry {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Entries laid out in centred rows no wider than `width`. */
function inRows(entries: readonly LegendEntry[], width: number): { placed: Placed[]; rows: number } {
  const rows: { entry: LegendEntry; label: string; width: number }[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const label = fitText(entry.name, SIZE, Math.max(40, width - SWATCH));
    const own = SWATCH + textWidth(label, SIZE);
    if (used > 0 && used + GAP + own > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]?.push({ entry, label, width: own });
    used += (used > 0 ? GAP : 0) + own;
  }
  const placed = rows.flatMap((row, index) => {
    const total = row.reduce((sum, item) => sum + item.width, 0) + GAP * (row.length - 1);
    let x = (width - total) / 2;
    return row.map(({ entry, label, width: own }) => {
      const item = { ...entry, label, x, y: index * ROW };
      x += own + GAP;
      return item;
    });
  });
  return { placed, rows: rows.length };
}

/** Draws the legend at the side Office.js names (`Bottom`, `Top`, `Left`, `Right`) and gives the frame that is left for the plot. */
export function legend(
  entries: readonly LegendEntry[],
  position: string,
  frame: Frame,
  style: ChartStyle,
): { drawing: ReactElement; rest: Frame } {
  const beside = position === 'Right' || position === 'Left' || position === 'Corner';
  const widest = Math.min(frame.width * 0.3, Math.max(...entries.map((entry) => SWATCH + textWidth(entry.name, SIZE))));
  const { placed, rows } = beside
    ? {
        placed: entries.map((entry, index) => ({ ...entry, label: fitText(entry.name, SIZE, widest - SWATCH), x: 0, y: index * ROW })),
        rows: entries.length,
      }
    : inRows(entries, frame.width);
  const height = rows * ROW;
  const left = beside && position !== 'Left' ? frame.x + frame.width - widest : frame.x;
  const top = beside ? frame.y + Math.max(0, (frame.height - height) / 2) : position === 'Top' ? frame.y : frame.y + frame.height - height;
  const rest = beside
    ? inset(frame, position === 'Left' ? widest + 10 : 0, 0, position === 'Left' ? 0 : widest + 10, 0)
    : inset(frame, 0, position === 'Top' ? height + 6 : 0, 0, position === 'Top' ? 0 : height + 6);
  const drawing = (
    <g fontSize={SIZE} fill={style.mutedText}>
      {placed.map((item, index) => (
        <g key={index} transform={`translate(${px(left + item.x)} ${px(top + item.y)})`}>
          {item.swatch === 'line' ? (
            <line x1={0} x2={16} y1={10} y2={10} stroke={item.colour} strokeWidth={2.5} strokeLinecap="round" />
          ) : (
            <rect x={2} y={5} width={10} height={10} rx={2} fill={item.colour} />
          )}
          <text x={SWATCH} y={14}>
            {item.label}
          </text>
        </g>
      ))}
    </g>
  );
  return { drawing, rest };
}
