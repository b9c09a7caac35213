/** One piece of a formula. The texts of all tokens, joined, are the formula. */
export interface Token {
  type:
    | 'text'
    | 'error'
    | 'number'
    | 'reference'
    | 'function'
    | 'name'
    | 'structured'
    | 'spill'
    | 'intersect'
    | 'operator'
    | 'open'
    | 'close'
    | 'separator'
    | 'array'
    | 'space';
  text: string;
}

const PREFIX = String.raw`(?:(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})`;
const ERROR = String.raw`#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!)`;

type Rule = [Token['type'], RegExp];

const TEXT: Rule = ['text', /"(?:[^"]|"")*"/y];
const REFERENCE: Rule = ['reference', new RegExp(`${PREFIX}?${AREA}(?![\\p{L}\\p{N}_.(!\\[?\\\\])`, 'uy')];
const ERROR_VALUE: Rule = ['error', new RegExp(`${PREFIX}?${ERROR}`, 'iuy')];
const NUMBER: Rule = ['number', /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y];
const FUNCTION: Rule = ['function', new RegExp(`${PREFIX}?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?=\\()`, 'uy')];
const NAME: Rule = ['name', new RegExp(`${PREFIX}?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')];
const SPACE: Rule = ['space', /[\s\u00a0]+/y];
const SPILL: Rule = ['spill', /#/y];
const INTERSECT: Rule = ['intersect', /@/y];
const OPERATOR: Rule = ['operator', /<=|>=|<>|[-+*/^&=<>%:!]/y];
const OPEN: Rule = ['open', /\(/y];
const CLOSE: Rule = ['close', /\)/y];
const SEPARATOR: Rule = ['separator', /[,;]/y];

const WORDS = [REFERENCE, ERROR_VALUE, FUNCTION, NAME, SPACE];

/** What a token can be, by its first character; all others begin words. */
const RULES = new Map<string, Rule[]>([
  ['"', [TEXT]],
  ['#', [ERROR_VALUE, SPILL]],
  ['@', [INTERSECT]],
  ['(', [OPEN]],
  [')', [CLOSE]],
  [' ', [SPACE]],
  ...[...',;'].map((char): [string, Rule[]] => [char, [SEPARATOR]]),
  ...[...'-+*/^&=<>%:!'].map((char): [string, Rule[]] => [char, [OPERATOR]]),
  ...[...'.0123456789'].map((char): [string, Rule[]] => [char, [REFERENCE, NUMBER]]),
]);

/** The text of a bracketed group that starts at `start`; an apostrophe escapes the next character, as in table column names. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return formula.slice(start, i + 1);
  }
  return formula.slice(start);
}

function arrayConstant(formula: string, start: number): string {
  const match = /\{(?:"(?:[^"]|"")*"|[^"}])*\}?/y;
  match.lastIndex = start;
  return match.exec(formula)?.[0] ?? formula.slice(start, start + 1);
}

/**
 * Splits an en-US formula into tokens. The leading `=` comes as an operator. What cannot be part of a formula becomes an operator
 * token of one character, so nothing is lost.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const char = formula[at]!;
    let token: Token | undefined;
    if (char === '[' && !/^\[[^\]]+\][\p{L}_][^!()[\]]*!/u.test(formula.slice(at, at + 300)))
      token = { type: 'structured', text: bracketed(formula, at) };
    else if (char === '{') token = { type: 'array', text: arrayConstant(formula, at) };
    else {
      for (const [type, rule] of RULES.get(char) ?? WORDS) {
        rule.lastIndex = at;
        const match = rule.exec(formula);
        if (match) {
          token = { type, text: match[0] };
          break;
        }
      }
    }
    token ??= { type: 'operator', text: char };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
}
