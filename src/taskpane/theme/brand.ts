import type { BrandVariants } from '@fluentui/react-components';

/** The green of Excel's own commands, from dark to light, so that the pane reads as part of the application. */
export const excelGreen: BrandVariants = {
  10: '#031309',
  20: '#062414',
  30: '#083a1f',
  40: '#0a4a28',
  50: '#0b5a30',
  60: '#0d6a39',
  70: '#0f703b',
  80: '#107c41',
  90: '#1d8a4f',
  100: '#40ad70',
  110: '#54b07c',
  120: '#6fbf92',
  130: '#8ecfaa',
  140: '#b0dfc5',
  150: '#d2eede',
  160: '#ecf8f1',
};
