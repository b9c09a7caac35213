import type { Locale } from '../locales/locale';
import type { CellStyle } from './blueprint';

/** The planner's convention: colour says role. Nothing else on a generated sheet is coloured. */
export const COLORS = {
  accent: '#1F4E5F',
  accentText: '#FFFFFF',
  band: '#E8EFF2',
  input: '#0000FF',
  inputFill: '#FFFBE0',
  /** Between input cells side by side, as sheets have no gridlines. */
  inputRule: '#E3DBAB',
  formula: '#000000',
  link: '#00703C',
  muted: '#767676',
  off: '#C00000',
  rule: '#8C9BA5',
  plan: '#1F7A8C',
  lastYear: '#A6A6A6',
} as const;

export const ROLES = {
  title: { bold: true, size: 15, color: COLORS.accent },
  method: { italic: true, color: COLORS.muted },
  blockHeader: { bold: true, color: COLORS.accent, borderBottom: COLORS.accent },
  header: { bold: true, color: COLORS.accentText, fill: COLORS.accent, horizontal: 'Right', wrap: true },
  headerLeft: { bold: true, color: COLORS.accentText, fill: COLORS.accent, horizontal: 'Left', wrap: true },
  label: { color: COLORS.formula, horizontal: 'Left' },
  input: { color: COLORS.input, fill: COLORS.inputFill, linesBetween: COLORS.inputRule },
  formula: { color: COLORS.formula },
  link: { color: COLORS.link },
  lastYear: { color: COLORS.muted },
  check: { color: COLORS.muted, horizontal: 'Right' },
  note: { color: COLORS.muted, horizontal: 'Left' },
  total: { bold: true, borderTop: COLORS.rule },
  subtotal: { bold: true },
  grand: { bold: true, fill: COLORS.band, borderTop: COLORS.accent },
} as const satisfies Record<string, CellStyle>;

/** Amounts: thousands separated, negatives in parentheses, zero as a dash; `decimals` 0 to 4. */
export function amountFormat(decimals: number): string {
  const digits = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return `#,##0${digits}_);(#,##0${digits});"–"_)`;
}

export const PERCENT = '0.0%_);(0.0%);"–"_)';
/** A month as people write it; the pattern is the same in every Excel, what it shows follows the reader's language. */
export const MONTH: Readonly<Record<Locale, string>> = { 'en-US': 'mmm yyyy', 'zh-CN': 'yyyy"年"m"月"', 'vi-VN': 'mm/yyyy' };
export const MONTH_ON_CHART: Readonly<Record<Locale, string>> = { 'en-US': 'mmm', 'zh-CN': 'm"月"', 'vi-VN': '"T"m' };
export const WEIGHT = '0.0000;-0.0000;"–"';
