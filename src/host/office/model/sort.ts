import type { CellRead, CellWrite } from '../../engine/engine';
import { movedFormula } from '../../engine/formulas/references';
import type { RangeTarget } from '../objects/targets';
import { invalidArgument } from '../wire/errors';
import { assertBounded } from './contents';
import type { Book } from './book';
import { assertEditable } from './protection';

/** One key of a sort: the column within the range, and its direction. */
export interface SortField {
  key: number;
  ascending: boolean;
}

/** Sorts the rows of a range: numbers before texts before booleans before errors, blanks last, as Excel does. */
export function sortRows(book: Book, range: RangeTarget, fields: readonly SortField[], matchCase: boolean): void {
  assertBounded(range.area);
  assertEditable(book, range);
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= range.area.columns))
    throw invalidArgument('A sort key lies outside the range.');
  const cells = book.engine.readCells(range.sheet, range.area);
  const styles = book.engine.readStyles(range.sheet, range.area);
  const order = cells.map((row, index) => ({ row, index }));
  order.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const compared = compare(a.row[key], b.row[key], ascending, matchCase);
      if (compared !== 0) return compared;
    }
    return a.index - b.index;
  });
  const sorted = order.map(({ row, index }, at) =>
    row.map((cell, column): CellWrite => ({
      content: cell.formula === '' ? null : moved(cell.formula, at - index),
      numberFormat: cell.numberFormat,
      style: { ...styles[index]?.[column] },
    })),
  );
  book.write(range, sorted);
}

/** A formula reads in its new row as one copied there. */
function moved(content: CellRead['formula'], rows: number): CellRead['formula'] {
  return typeof content === 'string' && content.startsWith('=') ? movedFormula(content, rows, 0) : content;
}

function compare(a: CellRead | undefined, b: CellRead | undefined, ascending: boolean, matchCase: boolean): number {
  const rankA = rank(a);
  const rankB = rank(b);
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const difference = rankA !== rankB ? rankA - rankB : compareValues(a?.value ?? '', b?.value ?? '', matchCase);
  return ascending ? difference : -difference;
}

const BLANK = 4;

function rank(cell: CellRead | undefined): number {
  if (!cell || cell.value === '') return BLANK;
  if (cell.isError) return 3;
  return typeof cell.value === 'number' ? 0 : typeof cell.value === 'string' ? 1 : 2;
}

function compareValues(a: CellRead['value'], b: CellRead['value'], matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(a) - Number(b);
}
