import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../../sheets/address';
import type { SheetId } from '../../sheets/blueprint';
import { firstTypedOver, isWrittenElsewhere, otherCells } from '../cell-marks';
import type { ListRange } from '../list-table';
import type { OwnSheet } from '../read-sheets';
import { within } from '../within';
import type { GroupRecord, GroupRecords, ListKind, SheetGroup } from './group';
import type { GroupStanding } from './standing';

/**
 * Refuses what a build would lose: cells typed over that are nobody's to type into.
 *
 * @throws InputError `sheet-block-changed` where rows or columns of a sheet came or went, naming about where, `sheet-typed-over` naming the cell, `sheet-rows-moved` one that
 * holds what was written in another row
 */
export function refuseTypedOver<Id extends SheetId>(
  group: SheetGroup<Id>,
  { own, lists }: GroupStanding<Id>,
  records: GroupRecords<Id> | undefined,
): void {
  for (const id of group.sheets) refuseOn(own[id], records?.[id], lists[id], group.lists[id]);
}

function refuseOn(
  own: OwnSheet | undefined,
  record: GroupRecord | undefined,
  list: ListRange | undefined,
  kind: ListKind | undefined,
): void {
  if (!own || !record) return;
  const grown = own.owned.rows !== record.area.rows;
  if (isOtherwiseBig(own, record, list)) {
    throw new InputError('sheet-block-changed', { sheet: own.name, address: whereChanged(own, record, grown) });
  }
  const over = firstTypedOver(own, record.marks, isTyping(record, list, kind));
  if (!over) return;
  const moved = isWrittenElsewhere(record.marks, over, over.found);
  throw new InputError(moved ? 'sheet-rows-moved' : 'sheet-typed-over', {
    address: onSheet(own.name, cell(over.row, over.column)),
    found: over.found,
  });
}

/** How many cells of the sheets hold something else than a build left in them and nobody was to type; Infinity where rows or columns came or went. */
export function cellsUnlike<Id extends SheetId>(
  group: SheetGroup<Id>,
  { own, lists }: GroupStanding<Id>,
  records: GroupRecords<Id>,
): number {
  let unlike = 0;
  for (const id of group.sheets) {
    const [sheet, record, list]: [OwnSheet | undefined, GroupRecord | undefined, ListRange | undefined] = [own[id], records[id], lists[id]];
    if (!sheet || !record) continue;
    if (isOtherwiseBig(sheet, record, list)) return Infinity;
    const isInput = isTyping(record, list, group.lists[id]);
    for (const { row, column, found } of otherCells(sheet, record.marks)) if (found !== '' && !isInput(row, column)) unlike++;
  }
  return unlike;
}

function isOtherwiseBig({ owned }: OwnSheet, { area }: GroupRecord, list: ListRange | undefined): boolean {
  return owned.columns !== area.columns || (owned.rows !== area.rows && !list);
}

/** Where people type: into the inputs, and anywhere in the lines of a list. */
function isTyping(
  { typing }: GroupRecord,
  list: ListRange | undefined,
  kind: ListKind | undefined,
): (row: number, column: number) => boolean {
  return (row, column) =>
    typing.some((area) => within(area, row, column)) || (list !== undefined && belongsTo(list, row, kind?.alone === true ? null : column));
}

/** The row, or the column, from which on nothing stands where it was written: the first of those put in or taken out, or the end. */
function whereChanged(own: OwnSheet, { marks, typing, area }: GroupRecord, isRow: boolean): string {
  for (const { row, column } of otherCells(own, marks)) {
    if (!typing.some((one) => within(one, row, column))) return isRow ? cell(row, area.column) : cell(area.row, column);
  }
  return isRow ? cell(area.row + area.rows - 1, area.column) : cell(area.row, area.column + area.columns - 1);
}

/** Lines of a list are a person's to write, and may have moved; a null column is any. */
function belongsTo({ area }: ListRange, row: number, column: number | null): boolean {
  return row > area.row && (column === null || (column >= area.column && column < area.column + area.columns));
}
