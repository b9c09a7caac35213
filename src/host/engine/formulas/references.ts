import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, splitSheet } from '../address';
import { tokenize } from './tokens';

/** One end of a reference; an open row (or column) is null in `B:C` (or `2:9`). */
export interface Corner {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface Reference {
  /** As written, quotes included, without `!`; '' on the formula's own sheet. */
  prefix: string;
  /** The sheet's name, null on the formula's own sheet. */
  sheet: string | null;
  first: Corner;
  /** Null for a single cell. */
  last: Corner | null;
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text)!;
  const letters = match[2]!;
  const digits = match[4]!;
  const rowDollar = letters === '' ? match[1]! : match[3]!;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
    rowFixed: digits !== '' && rowDollar === '$',
    columnFixed: letters !== '' && match[1] === '$',
  };
}

/** Reads a `reference` token. */
export function parseReference(text: string): Reference {
  const { sheet, rest } = splitSheet(text);
  const [first = '', last] = rest.split(':');
  return {
    prefix: text.slice(0, text.length - rest.length).replace(/!$/, ''),
    sheet,
    first: parseCorner(first),
    last: last === undefined ? null : parseCorner(last),
  };
}

function formatCorner(corner: Corner): string {
  const column = corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnName(corner.column)}`;
  return column + (corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`);
}

export function formatReference(reference: Reference): string {
  const prefix = reference.prefix === '' ? '' : `${reference.prefix}!`;
  return prefix + formatCorner(reference.first) + (reference.last ? `:${formatCorner(reference.last)}` : '');
}

const MOST_FORMULAS = 2000;

/** The last formulas taken apart: filling one down asks for the same one again and again. */
const takenApart = new Map<string, readonly (string | Reference)[]>();

/** A formula as its references and the texts between them. */
function pieces(formula: string): readonly (string | Reference)[] {
  let known = takenApart.get(formula);
  if (!known) {
    known = tokenize(formula).map((token) => (token.type === 'reference' ? parseReference(token.text) : token.text));
    if (takenApart.size >= MOST_FORMULAS) takenApart.clear();
    takenApart.set(formula, known);
  }
  return known;
}

/** Rewrites every reference of a formula; null makes it `#REF!`. The formula comes back unchanged when no reference does. */
export function mapReferences(formula: string, change: (reference: Readonly<Reference>) => Readonly<Reference> | null): string {
  let changed = false;
  const texts = pieces(formula).map((piece) => {
    if (typeof piece === 'string') return piece;
    const next = change(piece);
    if (next !== piece) changed = true;
    return next ? formatReference(next) : `${piece.prefix === '' ? '' : `${piece.prefix}!`}#REF!`;
  });
  return changed ? texts.join('') : formula;
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}

/** The formula as it reads when its cell is copied `rows` down and `columns` right. References that leave the sheet become `#REF!`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const first = movedCorner(reference.first, rows, columns);
    const last = reference.last && movedCorner(reference.last, rows, columns);
    return first && (last || !reference.last) ? { ...reference, first, last } : null;
  });
}
