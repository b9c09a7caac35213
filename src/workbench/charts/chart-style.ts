/** Colours and texts a chart is drawn with; the shapes depend on nothing else of the page. */
export interface ChartStyle {
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly mutedText: string;
  readonly gridline: string;
  readonly axis: string;
  /** For series without a colour of their own, in turn. */
  readonly palette: readonly string[];
  /** True where colours given for white paper need lightening. */
  readonly dark: boolean;
  /** Formats an axis label by an Excel number format. */
  readonly format: (value: number, numberFormat: string) => string;
  /** What to show in place of a type there are no marks for. */
  readonly unsupported: (type: string) => string;
}

type Colours = Omit<ChartStyle, 'format' | 'unsupported'>;

export const LIGHT_COLOURS: Colours = {
  background: '#ffffff',
  border: '#d1d1d1',
  text: '#242424',
  mutedText: '#616161',
  gridline: '#e6e6e6',
  axis: '#bdbdbd',
  palette: ['#0f6cbd', '#c19c00', '#4f6b75', '#ca5010', '#498205', '#8764b8', '#038387', '#a4262c'],
  dark: false,
};

export const DARK_COLOURS: Colours = {
  background: '#242424',
  border: '#4d4d4d',
  text: '#f0f0f0',
  mutedText: '#adadad',
  gridline: '#3d3d3d',
  axis: '#6b6b6b',
  palette: ['#479ef5', '#f2c661', '#9fb7c0', '#ef7a45', '#86c440', '#b29ad4', '#30c6cc', '#ee8d91'],
  dark: true,
};

/** A series colour as it should stand on the chart's ground: dark colours are lightened on a dark one, so that the marks stay visible. */
export function seriesColour(given: string | undefined, index: number, style: ChartStyle): string {
  if (!given) return style.palette[index % style.palette.length] ?? style.text;
  const match = /^#([0-9a-f]{6})$/i.exec(given);
  if (!style.dark || !match?.[1]) return given;
  const channels = [0, 2, 4].map((at) => parseInt(match[1]!.slice(at, at + 2), 16));
  const luminance = (0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0)) / 255;
  if (luminance >= 0.45) return given;
  const lift = (0.5 - luminance) / (1 - luminance);
  return `#${channels
    .map((channel) =>
      Math.round(channel + (255 - channel) * lift)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
