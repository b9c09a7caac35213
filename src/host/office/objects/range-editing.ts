import { parseArea } from '../../engine/address';
import { intersection } from '../../engine/address';
import type { Area } from '../../engine/engine';
import type { Call } from '../interpreter/call';
import { cellCount, containsArea } from '../model/area';
import { clearRange } from '../model/contents';
import { copyRange } from '../model/copy';
import { assertAllowed, assertEditable } from '../model/protection';
import { deleteCells, insertCells } from '../model/structure';
import { ExcelError } from '../wire/errors';
import type { Method } from './object-type';
import { rangeArgument } from './range-navigation';
import { handle, type RangeTarget } from './targets';

/** Methods that change cells: clear, insert, delete, copy, move, merge, select, calculate. */
export const rangeEditing: Record<string, Method<RangeTarget>> = {
  Clear: (range, args, { book }) =>
    clearRange(book, range, args.oneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All')),

  Insert: (range, args, { book }) => {
    insertCells(book, range, args.oneOf(0, ['Down', 'Right']));
    return handle('Range', { sheet: range.sheet, area: { ...range.area } });
  },

  Delete: (range, args, { book }) => deleteCells(book, range, args.oneOf(0, ['Up', 'Left'])),

  CopyFrom: (range, args, call) => {
    const source = rangeArgument(args, 0, range.sheet, call);
    const what = args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
    copyRange(call.book, source, range, what, { skipBlanks: args.flag(2), transpose: args.flag(3) });
  },

  MoveTo: (range, args, call) => {
    const destination = rangeArgument(args, 0, range.sheet, call);
    assertEditable(call.book, range);
    copyRange(call.book, range, destination, 'All', { skipBlanks: false, transpose: false });
    clearRange(call.book, range, 'All');
  },

  Merge: (range, args, call) => {
    assertAllowed(call.book, range.sheet, 'allowFormatCells');
    assertNoTable(range, call);
    const { sheet, area } = range;
    const parts = args.flag(0) ? Array.from({ length: area.rows }, (_, row): Area => ({ ...area, row: area.row + row, rows: 1 })) : [area];
    for (const part of parts) mergeOne({ sheet, area: part }, call);
    call.book.changed();
  },

  Unmerge: (range, _args, { book }) => {
    assertAllowed(book, range.sheet, 'allowFormatCells');
    for (const merge of book.engine.merges(range.sheet)) if (intersection(merge, range.area)) book.engine.unmerge(range.sheet, merge);
    book.changed();
  },

  Select: ({ sheet, area }, _args, { book }) => {
    if (book.engine.activeSheet() !== sheet) book.engine.activateSheet(sheet);
    book.engine.select(sheet, area);
  },

  Calculate: (_range, _args, { book }) => {
    book.engine.recalculate(false);
    book.changed();
  },

  SetDirty: (_range, _args, { book }) => {
    book.engine.recalculate(false);
    book.changed();
  },
};

/** Excel keeps the upper left cell's content and drops the others'. */
function mergeOne(range: RangeTarget, { book }: Call): void {
  if (cellCount(range.area) === 1) return;
  const overlapping = book.engine.merges(range.sheet).filter((merge) => intersection(merge, range.area));
  if (overlapping.some((merge) => !containsArea(range.area, merge)))
    throw new ExcelError('InvalidOperation', 'Part of a merged cell cannot be merged again.');
  for (const merge of overlapping) book.engine.unmerge(range.sheet, merge);
  const cells = book.engine.readCells(range.sheet, range.area);
  book.engine.writeCells(
    range.sheet,
    range.area,
    cells.map((row, r) => row.map((cell, c) => (r + c > 0 && cell.formula !== '' ? { content: null } : {}))),
  );
  book.engine.merge(range.sheet, range.area);
}

function assertNoTable(range: RangeTarget, { book }: Call): void {
  const table = book.engine.tables().find((each) => each.sheet === range.sheet && intersection(parseArea(each.range), range.area));
  if (table) throw new ExcelError('MergedRangeConflict', `Cells of the table ${table.name} cannot be merged.`);
}
