import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from '../figure/plot-styles';

/** Bars in the chart and in its legend: grey for a landing, full for what adds, hollow for what takes away. */
export const useBridgeStyles = makeStyles({
  landing: { fill: tokens.colorNeutralForeground3, [FORCED_COLORS]: { fill: 'CanvasText' } },
  adds: { fill: tokens.colorCompoundBrandBackground, [FORCED_COLORS]: { fill: 'Highlight' } },
  takes: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '1.75px',
    [FORCED_COLORS]: { fill: 'Canvas', stroke: 'Highlight' },
  },
});
