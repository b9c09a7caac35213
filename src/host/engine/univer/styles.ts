import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from './univer-packages';
import type { BorderStyle, StyleSnapshot } from '../snapshot';

/** Members of a style the grid cannot show; they travel with the cell so that nothing is lost. */
export type HiddenStyle = Pick<StyleSnapshot, 'locked' | 'formulaHidden' | 'indent'> & {
  horizontal?: StyleSnapshot['horizontal'];
  vertical?: StyleSnapshot['vertical'];
};

/** A cell's format in the engine: what the grid draws, and the rest. */
export interface EngineStyle {
  style: IStyleData | null;
  hidden: HiddenStyle | null;
}

const BORDERS: [BorderStyle, BorderStyleTypes][] = [
  ['Thin', BorderStyleTypes.THIN],
  ['Hairline', BorderStyleTypes.HAIR],
  ['Dot', BorderStyleTypes.DOTTED],
  ['Dash', BorderStyleTypes.DASHED],
  ['DashDot', BorderStyleTypes.DASH_DOT],
  ['DashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['Double', BorderStyleTypes.DOUBLE],
  ['Medium', BorderStyleTypes.MEDIUM],
  ['SlantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['Thick', BorderStyleTypes.THICK],
];
const SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

const HORIZONTAL: [NonNullable<StyleSnapshot['horizontal']>, HorizontalAlign][] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: [NonNullable<StyleSnapshot['vertical']>, VerticalAlign][] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

function first<A, B>(pairs: readonly (readonly [A, B])[], key: A): B | undefined {
  return pairs.find(([a]) => a === key)?.[1];
}

function second<A, B>(pairs: readonly (readonly [A, B])[], key: B): A | undefined {
  return pairs.find(([, b]) => b === key)?.[0];
}

/** Points of indent that one step of Excel's indent is drawn with. */
const INDENT_WIDTH = 9;

/** A style and a number format in the engine's terms. */
export function toEngineStyle(style: StyleSnapshot | undefined, numberFormat: string | undefined): EngineStyle {
  const s: IStyleData = {};
  const hidden: HiddenStyle = {};
  if (numberFormat !== undefined && numberFormat !== 'General') s.n = { pattern: numberFormat };
  if (style) {
    if (style.bold) s.bl = BooleanNumber.TRUE;
    if (style.italic) s.it = BooleanNumber.TRUE;
    if (style.underline) s.ul = { s: BooleanNumber.TRUE, ...(style.underline === 'Double' ? { t: TextDecoration.DOUBLE } : {}) };
    if (style.strikethrough) s.st = { s: BooleanNumber.TRUE };
    if (style.fontName !== undefined) s.ff = style.fontName;
    if (style.fontSize !== undefined) s.fs = style.fontSize;
    if (style.fontColor !== undefined) s.cl = { rgb: style.fontColor };
    if (style.fill !== undefined) s.bg = { rgb: style.fill };
    if (style.wrap) s.tb = WrapStrategy.WRAP;
    if (style.borders) s.bd = toEngineBorders(style.borders);
    alignment(style, s, hidden);
    if (style.locked === false) hidden.locked = false;
    if (style.formulaHidden) hidden.formulaHidden = true;
  }
  return { style: Object.keys(s).length > 0 ? s : null, hidden: Object.keys(hidden).length > 0 ? hidden : null };
}

function alignment(style: StyleSnapshot, s: IStyleData, hidden: HiddenStyle): void {
  if (style.horizontal) {
    const known = first(HORIZONTAL, style.horizontal);
    if (known === undefined) hidden.horizontal = style.horizontal;
    else s.ht = known;
  }
  if (style.vertical) {
    const known = first(VERTICAL, style.vertical);
    if (known === undefined) hidden.vertical = style.vertical;
    else s.vt = known;
  }
  if (style.indent) {
    hidden.indent = style.indent;
    s.pd = style.horizontal === 'Right' ? { r: style.indent * INDENT_WIDTH } : { l: style.indent * INDENT_WIDTH };
  }
}

function toEngineBorders(borders: NonNullable<StyleSnapshot['borders']>): IBorderData {
  // All four sides are named, because the engine merges borders side by side and would keep those left out.
  const bd: IBorderData = { t: null, r: null, b: null, l: null };
  for (const [side, key] of SIDES) {
    const border = borders[side];
    if (border) bd[key] = { s: first(BORDERS, border.style) ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return bd;
}

/** The inverse of {@link toEngineStyle}. */
export function fromEngineStyle(
  s: IStyleData | null | undefined,
  hidden: HiddenStyle | null | undefined,
): { style?: StyleSnapshot; numberFormat?: string } {
  const style: StyleSnapshot = {};
  if (s) {
    if (s.bl) style.bold = true;
    if (s.it) style.italic = true;
    if (s.ul?.s) style.underline = s.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
    if (s.st?.s) style.strikethrough = true;
    if (s.ff) style.fontName = s.ff;
    if (s.fs) style.fontSize = s.fs;
    if (s.cl?.rgb) style.fontColor = hexColor(s.cl.rgb);
    if (s.bg?.rgb) style.fill = hexColor(s.bg.rgb);
    const horizontal = s.ht ? second(HORIZONTAL, s.ht) : undefined;
    if (horizontal) style.horizontal = horizontal;
    const vertical = s.vt ? second(VERTICAL, s.vt) : undefined;
    if (vertical) style.vertical = vertical;
    if (s.tb === WrapStrategy.WRAP) style.wrap = true;
    const borders = s.bd ? fromEngineBorders(s.bd) : undefined;
    if (borders) style.borders = borders;
  }
  Object.assign(style, hidden ?? {});
  const pattern = s?.n?.pattern;
  return {
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(pattern && pattern !== 'General' ? { numberFormat: pattern } : {}),
  };
}

function fromEngineBorders(bd: IBorderData): StyleSnapshot['borders'] | undefined {
  const borders: NonNullable<StyleSnapshot['borders']> = {};
  for (const [side, key] of SIDES) {
    const border = bd[key];
    if (border && border.s !== BorderStyleTypes.NONE)
      borders[side] = { style: second(BORDERS, border.s) ?? 'Thin', color: hexColor(border.cl?.rgb ?? '#000000') };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** `#RRGGBB`, from that or from the `rgb(r,g,b)` the grid's colour picker writes. */
function hexColor(color: string): string {
  const match = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (match) return `#${[match[1], match[2], match[3]].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (short ? `#${short[1]!.repeat(2)}${short[2]!.repeat(2)}${short[3]!.repeat(2)}` : color).toUpperCase();
}
