import { cellAddress, parseArea, splitSheet } from '../../engine/address';
import type { BookSnapshot, CellSnapshot } from '../../engine/snapshot';
import { tag, textTag } from '../package/xml';

/** Values a chart shows, kept in its part so that a viewer can draw it without calculating. */
export class SeriesCache {
  constructor(
    private readonly book: BookSnapshot,
    private readonly home: string,
  ) {}

  private cells(reference: string): (CellSnapshot | undefined)[] | null {
    const { sheet, rest } = splitSheet(reference.replace(/^=/, ''));
    const found = this.book.sheets.find(({ name }) => name.toLowerCase() === (sheet ?? this.home).toLowerCase());
    if (!found || !/^\$?[A-Za-z]+\$?[0-9]+(:\$?[A-Za-z]+\$?[0-9]+)?$/.test(rest)) return null;
    const area = parseArea(rest);
    const cells: (CellSnapshot | undefined)[] = [];
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) cells.push(found.cells[cellAddress(area.row + row, area.column + column)]);
    }
    return cells;
  }

  /** Number format of the first formatted cell. */
  format(reference: string): string {
    return this.cells(reference)?.find((cell) => cell?.n !== undefined)?.n ?? 'General';
  }

  /** A reference to numbers with what stands there now. */
  numbers(reference: string): string {
    const cells = this.cells(reference);
    const points =
      cells?.map((cell, idx) => (typeof cell?.v === 'number' ? tag('c:pt', { idx }, textTag('c:v', String(cell.v))) : '')) ?? [];
    const cache = cells
      ? tag('c:numCache', {}, textTag('c:formatCode', this.format(reference)), tag('c:ptCount', { val: cells.length }), ...points)
      : undefined;
    return tag('c:numRef', {}, textTag('c:f', reference.replace(/^=/, '')), cache);
  }

  /** A reference to labels: numbers (such as months) where all are, texts otherwise. */
  labels(reference: string): string {
    const cells = this.cells(reference);
    if (cells?.length && cells.every((cell) => typeof cell?.v === 'number')) return this.numbers(reference);
    return this.texts(reference);
  }

  texts(reference: string): string {
    const cells = this.cells(reference);
    const points = cells?.map((cell, idx) => (cell?.v === undefined ? '' : tag('c:pt', { idx }, textTag('c:v', String(cell.v))))) ?? [];
    const cache = cells ? tag('c:strCache', {}, tag('c:ptCount', { val: cells.length }), ...points) : undefined;
    return tag('c:strRef', {}, textTag('c:f', reference.replace(/^=/, '')), cache);
  }
}
