import { fifteenDigits } from '../planning/fifteen-digits';
import type { Content } from '../sheets/blueprint';
import type { Matrix } from './cells-change';
import { fingerprint } from './fingerprint';
import type { OwnSheet } from './read-sheets';

/** Characters of a mark: one in some forty thousand other contents has the same. */
const LENGTH = 3;
const NOT_OURS = ' '.repeat(LENGTH);

/**
 * What stands in each cell of ours, in three characters a cell and a text a row. Forecasts and plans are values that a planner may well type over: by the
 * marks the next writing finds them, without a copy of the numbers in the file.
 */
export function marksOf(cells: Matrix): string[] {
  return cells.map((line) => line.map((content) => (content === null ? NOT_OURS : markOf(content))).join(''));
}

/** A sheet in a formula, and the one that it begins with, which is all that earlier versions left out. */
const SHEET = /('(?:[^']|'')*'|[^'!(=+\-*/^&<>,;:"\s]+)!/g;
const FIRST_SHEET = /^=('(?:[^']|'')*'|[^'!(]*)!/;

/** A number is told as spreadsheets keep it, a formula by how it begins but for row numbers and sheets, which survives renamed tables and sheets and rows that move. */
function markOf(content: Content, sheets: RegExp = SHEET): string {
  const text = String(typeof content === 'number' ? fifteenDigits(content) : (content ?? ''));
  const plain = text.startsWith("'")
    ? text.slice(1)
    : text.startsWith('=')
      ? text
          .replace(sheets, (found) => (found.startsWith('=') ? '=' : ''))
          .split('(')[0]
          ?.replace(/\d/g, '')
      : text;
  return fingerprint(`${plain}`).padStart(LENGTH, '0').slice(-LENGTH);
}

/** Whether what is read is what was written: Excel gives text without the apostrophe that keeps it text. */
function isMarked(content: Content, mark: string): boolean {
  return (
    markOf(content) === mark || (typeof content === 'string' && (markOf(`'${content}`) === mark || markOf(content, FIRST_SHEET) === mark))
  );
}

/** A cell of ours that holds something else than what was written. */
export interface OtherCell {
  readonly row: number;
  readonly column: number;
  readonly found: string;
}

/** The first cell of ours, but for those that people type into, that holds something else than what was written. */
export function firstTypedOver(
  sheet: Pick<OwnSheet, 'formulas'>,
  marks: readonly string[],
  isInput: (row: number, column: number) => boolean = () => false,
): OtherCell | null {
  for (const other of otherCells(sheet, marks)) {
    // Nothing is lost where nothing stands.
    if (other.found !== '' && !isInput(other.row, other.column)) return other;
  }
  return null;
}

/** The cells of ours that do not hold what was written, row by row. */
export function* otherCells({ formulas }: Pick<OwnSheet, 'formulas'>, marks: readonly string[]): Generator<OtherCell> {
  for (const [row, line] of marks.entries())
    for (let column = 0; column * LENGTH < line.length; column += 1) {
      const mark = line.slice(column * LENGTH, (column + 1) * LENGTH);
      const content = formulas[row]?.[column] ?? '';
      // What is left of a formula of ours whose cells were deleted.
      if (typeof content === 'string' && content.includes('#REF!')) continue;
      if (mark !== NOT_OURS && !isMarked(content, mark)) yield { row, column, found: String(content) };
    }
}

/** Whether text is what was written in another row of a column: rows were sorted or moved then. */
export function isWrittenElsewhere(
  marks: readonly string[],
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
): boolean {
  if (text === '' || text.startsWith('=') || Number.isFinite(Number(text))) return false;
  return marks.some((line, at) => at !== row && isMarked(text, line.slice(column * LENGTH, (column + 1) * LENGTH)));
}

/** How many cells of two rows have the same mark; an empty cell is like one that is not ours. */
export function marksAlike(standing: string, written: string): number {
  const empty = markOf('');
  let alike = 0;
  for (let at = 0; at < written.length; at += LENGTH) {
    const [one, other] = [standing.slice(at, at + LENGTH), written.slice(at, at + LENGTH)];
    if (one === other || (other === NOT_OURS && one === empty)) alike += 1;
  }
  return alike;
}
