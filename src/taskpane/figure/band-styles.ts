import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from './plot-styles';

/** A line in a band of what may come, and a quieter one beside it. */
export const useBandStyles = makeStyles({
  line: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2.25px', [FORCED_COLORS]: { stroke: 'Highlight' } },
  quiet: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.75px', [FORCED_COLORS]: { stroke: 'CanvasText' } },
  band: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.18,
    [FORCED_COLORS]: { fill: 'none', fillOpacity: 1, stroke: 'Highlight', strokeDasharray: '3 2' },
  },
});

/** The same line and band in a legend. */
export const useBandKeyStyles = makeStyles({
  line: {
    width: '14px',
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'Highlight' },
  },
  band: {
    width: '14px',
    height: '10px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    opacity: 0.25,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'transparent', border: '1px dashed Highlight', opacity: 1 },
  },
});
