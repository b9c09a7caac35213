import { intersection } from '../../engine/address';
import type { RangeTarget } from '../objects/targets';
import type { Book } from './book';
import { columnWidth, DEFAULT_ROW_HEIGHT, setSizes } from './geometry';

/** Mean width of a character of the default font, and the cell's padding, in points; East Asian characters take twice the width. */
const POINTS_PER_CHARACTER = 5.4;
const PADDING = 6;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** Width of a text in points. Estimated from its length: no fonts are measured here. */
function textWidth(text: string, fontSize: number, bold: boolean): number {
  const characters = text.length + (text.match(WIDE)?.length ?? 0);
  return characters * POINTS_PER_CHARACTER * (fontSize / 11) * (bold ? 1.08 : 1) + PADDING;
}

/** `autofitColumns` and `autofitRows`: as wide (high) as the displayed texts need; rows and columns without text keep their size. */
export function autofit(book: Book, range: RangeTarget, along: 'rows' | 'columns'): void {
  const used = book.engine.usedArea(range.sheet, true);
  const area = used && intersection(used, along === 'columns' ? range.area : { ...range.area, column: used.column, columns: used.columns });
  if (!area) return;
  const { props } = book.sheet(range.sheet);
  const cells = book.engine.readCells(range.sheet, area);
  const styles = book.engine.readStyles(range.sheet, area);
  const needs = new Map<number, number>();
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.text === '') return;
      const style = styles[r]?.[c] ?? {};
      const size = style.fontSize ?? 11;
      const longest = Math.max(...cell.text.split('\n').map((line) => textWidth(line, size, style.bold ?? false)));
      const index = along === 'columns' ? area.column + c : area.row + r;
      const lines = style.wrap
        ? Math.max(cell.text.split('\n').length, Math.ceil(longest / Math.max(1, columnWidth(props, area.column + c))))
        : 1;
      const need = along === 'columns' ? (style.wrap ? 0 : longest) : Math.max(DEFAULT_ROW_HEIGHT, lines * size * 1.36);
      needs.set(index, Math.max(needs.get(index) ?? 0, need));
    }),
  );
  for (const [index, need] of needs) {
    if (need === 0) continue;
    const one = along === 'columns' ? { ...area, column: index, columns: 1 } : { ...area, row: index, rows: 1 };
    setSizes(book, { sheet: range.sheet, area: one }, along, Math.round(need * 4) / 4);
  }
}
