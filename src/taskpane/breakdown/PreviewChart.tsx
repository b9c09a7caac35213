import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { Plot } from '../figure/Plot';
import { outline } from '../figure/plot-frame';
import { FORCED_COLORS, usePlotStyles } from '../figure/plot-styles';
import { useWidth } from '../figure/use-width';
import { useLanguage } from '../language/language';
import { chartGeometry } from './chart-geometry';
import { ChartLegend } from './ChartLegend';
import type { Preview } from './preview';

const HEIGHT = 168;

const useStyles = makeStyles({
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    transitionProperty: 'y, height',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    [FORCED_COLORS]: { fill: 'Highlight' },
  },
  faded: { opacity: 0.55 },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.75px', [FORCED_COLORS]: { stroke: 'CanvasText' } },
  dot: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralBackground1,
    [FORCED_COLORS]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
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
  const { words } = usePlotStyles();
  const { formats, locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { bars, lines, frame } = useMemo(
    () => chartGeometry(preview, { width, height: HEIGHT }, (value) => formatCompact(value, locale)),
    [preview, width, locale],
  );

  return (
    <div ref={box}>
      <ChartLegend month={pointed === null ? null : (preview.months[pointed] ?? null)} comparedName={comparedName} />
      {width > 0 && (
        <Plot frame={frame} label={label} onPoint={setPointed}>
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
            <polyline key={index} className={styles.line} points={outline(points)} />
          ))}
          {lines.flat().map(({ x, y }, index) => (
            <circle key={index} className={styles.dot} cx={x} cy={y} r={2.75} />
          ))}
          {preview.months.map(({ month }, index) => (
            <text key={index} className={words} x={bars[index]?.middle ?? 0} y={HEIGHT - 6} textAnchor="middle">
              {formats.monthTick(month)}
            </text>
          ))}
        </Plot>
      )}
    </div>
  );
}
