import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type PointerEvent, type ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { useWidth } from '../breakdown/use-width';
import { useLanguage } from '../language/language';
import { bandGeometry } from './band-geometry';
import { ForecastLegend } from './ForecastLegend';
import type { ForecastView } from './forecast-view';

const HEIGHT = 180;
const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: 'GrayText' } },
  words: { fontSize: '11px', fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground2, [forced]: { fill: 'CanvasText' } },
  actual: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.75px', [forced]: { stroke: 'CanvasText' } },
  alone: { fill: tokens.colorNeutralForeground3, [forced]: { fill: 'CanvasText' } },
  forecast: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2.25px', [forced]: { stroke: 'Highlight' } },
  band: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.18,
    [forced]: { fill: 'none', fillOpacity: 1, stroke: 'Highlight', strokeDasharray: '3 2' },
  },
  pointed: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '2 2', [forced]: { stroke: 'CanvasText' } },
});

interface ForecastChartProps {
  readonly view: ForecastView;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly level: number;
}

const outline = (points: readonly { readonly x: number; readonly y: number }[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** A grey line for what was sold, a coloured one for the forecast in its band; a month under the pointer is read out in the legend's line. */
export function ForecastChart({ view, label, level }: ForecastChartProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { months } = view;
  const { actual, forecast, band, ticks, years, plot } = useMemo(
    () => bandGeometry(months, { width, height: HEIGHT }, (value) => formatCompact(value, locale)),
    [months, width, locale],
  );
  const slot = (plot.right - plot.left) / Math.max(1, months.length);
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const month = Math.floor((x - plot.left) / slot);
    setPointed(month >= 0 && month < months.length ? month : null);
  };
  const pointedX = pointed === null ? 0 : plot.left + slot * (pointed + 0.5);

  return (
    <div ref={box}>
      <ForecastLegend month={pointed === null ? null : (months[pointed] ?? null)} level={level} />
      {width > 0 && (
        <svg
          className={styles.chart}
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={label}
          onPointerMove={onPointer}
          onPointerLeave={() => setPointed(null)}
        >
          {ticks.map(({ y, label: amount }) => (
            <g key={amount}>
              <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
              <text className={styles.words} x={plot.left - 6} y={y + 4} textAnchor="end">
                {amount}
              </text>
            </g>
          ))}
          {years.map(({ x, year }) => (
            <g key={year}>
              <line className={styles.grid} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
              <text className={styles.words} x={x} y={HEIGHT - 6} textAnchor="middle">
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
        </svg>
      )}
    </div>
  );
}
