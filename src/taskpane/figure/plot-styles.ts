import { makeStyles, tokens } from '@fluentui/react-components';

export const FORCED_COLORS = '@media (forced-colors: active)';

/** What every chart has: gridlines and words. */
export const usePlotStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED_COLORS]: { stroke: 'GrayText' } },
  words: {
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    fill: tokens.colorNeutralForeground2,
    [FORCED_COLORS]: { fill: 'CanvasText' },
  },
});
