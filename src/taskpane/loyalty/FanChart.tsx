import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { Plot } from '../figure/Plot';
import { outline } from '../figure/plot-frame';
import { FORCED_COLORS, usePlotStyles } from '../figure/plot-styles';
import { useWidth } from '../figure/use-width';
import { useLanguage } from '../language/language';
import { fanGeometry } from './fan-geometry';
import type { FanView } from './fan-view';
import { FanLegend } from './FanLegend';

const HEIGHT = 180;

const useStyles = makeStyles({
  median: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2.25px', [FORCED_COLORS]: { stroke: 'Highlight' } },
  budget: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.75px', [FORCED_COLORS]: { stroke: 'CanvasText' } },
  band: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.18,
    [FORCED_COLORS]: { fill: 'none', fillOpacity: 1, stroke: 'Highlight', strokeDasharray: '3 2' },
  },
  pointed: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '2 2', [FORCED_COLORS]: { stroke: 'CanvasText' } },
});

interface FanChartProps {
  readonly view: FanView;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** The median in its two bands, and the budget; a month under the pointer is read out in the legend's line. */
export function FanChart({ view, label }: FanChartProps): ReactElement {
  const styles = useStyles();
  const { grid, words } = usePlotStyles();
  const { locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { frame, outer, inner, median, budget, years } = useMemo(
    () => fanGeometry(view, { width, height: HEIGHT }, (value) => formatCompact(value, locale)),
    [view, width, locale],
  );
  const { plot } = frame;
  const pointedX = pointed === null ? 0 : frame.xOf(pointed);
  return (
    <div ref={box}>
      <FanLegend month={pointed === null ? null : (view[pointed] ?? null)} budgeted={budget.length > 0} />
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
          <polygon className={styles.band} points={outline(outer)} />
          <polygon className={styles.band} points={outline(inner)} />
          <polyline className={styles.budget} points={outline(budget)} />
          <polyline className={styles.median} points={outline(median)} />
        </Plot>
      )}
    </div>
  );
}
