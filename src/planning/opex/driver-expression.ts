import { LOCALES, type Locale } from '../../locales/locale';
import { opexSheetText } from '../../locales/opex-sheet';
import { evaluate } from '../drivers/evaluate';
import { toExcelFormula } from '../drivers/excel-formula';
import type { Expression } from '../drivers/expression';
import { NAME_PATTERN, nameKey } from '../drivers/name';
import { parseExpression } from '../drivers/parse';
import { InputError } from '../input-error';
import { BASE_ITEMS, type BaseItem } from './items';

/** A typed driver of a line of cost, with the figures of the base that it names. */
export interface DriverExpression {
  readonly expression: Expression;
  /** By nameKey of the name as the expression has it. */
  readonly items: ReadonlyMap<string, BaseItem>;
}

/** What a figure of the base is called in expressions whatever the language: `net_sales`, `sell_in`, `orders`. */
export function shortName(item: BaseItem): string {
  return item.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** What stands in place of anything that is no part of a word, so that `Net  sales`, `net_sales` and `[Sell-in]` are one word each. */
const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '_')
    .replace(/^_|_$/g, '');

const NAMES: ReadonlyMap<string, BaseItem> = new Map(
  BASE_ITEMS.flatMap((item) =>
    [shortName(item), ...LOCALES.map((locale) => opexSheetText(locale, `base.${item}`))].map((name) => [wordKey(name), item] as const),
  ),
);

/** Words of the longest name. */
const MOST_WORDS = Math.max(...[...NAMES.keys()].map((key) => key.split('_').length));

/** The names of the figures as an expression takes them, in one language: in brackets where there are signs in them. */
export function figureNames(locale: Locale): string[] {
  return BASE_ITEMS.map((item) => opexSheetText(locale, `base.${item}`)).map((title) =>
    /^[\p{L}\p{M}\p{Nd}_ ]+$/u.test(title) ? title : `[${title}]`,
  );
}

/**
 * Reads a typed driver: arithmetic (see parseExpression) in figures of the base, by their short names or titles in any language. Titles of several words may
 * stand as they are, with underscores, or in brackets: `net sales / orders`, `net_sales/orders`, `[Net sales]/[Orders]`.
 *
 * @param where the cell it stands in, for messages
 * @param locale the language in which a message lists the names
 * @throws InputError those of parseExpression, `opex-driver-unknown` a name that is none of the figures, `opex-driver-constant` without any name
 */
export function driverExpression(text: string, where: string, locale: Locale): DriverExpression {
  const typed = text.normalize('NFC');
  const expression = parseExpression(withOneWordNames(typed), where);
  const items = new Map<string, BaseItem>();
  forEachName(expression, (written, position) => {
    const item = NAMES.get(wordKey(written));
    const found = [...typed].slice(position - 1, position - 1 + [...written].length).join('');
    if (!item) throw new InputError('opex-driver-unknown', { where, found, position, allowed: figureNames(locale).join(', ') });
    items.set(nameKey(written), item);
  });
  if (items.size === 0) throw new InputError('opex-driver-constant', { where, allowed: figureNames(locale).join(', ') });
  return { expression, items };
}

/** The value of a typed driver in a half-month; nothing where it has none, as where it divides by zero. */
export function driverExpressionValue({ expression, items }: DriverExpression, valueOf: (item: BaseItem) => number): number {
  try {
    return evaluate(expression, (written) => {
      const item = items.get(nameKey(written));
      return item ? valueOf(item) : 0;
    });
  } catch (error) {
    if (error instanceof InputError) return 0;
    throw error;
  }
}

/** Writing a formula goes through all names, with their places. */
function forEachName(expression: Expression, visit: (written: string, position: number) => void): void {
  toExcelFormula(expression, (written, position) => {
    visit(written, position);
    return '0';
  });
}

const BRACKETED = /[[［【]\s*(\p{L}[^[\]［］【】]*)[\]］】]/gu;
const WORDS = new RegExp(String.raw`${NAME_PATTERN.source}(?:\s+${NAME_PATTERN.source})+`, 'gu');

/** Names of several words joined to one. Each sign stays one sign, so that messages point to the place in what was typed. */
function withOneWordNames(text: string): string {
  const joined = (inside: string) => inside.replace(/[^\p{L}\p{M}\p{Nd}]/gu, '_');
  return text
    .replace(BRACKETED, (whole, inside: string) => {
      const end = inside.trimEnd();
      const before = whole.indexOf(inside);
      return `${' '.repeat(before)}${joined(end)}${' '.repeat(whole.length - before - end.length)}`;
    })
    .replace(WORDS, joinedWords);
}

/** A run of words with spaces between, those that are a figure's name together with underscores: the longest first, from the left. */
function joinedWords(run: string): string {
  const pieces = run.split(/(\s+)/);
  let at = 0;
  while (at < pieces.length) {
    const words = Math.min(MOST_WORDS, (pieces.length - at + 1) / 2);
    for (let count = words; count > 1; count -= 1) {
      const end = at + 2 * count - 1;
      if (!NAMES.has(wordKey(pieces.slice(at, end).join('')))) continue;
      for (let space = at + 1; space < end; space += 2) pieces[space] = '_'.repeat(pieces[space]?.length ?? 1);
      at = end - 1;
      break;
    }
    at += 2;
  }
  return pieces.join('');
}
