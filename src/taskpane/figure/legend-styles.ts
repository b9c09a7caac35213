import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from './plot-styles';

/** The line of a chart's legend, and the sign of what was sold. */
export const useLegendStyles = makeStyles({
  legend: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sold: {
    width: '14px',
    height: '2px',
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'CanvasText' },
  },
});
