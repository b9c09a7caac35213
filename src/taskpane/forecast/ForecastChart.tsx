import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { Plot } from '../figure/Plot';
import { outline } from '../figure/plot-frame';
import { FORCED_COLORS, usePlotStyles } from '../figure/plot-styles';
import { useWidth } from '../figure/use-width';
import { useLanguage } from '../language/language';
import { bandGeometry } from './band-geometry';
import { ForecastLegend } from './ForecastLegend';
import type { ForecastView } from './forecast-view';

const HEIGHT = 180;

const useStyles = makeStyles({
  actual: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.75px', [FORCED_COLORS]: { stroke: 'CanvasText' } },
  alone: { fill: tokens.colorNeutralForeground3, [FORCED_COLORS]: { fill: 'CanvasText' } },
  forecast: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2.25px', [FORCED_COLORS]: { stroke: 'Highlight' } },
  band: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.18,
    [FORCED_COLORS]: { fill: 'none', fillOpacity: 1, stroke: 'Highlight', strokeDasharray: '3 2' },
  },
  pointed: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '2 2', [FORCED_COLORS]: { stroke: 'CanvasText' } },
});

interface ForecastChartProps {
  readonly view: ForecastView;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly level: number;
}

/** A grey line for what was sold, a coloured one for the forecast in its band; a month under the pointer is read out in the legend's line. */
export function ForecastChart({ view, label, level }: ForecastChartProps): ReactElement {
  const styles = useStyles();
  const { grid, words } = usePlotStyles();
  const { locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { months } = view;
  const { frame, actual, forecast, band, years } = useMemo(
    () => bandGeometry(months, { width, height: HEIGHT }, (value) => formatCompact(value, locale)),
    [months, width, locale],
  );
  const { plot } = frame;
  const pointedX = pointed === null ? 0 : frame.xOf(pointed);

  return (
    <div ref={box}>
      <ForecastLegend month={pointed === null ? null : (months[pointed] ?? null)} level={level} />
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
          <polygon className={styles.band} points={outline(band)} />
          {actual.map((points, index) => {
            const [first] = points;
            return points.length === 1 && first ? (
              <circle key={index} className={styles.alone} cx={first.x} cy={first.y} r={2} />
            ) : (
              <polyline key={index} className={styles.actual} points={outline(points)} />
            );
          })}
          <polyline className={styles.forecast} points={outline(forecast)} />
        </Plot>
      )}
    </div>
  );
}
