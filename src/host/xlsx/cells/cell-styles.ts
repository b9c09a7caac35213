import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { BorderStyle, StyleSnapshot } from '../../engine/snapshot';
import { argb, type FileColor, type ThemeColors } from './colors';

/** The font of a cell whose style names none. */
const STANDARD_FONT = { name: 'Calibri', size: 11 };

const BORDERS: Readonly<Record<BorderStyle, string>> = {
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
  Double: 'double',
  Dash: 'dashed',
  Dot: 'dotted',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  SlantDashDot: 'slantDashDot',
  Hairline: 'hair',
};
/** Heavier variants that Office.js tells apart by weight. */
const HEAVY: Readonly<Record<string, BorderStyle>> = { mediumDashed: 'Dash', mediumDashDot: 'DashDot', mediumDashDotDot: 'DashDotDot' };

const HORIZONTAL: Readonly<Record<NonNullable<StyleSnapshot['horizontal']>, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<NonNullable<StyleSnapshot['vertical']>, string>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function keyOf<K extends string>(record: Readonly<Record<K, string>>, value: string | undefined): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}

/** A cell style for ExcelJS; `numFmt` is the caller's. */
export function toFileStyle(style: StyleSnapshot): Partial<Style> {
  const alignment = toAlignment(style);
  return {
    font: toFont(style),
    ...(style.fill !== undefined
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fill) }, bgColor: { indexed: 64 } } as unknown as Fill }
      : {}),
    ...(style.borders ? { border: toBorders(style.borders) } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.locked === false || style.formulaHidden
      ? { protection: { locked: style.locked !== false, hidden: style.formulaHidden === true } }
      : {}),
  };
}

function toFont(style: StyleSnapshot): Partial<Font> {
  return {
    name: style.fontName ?? STANDARD_FONT.name,
    size: style.fontSize ?? STANDARD_FONT.size,
    family: 2,
    ...(style.fontName === undefined ? { scheme: 'minor' as const } : {}),
    color: style.fontColor === undefined ? { theme: 1 } : { argb: argb(style.fontColor) },
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(style.underline ? { underline: style.underline === 'Double' ? 'double' : true } : {}),
  };
}

function toBorders(borders: NonNullable<StyleSnapshot['borders']>): Partial<Borders> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders[side];
      return border ? [[side, { style: BORDERS[border.style], color: { argb: argb(border.color) } }]] : [];
    }),
  );
}

function toAlignment(style: StyleSnapshot): Partial<Alignment> | undefined {
  const alignment = {
    ...(style.horizontal ? { horizontal: HORIZONTAL[style.horizontal] } : {}),
    ...(style.vertical ? { vertical: VERTICAL[style.vertical] } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
  return Object.keys(alignment).length > 0 ? (alignment as Partial<Alignment>) : undefined;
}

/** ExcelJS reads whole font sizes only; it is given hundredths of a point. */
const SIZE_SCALE = 100;

export function withScaledFontSizes(styles: string): string {
  return styles.replace(
    /(<(?:\w+:)?sz\b[^>]*\bval=")([0-9.]+)"/g,
    (_whole, head: string, size: string) => `${head}${Math.round(Number(size) * SIZE_SCALE)}"`,
  );
}

/** The inverse of {@link toFileStyle}, for fonts read through {@link withScaledFontSizes}; undefined for the workbook's standard look. */
export function fromFileStyle(style: Partial<Style>, theme: ThemeColors): StyleSnapshot | undefined {
  const snapshot: StyleSnapshot = {
    ...(style.font ? fromFont(style.font, theme) : {}),
    ...fromFill(style.fill, theme),
    ...fromAlignment(style.alignment),
    ...(style.protection?.locked === false ? { locked: false as const } : {}),
    ...(style.protection?.hidden ? { formulaHidden: true as const } : {}),
  };
  const borders = style.border ? fromBorders(style.border, theme) : undefined;
  if (borders) snapshot.borders = borders;
  return Object.keys(snapshot).length > 0 ? snapshot : undefined;
}

function fromFont(font: Partial<Font>, theme: ThemeColors): StyleSnapshot {
  const color = font.color as FileColor | undefined;
  const isDefaultColor = color === undefined || (color.theme === 1 && !color.tint) || color.indexed === 64;
  const fontColor = isDefaultColor ? undefined : theme.hex(color);
  const size = font.size === undefined ? undefined : font.size / SIZE_SCALE;
  return {
    ...(font.name !== undefined && font.name !== STANDARD_FONT.name ? { fontName: font.name } : {}),
    ...(size !== undefined && size !== STANDARD_FONT.size ? { fontSize: size } : {}),
    ...(fontColor !== undefined ? { fontColor } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(font.underline && font.underline !== 'none'
      ? { underline: /^double/.test(String(font.underline)) ? ('Double' as const) : ('Single' as const) }
      : {}),
  };
}

function fromFill(fill: Fill | undefined, theme: ThemeColors): StyleSnapshot {
  if (fill?.type !== 'pattern' || fill.pattern === 'none' || (fill.pattern as string) === undefined) return {};
  const hex = theme.hex(fill.fgColor as FileColor | undefined) ?? theme.hex(fill.bgColor as FileColor | undefined);
  // `gray125` is the second default fill of every file.
  return hex === undefined || fill.pattern === 'gray125' ? {} : { fill: hex };
}

function fromBorders(border: Partial<Borders>, theme: ThemeColors): StyleSnapshot['borders'] | undefined {
  const borders: NonNullable<StyleSnapshot['borders']> = {};
  for (const side of SIDES) {
    const line = border[side] as Partial<Border> | undefined;
    const style = line?.style ? (keyOf(BORDERS, line.style) ?? HEAVY[line.style]) : undefined;
    if (style) borders[side] = { style, color: theme.hex(line?.color as FileColor | undefined) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function fromAlignment(alignment: Partial<Alignment> | undefined): StyleSnapshot {
  const horizontal = keyOf(HORIZONTAL, alignment?.horizontal);
  const vertical = keyOf(VERTICAL, alignment?.vertical);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
  };
}
