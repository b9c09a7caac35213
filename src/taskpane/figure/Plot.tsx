import type { PointerEvent, ReactElement, ReactNode } from 'react';
import type { PlotFrame } from './plot-frame';
import { usePlotStyles } from './plot-styles';

interface PlotProps {
  readonly frame: PlotFrame;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The slot under the pointer, null for none. */
  readonly onPoint: (slot: number | null) => void;
  readonly children: ReactNode;
}

/** A chart's gridlines and amounts around what is drawn in it. */
export function Plot({ frame: { size, slots, plot, ticks, slot }, label, onPoint, children }: PlotProps): ReactElement {
  const styles = usePlotStyles();
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const at = Math.floor((x - plot.left) / slot);
    onPoint(at >= 0 && at < slots ? at : null);
  };
  return (
    <svg
      className={styles.chart}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
      onPointerMove={onPointer}
      onPointerLeave={() => onPoint(null)}
    >
      {ticks.map(({ y, label: amount }) => (
        <g key={amount}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className={styles.words} x={plot.left - 6} y={y + 4} textAnchor="end">
            {amount}
          </text>
        </g>
      ))}
      {children}
    </svg>
  );
}
