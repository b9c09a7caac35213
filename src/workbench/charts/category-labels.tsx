import type { ReactElement } from 'react';
import type { ChartStyle } from './chart-style';
import { px } from './frame';
import { fitText, textWidth } from './text-width';

export const LABEL_SIZE = 11;

/** How the labels under a plot are set: straight, slanted where they would touch, and only every nth where even that is too tight. */
export interface CategoryLabels {
  readonly slanted: boolean;
  readonly every: number;
  readonly height: number;
}

const MOST_SLANTED = 70;

/** Decides how labels fit into bands of `band` pixels. */
export function planCategoryLabels(labels: readonly string[], band: number): CategoryLabels {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE)));
  if (widest + 6 <= band) return { slanted: false, every: 1, height: LABEL_SIZE + 10 };
  const thinned = Math.ceil((widest + 10) / band);
  if (band < LABEL_SIZE * 1.2 || (thinned <= 2 && labels.length > 16)) return { slanted: false, every: thinned, height: LABEL_SIZE + 10 };
  return { slanted: true, every: 1, height: Math.min(widest, MOST_SLANTED) * 0.72 + 14 };
}

/** Draws the labels under a plot whose bands start at `left` and whose axis stands at `bottom`. */
export function categoryLabels(
  labels: readonly string[],
  plan: CategoryLabels,
  left: number,
  band: number,
  bottom: number,
  style: ChartStyle,
): ReactElement {
  return (
    <g fontSize={LABEL_SIZE} fill={style.mutedText}>
      {labels.map((label, index) => {
        if (index % plan.every !== 0) return null;
        const x = px(left + band * (index + 0.5));
        return plan.slanted ? (
          <text key={index} textAnchor="end" transform={`translate(${x + 3} ${px(bottom + 13)}) rotate(-45)`}>
            {fitText(label, LABEL_SIZE, MOST_SLANTED)}
          </text>
        ) : (
          <text key={index} textAnchor="middle" x={x} y={px(bottom + 16)}>
            {label}
          </text>
        );
      })}
    </g>
  );
}
