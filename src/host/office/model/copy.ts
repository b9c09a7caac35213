import type { Area, CellWrite } from '../../engine/engine';
import type { RangeTarget } from '../objects/targets';
import { ExcelError, invalidArgument } from '../wire/errors';
import { isEntireColumn, isEntireRow, isOnSheet } from './area';
import type { Book } from './book';
import { assertEditable } from './protection';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/**
 * `range.copyFrom`: the source is repeated over a destination that is a multiple of its size, and a smaller destination grows to the
 * source's size.
 */
export function copyRange(
  book: Book,
  source: RangeTarget,
  destination: RangeTarget,
  what: CopyWhat,
  options: { skipBlanks: boolean; transpose: boolean },
): void {
  if (what === 'Link') throw new ExcelError('NotImplemented', 'Pasting links is not known here.');
  const from: RangeTarget = { sheet: source.sheet, area: book.reach(source) };
  const shape = options.transpose
    ? { rows: from.area.columns, columns: from.area.rows }
    : { rows: from.area.rows, columns: from.area.columns };
  const target = landing(destination.area, shape);
  if (!isOnSheet(target)) throw invalidArgument('The copy would leave the worksheet.');
  assertEditable(book, { sheet: destination.sheet, area: target });
  if (options.transpose || options.skipBlanks) copyCellByCell(book, from, { sheet: destination.sheet, area: target }, what, options);
  else book.engine.copyCells({ sheet: from.sheet, area: from.area }, { sheet: destination.sheet, area: target }, what);
  book.changed();
}

function landing(area: Area, shape: { rows: number; columns: number }): Area {
  const rows = !isEntireColumn(area) && area.rows % shape.rows === 0 ? area.rows : shape.rows;
  const columns = !isEntireRow(area) && area.columns % shape.columns === 0 ? area.columns : shape.columns;
  return { row: area.row, column: area.column, rows, columns };
}

/** Values and formats only: a transposed formula would need its references turned as well. */
function copyCellByCell(
  book: Book,
  from: RangeTarget,
  to: RangeTarget,
  what: CopyWhat,
  options: { skipBlanks: boolean; transpose: boolean },
): void {
  const cells = book.engine.readCells(from.sheet, from.area);
  const styles = book.engine.readStyles(from.sheet, from.area);
  if (
    options.transpose &&
    what !== 'Values' &&
    what !== 'Formats' &&
    cells.some((row) => row.some((cell) => typeof cell.formula === 'string' && cell.formula.startsWith('=')))
  )
    throw new ExcelError('NotImplemented', 'Formulas are not transposed here; copy values.');
  const written: CellWrite[][] = Array.from({ length: to.area.rows }, (_, r) =>
    Array.from({ length: to.area.columns }, (_unused, c): CellWrite => {
      const row = (options.transpose ? c : r) % from.area.rows;
      const column = (options.transpose ? r : c) % from.area.columns;
      const cell = cells[row]?.[column];
      if (!cell || (options.skipBlanks && cell.formula === '')) return {};
      const content = what === 'Formats' ? {} : { content: what === 'Values' ? cell.value : cell.formula };
      const format = what === 'All' || what === 'Formats' ? { numberFormat: cell.numberFormat, style: styles[row]?.[column] ?? {} } : {};
      return { ...content, ...format };
    }),
  );
  book.engine.writeCells(to.sheet, to.area, written);
}
