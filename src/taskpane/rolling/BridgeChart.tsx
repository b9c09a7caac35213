import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { gtmLogText } from '../../locales/gtm-log';
import { FORCED_COLORS, usePlotStyles } from '../figure/plot-styles';
import { useWidth } from '../figure/use-width';
import { useLanguage } from '../language/language';
import { about } from './about';
import { bridgeKind, type BridgeBar } from './bridge';
import { bridgeGeometry, type PlacedBar } from './bridge-geometry';
import { BridgeLegend } from './BridgeLegend';
import { useBridgeStyles } from './bridge-styles';
import { signed } from './moved-sentence';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  /** Words stand on the lines that join the bars, not under them. */
  words: {
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    fontVariantNumeric: 'tabular-nums',
    [FORCED_COLORS]: { stroke: 'Canvas' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1, [FORCED_COLORS]: { fill: 'CanvasText' } },
  join: { stroke: tokens.colorNeutralStroke1, [FORCED_COLORS]: { stroke: 'GrayText' } },
  cut: { fill: tokens.colorNeutralBackground1, [FORCED_COLORS]: { fill: 'Canvas' } },
});

interface BridgeChartProps {
  readonly bars: readonly BridgeBar[];
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** Bars below each other, each beginning where the one before ended, with its name and amount above it. */
export function BridgeChart({ bars, label }: BridgeChartProps): ReactElement {
  const styles = useStyles();
  const fills = useBridgeStyles();
  const plot = usePlotStyles();
  const { formats, locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const { bars: placed, height, broken } = bridgeGeometry(bars, width);
  return (
    <div ref={box} className={styles.box}>
      <BridgeLegend />
      {width > 0 && (
        <svg className={plot.chart} width={width} height={height} role="img" aria-label={label}>
          {placed.slice(1).map((next, index) => {
            const before = placed[index] ?? next;
            return <line key={index} className={styles.join} x1={before.end} x2={before.end} y1={before.y} y2={next.y + next.height} />;
          })}
          {bars.map((bar, index) => {
            const at = placed[index];
            if (at === undefined) return null;
            const kind = bridgeKind(bar);
            const words = mergeClasses(plot.words, styles.words, kind === 'landing' && styles.strong);
            return (
              <g key={bar.name}>
                <text className={words} x={0} y={at.words}>
                  {gtmLogText(locale, `changes.${bar.name}`)}
                </text>
                <text className={words} x={width} y={at.words} textAnchor="end">
                  {kind === 'landing' ? about(bar.to, locale) : signed(bar.to - bar.from, formats)}
                </text>
                <rect className={fills[kind]} x={at.x} y={at.y} width={at.width} height={at.height} rx={1.5} />
                {broken && kind === 'landing' && <path className={styles.cut} d={cutOf(at)} />}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** A slanted gap near the beginning of a bar that is cut short. */
function cutOf({ x, y, width, height, end }: PlacedBar): string {
  const left = end > x + width / 2 ? x + 6 : x + width - 14;
  return `M${left + 4} ${y - 1}h4l-4 ${height + 2}h-4z`;
}
