import type { CellValue } from '../../engine/snapshot';

/** What Excel makes of a text put into a cell as if typed: the content, and a number format where the spelling asks for one. */
export interface TypedInput {
  content: CellValue | null;
  /** Applied only where the cell still has General. */
  numberFormat?: string;
}

const NUMBER = /^([+-])?(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?(%)?$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

/**
 * Reads text as Excel (en-US) reads what a person types, which is also what it does with strings in `range.values`:
 * `12%`, `1,234`, `2024-01-31`, `TRUE`, `'007`. In a cell formatted as text everything but a formula is kept as written.
 */
export function readTypedInput(text: string, presentFormat: string): TypedInput {
  if (text === '') return { content: null };
  if (text.startsWith("'")) return { content: literal(text.slice(1)) };
  if (presentFormat === '@') return { content: literal(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toUpperCase() === 'TRUE' };
  if (ERRORS.has(trimmed.toUpperCase())) return { content: `=${trimmed.toUpperCase()}` };
  return readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed) ?? { content: text };
}

function readNumber(text: string): TypedInput | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  const match = NUMBER.exec(bracketed ? (bracketed[1] ?? '') : text);
  if (!match) return null;
  const [, sign, currency, whole, fraction, exponent, percent] = match;
  if (whole === undefined && (fraction === undefined || fraction === '.')) return null;
  if (bracketed && sign) return null;
  const plain = Number(`${(whole ?? '0').replace(/,/g, '')}${fraction ?? ''}${exponent === undefined ? '' : `e${exponent}`}`);
  const value = (sign === '-' || bracketed ? -1 : 1) * (percent ? plain / 100 : plain);
  if (!Number.isFinite(value)) return null;
  const decimals = (fraction?.length ?? 1) > 1;
  if (percent) return { content: value, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) return { content: value, numberFormat: decimals ? '$#,##0.00' : '$#,##0' };
  if (exponent !== undefined) return { content: value, numberFormat: '0.00E+00' };
  if (whole?.includes(',')) return { content: value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { content: value };
}

function readDate(text: string): TypedInput | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const serial = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? '1'));
    return serial === null ? null : { content: serial, numberFormat: iso[3] === undefined ? 'mmm-yy' : 'm/d/yyyy' };
  }
  const us = US_DATE.exec(text);
  if (!us) return null;
  const year = us[3] === undefined ? new Date().getFullYear() : fullYear(us[3]);
  const serial = serialOf(year, Number(us[1]), Number(us[2]));
  return serial === null ? null : { content: serial, numberFormat: us[3] === undefined ? 'd-mmm' : 'm/d/yyyy' };
}

/** Excel reads two-digit years up to 29 as 20xx. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): TypedInput | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, h = '0', m = '0', s, half] = match;
  const minutes = Number(m);
  const seconds = Number(s ?? '0');
  let hours = Number(h);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const clock = s === undefined ? 'h:mm' : 'h:mm:ss';
  return { content: (hours * 3600 + minutes * 60 + seconds) / 86400, numberFormat: half ? `${clock} AM/PM` : clock };
}

/** The serial number of a date in the 1900 system with its phantom 29 February 1900; null when there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86400000);
  return days < 61 ? days - 1 : days;
}

/** Text as the engine takes it: where it begins like a formula, an apostrophe in front says that it is none. */
function literal(text: string): string {
  return /^'*=/.test(text) ? `'${text}` : text;
}
