import { MAX_COLUMNS, MAX_ROWS } from '../address';

const QUOTE = 34;
const DOLLAR = 36;
const APOSTROPHE = 39;
const OPEN_PARENTHESIS = 40;
const COLON = 58;
const EXCLAMATION = 33;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Cannot be part of a formula. */
const MARK = '\u0001';

/**
 * What a formula says from where it stands (R1C1, in a spelling of its own): formulas filled down or across have one form, and formulas
 * of one form differ in nothing but their place. Null for formulas that may differ in more: with names, whole rows or columns, areas
 * given end first, `#` and `@`.
 * @param row zero-based, as is the column
 */
export function relativeForm(formula: string, row: number, column: number): string | null {
  if (/[@#]/.test(formula)) return null;
  let form = '';
  let copied = 0;
  let at = 0;
  let opening: Cell | null = null;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) at = afterQuoted(formula, at, code);
    else if (code === OPEN_BRACKET) at = afterBrackets(formula, at);
    else if (!isWordCharacter(code)) {
      if (code === COLON && !isWordCharacter(formula.charCodeAt(at - 1))) return null;
      at++;
    } else {
      const start = at;
      while (isWordCharacter(formula.charCodeAt(at))) at++;
      const closesArea = formula.charCodeAt(start - 1) === COLON;
      const after = formula.charCodeAt(at);
      if (after === EXCLAMATION || after === OPEN_PARENTHESIS || after === OPEN_BRACKET) {
        if (closesArea) return null;
        continue;
      }
      const cell = cellIn(formula, start, at);
      if (!cell) {
        if (closesArea || after === COLON || !isConstant(formula.slice(start, at))) return null;
        continue;
      }
      if (closesArea && !(opening && isOrdered(opening, cell))) return null;
      opening = after === COLON ? cell : null;
      form += formula.slice(copied, start) + relativeCell(cell, row, column);
      copied = at;
    }
  }
  return form + formula.slice(copied);
}

interface Cell {
  row: number;
  column: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

/** The cell that a word is the address of. */
function cellIn(formula: string, start: number, end: number): Cell | null {
  let at = start;
  const columnFixed = formula.charCodeAt(at) === DOLLAR;
  if (columnFixed) at++;
  let column = 0;
  for (let code = formula.charCodeAt(at) & ~32; at < end && code >= 65 && code <= 90; code = formula.charCodeAt(at) & ~32) {
    column = column * 26 + code - 64;
    at++;
  }
  const rowFixed = formula.charCodeAt(at) === DOLLAR;
  if (rowFixed) at++;
  const digits = at;
  let row = 0;
  for (let code = formula.charCodeAt(at); at < end && code >= 48 && code <= 57; code = formula.charCodeAt(at)) {
    row = row * 10 + code - 48;
    at++;
  }
  if (at < end || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS || formula.charCodeAt(digits) === 48) return null;
  return { row: row - 1, column: column - 1, rowFixed, columnFixed };
}

function isOrdered(first: Cell, last: Cell): boolean {
  return first.row <= last.row && first.column <= last.column;
}

function relativeCell({ row, column, rowFixed, columnFixed }: Cell, fromRow: number, fromColumn: number): string {
  return `${MARK}${rowFixed ? row : `[${row - fromRow}]`},${columnFixed ? column : `[${column - fromColumn}]`}${MARK}`;
}

/** A number, of which a sign inside an exponent ends the word, or a truth value. */
function isConstant(word: string): boolean {
  return /^[0-9.]+(?:[eE][0-9]*)?$/.test(word) || /^(?:true|false)$/i.test(word);
}

/** Letters, digits, `$`, `.`, `?`, `\`, `_` and everything beyond ASCII. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code > 127 ||
    code === 36 ||
    code === 46 ||
    code === 63 ||
    code === 92 ||
    code === 95
  );
}

/** A doubled quotation mark inside ends one part and begins the next, which comes to the same. */
function afterQuoted(formula: string, start: number, quote: number): number {
  const end = formula.indexOf(String.fromCharCode(quote), start + 1);
  return end < 0 ? formula.length : end + 1;
}

/** Inside the brackets of a table reference an apostrophe escapes the next character. */
function afterBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (code === APOSTROPHE) at++;
    else if (code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACKET && --depth === 0) return at + 1;
  }
  return formula.length;
}
