import type { CellWrite } from '../../engine/engine';
import type { StyleSnapshot } from '../../engine/snapshot';
import { oneOf } from '../wire/args';
import { invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readColor } from './rules';

export type StylePatch = NonNullable<CellWrite['style']>;

/** One thing Office.js says about a cell's look, and where the style keeps it. */
export interface StyleAspect {
  get(style: StyleSnapshot): Json;
  set(value: Json): StylePatch;
}

function flag(key: 'bold' | 'italic' | 'strikethrough' | 'wrap'): StyleAspect {
  return { get: (style) => style[key] ?? false, set: (value) => ({ [key]: boolean(value) ? true : null }) };
}

function boolean(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
}

function numberBetween(value: Json, low: number, high: number): number {
  if (typeof value !== 'number' || value < low || value > high) throw invalidArgument(`A number from ${low} to ${high} is expected.`);
  return value;
}

function string(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
}

/** A style names what differs from the default, as a file does: to set the default is to say nothing. */
function unlessDefault<T>(value: T, standard: T): T | null {
  return value === standard ? null : value;
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const FONT_ASPECTS: Record<'Name' | 'Size' | 'Color' | 'Bold' | 'Italic' | 'Underline' | 'Strikethrough', StyleAspect> = {
  Name: { get: (style) => style.fontName ?? 'Calibri', set: (value) => ({ fontName: unlessDefault(string(value), 'Calibri') }) },
  Size: { get: (style) => style.fontSize ?? 11, set: (value) => ({ fontSize: unlessDefault(numberBetween(value, 1, 409), 11) }) },
  Color: {
    get: (style) => style.fontColor ?? '#000000',
    set: (value) => ({ fontColor: unlessDefault(readColor(string(value)), '#000000') }),
  },
  Bold: flag('bold'),
  Italic: flag('italic'),
  Underline: {
    get: (style) => style.underline ?? 'None',
    set: (value) => {
      const kind = oneOf(value, ['None', 'Single', 'Double']);
      return { underline: kind === 'None' ? null : kind };
    },
  },
  Strikethrough: flag('strikethrough'),
};

export const FILL_ASPECTS: Record<'Color' | 'Pattern', StyleAspect> = {
  Color: { get: (style) => style.fill ?? '#FFFFFF', set: (value) => ({ fill: string(value) === '' ? null : readColor(string(value)) }) },
  Pattern: {
    get: (style) => (style.fill === undefined ? 'None' : 'Solid'),
    set: (value) => (oneOf(value, ['None', 'Solid']) === 'None' ? { fill: null } : {}),
  },
};

export const ALIGNMENT_ASPECTS: Record<'HorizontalAlignment' | 'VerticalAlignment' | 'WrapText' | 'IndentLevel', StyleAspect> = {
  HorizontalAlignment: {
    get: (style) => style.horizontal ?? 'General',
    set: (value) => {
      const kind = oneOf(value, HORIZONTAL);
      return { horizontal: kind === 'General' ? null : kind };
    },
  },
  VerticalAlignment: {
    get: (style) => style.vertical ?? 'Bottom',
    set: (value) => ({ vertical: unlessDefault(oneOf(value, VERTICAL), 'Bottom') }),
  },
  WrapText: flag('wrap'),
  IndentLevel: {
    get: (style) => style.indent ?? 0,
    set: (value) => {
      const level = numberBetween(value, 0, 250);
      return { indent: level === 0 ? null : level };
    },
  },
};

export const PROTECTION_ASPECTS: Record<'Locked' | 'FormulaHidden', StyleAspect> = {
  Locked: { get: (style) => style.locked ?? true, set: (value) => ({ locked: boolean(value) ? null : false }) },
  FormulaHidden: { get: (style) => style.formulaHidden ?? false, set: (value) => ({ formulaHidden: boolean(value) ? true : null }) },
};

/** What all cells agree on; null where they differ, as Excel answers for mixed ranges. */
export function uniform(styles: StyleSnapshot[][], get: (style: StyleSnapshot) => Json): Json {
  let found: Json | undefined;
  for (const row of styles)
    for (const style of row) {
      const value = get(style);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  return found ?? null;
}
