import type { ReactElement } from 'react';
import type { ChartStyle } from './chart-style';
import { px } from './frame';
import { fitText, textWidth } from './text-width';

export const LABEL_SIZE = 11;

/**
 * How the labels under a plot are set: straight, in two lines or slanted where they would touch, and only every nth where even that is too
 * tight.
 */
export interface CategoryLabels {
  readonly slanted: boolean;
  /** Each broken at its first blank, as `Jan` over `2027`. */
  readonly broken: boolean;
  readonly every: number;
  readonly height: number;
}

const MOST_SLANTED = 70;

/** Decides how labels fit into bands of `band` pixels. */
export function planCategoryLabels(labels: readonly string[], band: number): CategoryLabels {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE)));
  if (widest + 6 <= band) return { slanted: false, broken: false, every: 1, height: LABEL_SIZE + 10 };
  const widestPart = Math.max(0, ...labels.flatMap(twoLines).map((part) => textWidth(part, LABEL_SIZE)));
  if (labels.every((label) => label.includes(' ')) && widestPart + 4 <= band)
    return { slanted: false, broken: true, every: 1, height: 2 * LABEL_SIZE + 14 };
  const thinned = Math.ceil((widest + 10) / band);
  if (band < LABEL_SIZE * 1.2 || (thinned <= 2 && labels.length > 16))
    return { slanted: false, broken: false, every: thinned, height: LABEL_SIZE + 10 };
  return { slanted: true, broken: false, every: 1, height: Math.min(widest, MOST_SLANTED) * 0.72 + 14 };
}

function twoLines(label: string): string[] {
  const blank = label.indexOf(' ');
  return [label.slice(0, blank), label.slice(blank + 1)];
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
            {plan.broken
              ? twoLines(label).map((part, line) => (
                  <tspan key={line} x={x} dy={line * (LABEL_SIZE + 2)}>
                    {part}
                  </tspan>
                ))
              : label}
          </text>
        );
      })}
    </g>
  );
}
