import { areaAddress, intersection, parseArea } from '../../engine/address';
import type { Area, CellWrite } from '../../engine/engine';
import type { RangeTarget } from '../objects/targets';
import type { Book } from './book';

/**
 * What tables do when their surroundings are written: a header cell that is overwritten renames its column, and rows written right
 * below the body become rows of the table. Looks before the write; the function it gives completes the work afterwards.
 */
export function followTables(book: Book, range: RangeTarget, cells: CellWrite[][]): () => void {
  const steps: (() => void)[] = [];
  for (const table of book.engine.tables()) {
    if (table.sheet !== range.sheet) continue;
    const whole = parseArea(table.range);
    if (table.showHeaders !== false && intersection({ ...whole, rows: 1 }, range.area))
      steps.push(() => rereadHeader(book, table.id, range.sheet, whole));
    if (
      !table.showTotals &&
      startsBelow(whole, range.area) &&
      isEmpty(book, range) &&
      cells.some((row) => row.some((cell) => cell.content !== undefined))
    )
      steps.push(() => book.engine.updateTable(table.id, { range: areaAddress({ ...whole, rows: whole.rows + range.area.rows }) }));
  }
  return () => {
    for (const step of steps) step();
  };
}

function startsBelow(table: Area, written: Area): boolean {
  return (
    written.row === table.row + table.rows &&
    written.column >= table.column &&
    written.column + written.columns <= table.column + table.columns
  );
}

function isEmpty(book: Book, range: RangeTarget): boolean {
  return book.cells(range).every((row) => row.every((cell) => cell.formula === ''));
}

function rereadHeader(book: Book, id: string, sheet: string, whole: Area): void {
  const cells = book.engine.readCells(sheet, { ...whole, rows: 1 })[0] ?? [];
  const columns = uniqueHeaders(cells.map((cell) => cell.text));
  book.engine.updateTable(id, { columns });
  const corrections = cells.map((cell, index): CellWrite => (cell.value === columns[index] ? {} : { content: columns[index] ?? '' }));
  if (corrections.some((cell) => cell.content !== undefined)) book.engine.writeCells(sheet, { ...whole, rows: 1 }, [corrections]);
  book.changed();
}

/** Header texts as a table keeps them: none empty (`Column1`), none twice (`Sales2`). */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === '' ? `Column${index + 1}` : text;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
