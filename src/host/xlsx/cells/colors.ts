import { child, type XmlElement } from '../package/xml';

/** Legacy palette by index (ECMA-376 18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 ' +
  '808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ' +
  'CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Order in which a file counts the colours of its theme. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** A colour as ExcelJS or an attribute set gives it. */
export interface FileColor {
  argb?: string | undefined;
  theme?: number | undefined;
  indexed?: number | undefined;
  tint?: number | undefined;
}

/** The colours of a workbook's theme. */
export class ThemeColors {
  private readonly colors: string[];

  constructor(theme: XmlElement | null) {
    const scheme = child(theme ?? undefined, 'themeElements', 'clrScheme');
    this.colors = THEME_ORDER.map((name, i) => {
      const [color] = child(scheme, name)?.children ?? [];
      return (color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '').match(/^[0-9a-f]{6}$/i)?.[0] ?? OFFICE_THEME[i]!;
    });
  }

  /** `#RRGGBB`, or undefined for automatic. */
  hex(color: FileColor | undefined): string | undefined {
    if (!color) return undefined;
    let rgb: string | undefined;
    if (color.argb) rgb = color.argb.slice(-6);
    else if (color.theme !== undefined) rgb = this.colors[color.theme];
    else if (color.indexed !== undefined) rgb = INDEXED[color.indexed];
    if (rgb === undefined) return undefined;
    return `#${color.tint ? tinted(rgb, color.tint) : rgb}`.toUpperCase();
  }
}

/** Colour attributes of an element such as `<color theme="4" tint="0.4"/>`. */
export function colorOf(element: XmlElement | undefined): FileColor | undefined {
  if (!element) return undefined;
  const { rgb, theme, indexed, tint } = element.attributes;
  return {
    ...(rgb !== undefined ? { argb: rgb } : {}),
    ...(theme !== undefined ? { theme: Number(theme) } : {}),
    ...(indexed !== undefined ? { indexed: Number(indexed) } : {}),
    ...(tint !== undefined ? { tint: Number(tint) } : {}),
  };
}

/** Lightens (positive) or darkens a colour in the HSL model (ECMA-376 18.3.1.15). */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread > 0) {
    if (high === red) hue = ((green - blue) / spread + 6) % 6;
    else hue = high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  }
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = next - chroma / 2;
  const sectors: [number, number, number][] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (sectors[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** `FFRRGGBB` for a file. */
export function argb(hex: string): string {
  return `FF${hex.replace('#', '').toUpperCase()}`;
}
