import { ExcelError, invalidArgument } from '../wire/errors';
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../../engine/address';

/** Longest formula Excel takes, and longest text in a cell. */
const MAX_FORMULA = 8192;
const MAX_TEXT = 32767;

/** Refuses a sheet name Excel refuses: empty, over 31 characters, with one of `: \ / ? * [ ]`, in apostrophes, or `History`. */
export function checkSheetName(name: string): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name))
    throw invalidArgument(`'${name}' is not a valid worksheet name.`);
}

/**
 * Refuses a name Excel refuses for a named item or a table: over 255 characters, with a character other than letters, digits,
 * `_ . \ ?`, a digit or dot first, the letters R or C alone, or anything that reads as a cell address.
 */
export function checkName(name: string): void {
  const spelled = name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name);
  if (!spelled || /^[rc]$/i.test(name) || /^[rc]\d*(c\d*)?$/i.test(name) || looksLikeCell(name))
    throw invalidArgument(`'${name}' is not a valid name.`);
}

function looksLikeCell(name: string): boolean {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  return match !== null && columnIndex(match[1] ?? '') < MAX_COLUMNS && Number(match[2]) >= 1 && Number(match[2]) <= MAX_ROWS;
}

/** Refuses formulas and texts longer than a cell holds. */
export function checkContentLength(content: string): void {
  if (content.startsWith('=') ? content.length > MAX_FORMULA : content.length > MAX_TEXT)
    throw content.startsWith('=')
      ? new ExcelError('FormulaLengthExceedsLimit')
      : invalidArgument('The text is longer than 32767 characters.');
}

/** Refuses a formula Excel would not let anyone enter: open quotes or brackets, or an operator with nothing behind it. */
export function checkFormulaSyntax(formula: string): void {
  let depth = 0;
  let quote: string | null = null;
  for (const char of formula) {
    if (quote) {
      if (char === quote) quote = null;
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '{' || char === '[') depth++;
    else if (char === ')' || char === '}' || char === ']') depth--;
    if (depth < 0) break;
  }
  if (depth !== 0 || quote || /[-+*/^&=<>,(]\s*$/.test(formula)) throw invalidArgument(`The formula ${formula} contains an error.`);
}

/** A colour as Excel keeps it, `#RRGGBB`, from `#rgb`, `#rrggbb`, `rrggbb` or an HTML name. */
export function readColor(text: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = HTML_COLORS[text.toLowerCase()];
  if (named) return named;
  throw invalidArgument(`'${text}' is not a colour.`);
}

const HTML_COLORS: Record<string, string> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  darkgray: '#A9A9A9',
  darkgreen: '#006400',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
