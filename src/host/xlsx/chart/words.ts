import { Words } from '../sheet/maps';

export const LEGEND_POSITIONS = new Words({ Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' });

export const LINE_STYLES = new Words({
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'dot',
  Grey50: 'sysDash',
});

export const MARKERS = new Words({
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
});

/** Axes by number in a chart part: main category and value, then those of the second group. */
export const AXIS_IDS = { primary: [111111111, 111111112], secondary: [222222221, 222222222] } as const;
