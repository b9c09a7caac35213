const LOOKS_LIKE_MORE = [
  /^[=+\-@'#]/,
  /^[\s\d.,$€£¥￥₫(%]/,
  /^(true|false)$/i,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/i,
];

/**
 * Text from a person or a file as cell content that stays text. Excel reads what is written to a cell as if it were typed: `=1+1` would become a live formula,
 * `1-2` a date, `00123` a number; the leading apostrophe is Excel's own mark for "this is text".
 */
export function asText(text: string): string {
  return LOOKS_LIKE_MORE.some((pattern) => pattern.test(text)) ? `'${text}` : text;
}

/** Excel gives a constant error as its name, and takes it back so. */
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** What Excel's `formulas` gave of a cell, as content that puts the same back: text comes without the mark that keeps it text. */
export function asRead<C>(content: C): C | string {
  return typeof content !== 'string' || isFormula(content) || ERROR.test(content) ? content : asText(content);
}

/** Text as a literal inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Whether what a cell holds, as Excel's `formulas` gives it, is a formula. */
export function isFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** What a cell holds, for a message to name: a number stays one, so that it is written as the reader's language does. */
export function foundIn(content: unknown): string | number {
  return typeof content === 'number' ? content : String(content ?? '');
}
