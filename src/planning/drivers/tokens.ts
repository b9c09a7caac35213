import { InputError } from '../input-error';
import { FUNCTION_NAMES } from './expression';
import { NAME_PATTERN } from './name';

/** A piece of an expression: `at` is where it begins, in characters from 1. The end is a piece, too, without text. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const PIECE = new RegExp(
  String.raw`\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<name>${NAME_PATTERN.source})|(?<sign>[-+*/^%(),]))`,
  'iuy',
);

/**
 * The pieces of an expression, the end last. Signs may be typed full width, as Chinese keyboards do, and as × ÷ −.
 *
 * @throws InputError `driver-character`
 */
export function tokenise(expression: string): Token[] {
  const text = withPlainSigns(expression.normalize('NFC'));
  const positionOf = (index: number): number => [...text.slice(0, index)].length + 1;
  const end = text.trimEnd().length;
  const tokens: Token[] = [];
  let index = 0;
  while (index < end) {
    PIECE.lastIndex = index;
    const groups = PIECE.exec(text)?.groups;
    if (groups === undefined) {
      const stray = index + (text.slice(index).length - text.slice(index).trimStart().length);
      const found = [...text.slice(stray)][0] ?? '';
      throw new InputError('driver-character', { found, position: positionOf(stray), functions: FUNCTION_NAMES.join(', ') });
    }
    const kind = groups['number'] === undefined ? (groups['name'] === undefined ? 'sign' : 'name') : 'number';
    const piece = groups[kind] ?? '';
    index = PIECE.lastIndex;
    tokens.push({ kind, text: piece, at: positionOf(index - piece.length) });
  }
  return [...tokens, { kind: 'end', text: '', at: positionOf(end) }];
}

/** Each sign becomes one character, so that positions stay those of what was typed. */
function withPlainSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/×/g, '*')
    .replace(/÷/g, '/')
    .replace(/−/g, '-');
}
