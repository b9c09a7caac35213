import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { useLanguage } from '../language/language';
import { Plot } from './Plot';
import type { ChartSize, PlotFrame } from './plot-frame';
import { FORCED_COLORS, usePlotStyles } from './plot-styles';
import { useWidth } from './use-width';
import type { YearMark } from './year-marks';

const HEIGHT = 180;

const useStyles = makeStyles({
  pointed: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '2 2', [FORCED_COLORS]: { stroke: 'CanvasText' } },
});

interface Geometry {
  readonly frame: PlotFrame;
  readonly years: readonly YearMark[];
}

interface MonthPlotProps<G extends Geometry> {
  /** Places everything in a chart of a size; a new function where what it shows has changed. */
  readonly place: (size: ChartSize, labelOf: (value: number) => string) => G;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The line above the chart; reads out the month under the pointer, null for none. */
  readonly legend: (month: number | null) => ReactElement;
  /** What is drawn, the last on top. */
  readonly children: (geometry: G) => ReactNode;
}

/** A chart of months side by side with its years below, as wide as there is room. */
export function MonthPlot<G extends Geometry>({ place, label, legend, children }: MonthPlotProps<G>): ReactElement {
  const styles = useStyles();
  const { grid, words } = usePlotStyles();
  const { locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const geometry = useMemo(() => place({ width, height: HEIGHT }, (value) => formatCompact(value, locale)), [place, width, locale]);
  const { frame, years } = geometry;
  const { plot } = frame;
  const pointedX = pointed === null ? 0 : frame.xOf(pointed);
  return (
    <div ref={box}>
      {legend(pointed)}
      {width > 0 && (
        <Plot frame={frame} label={label} onPoint={setPointed}>
          {years.map(({ x, year }) => (
            <g key={year}>
              <line className={grid} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
              <text className={words} x={x} y={HEIGHT - 6} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          {pointed !== null && <line className={styles.pointed} x1={pointedX} x2={pointedX} y1={plot.top} y2={plot.bottom} />}
          {children(geometry)}
        </Plot>
      )}
    </div>
  );
}
