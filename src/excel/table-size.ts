import { range as addressOf } from '../sheets/address';
import type { Area } from '../sheets/blueprint';
import { change, type Change } from './change';

/**
 * Gives a table another size; none where it has it. Taken back only where the table still stands.
 *
 * @param table its id, which stays when a person gives it another name, or its name
 */
export function tableSize(table: string, before: Area, after: Area): Change[] {
  if (addressOf(before) === addressOf(after)) return [];
  let found: Excel.Table | null = null;
  return [
    change({
      apply: (context) => void context.workbook.tables.getItem(table).resize(addressOf(after)),
      probe: (context) => void (found = context.workbook.tables.getItemOrNullObject(table).load('id')),
      revert: () => {
        if (found && !found.isNullObject) found.resize(addressOf(before));
      },
    }),
  ];
}
