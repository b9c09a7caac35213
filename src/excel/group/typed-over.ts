import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../../sheets/address';
import type { SheetId } from '../../sheets/blueprint';
import { firstTypedOver, isWrittenElsewhere } from '../cell-marks';
import type { ListRange } from '../list-table';
import type { OwnSheet } from '../read-sheets';
import { within } from '../within';
import type { GroupRecord, GroupRecords, ListKind, SheetGroup } from './group';
import type { GroupStanding } from './standing';

/**
 * Refuses what a build would lose: cells typed over that are nobody's to type into.
 *
 * @throws InputError `sheet-block-changed` where rows or columns of a sheet came or went, `sheet-typed-over` naming the cell, `sheet-rows-moved` one that
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
  if (own.owned.columns !== record.area.columns || (grown && !list)) throw new InputError('sheet-block-changed', { sheet: own.name });
  const over = firstTypedOver(
    own,
    record.marks,
    (row, column) =>
      record.typing.some((area) => within(area, row, column)) ||
      (list !== undefined && belongsTo(list, row, kind?.alone === true ? null : column)),
  );
  if (!over) return;
  const moved = isWrittenElsewhere(record.marks, over, over.found);
  throw new InputError(moved ? 'sheet-rows-moved' : 'sheet-typed-over', {
    address: onSheet(own.name, cell(over.row, over.column)),
    found: over.found,
  });
}

/** Lines of a list are a person's to write, and may have moved; a null column is any. */
function belongsTo({ area }: ListRange, row: number, column: number | null): boolean {
  return row > area.row && (column === null || (column >= area.column && column < area.column + area.columns));
}
