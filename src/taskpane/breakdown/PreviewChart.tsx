import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type PointerEvent, type ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { useLanguage } from '../language/language';
import { chartGeometry } from './chart-geometry';
import { ChartLegend } from './ChartLegend';
import type { Preview } from './preview';
import { useWidth } from './use-width';

const HEIGHT = 168;
const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: 'GrayText' } },
  words: { fontSize: '11px', fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground2, [forced]: { fill: 'CanvasText' } },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    transitionProperty: 'y, height',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    [forced]: { fill: 'Highlight' },
  },
  faded: { opacity: 0.55 },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.75px', [forced]: { stroke: 'CanvasText' } },
  dot: { fill: tokens.colorNeutralForeground3, stroke: tokens.colorNeutralBackground1, [forced]: { fill: 'CanvasText', stroke: 'Canvas' } },
});

interface PreviewChartProps {
  readonly preview: Preview;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The year of the grey line; null when there is none. */
  readonly comparedName: string | null;
}

/** Columns for the plan, a grey line for last year; a month under the pointer is read out in the legend's line. */
export function PreviewChart({ preview, label, comparedName }: PreviewChartProps): ReactElement {
  const styles = useStyles();
  const { formats, locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { bars, lines, ticks, plot } = useMemo(
    () => chartGeometry(preview, { width, height: HEIGHT }, (value) => formatCompact(value, locale)),
    [preview, width, locale],
  );
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const month = Math.floor(((x - plot.left) / (plot.right - plot.left)) * bars.length);
    setPointed(month >= 0 && month < bars.length ? month : null);
  };

  return (
    <div ref={box}>
      <ChartLegend month={pointed === null ? null : (preview.months[pointed] ?? null)} comparedName={comparedName} />
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
          {bars.map((bar, index) => (
            <rect
              key={index}
              className={mergeClasses(styles.bar, pointed !== null && pointed !== index && styles.faded)}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
              rx={1.5}
            />
          ))}
          {lines.map((points, index) => (
            <polyline key={index} className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
          {lines.flat().map(({ x, y }, index) => (
            <circle key={index} className={styles.dot} cx={x} cy={y} r={2.75} />
          ))}
          {preview.months.map(({ month }, index) => (
            <text key={index} className={styles.words} x={bars[index]?.middle ?? 0} y={HEIGHT - 6} textAnchor="middle">
              {formats.monthTick(month)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
