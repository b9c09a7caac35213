import { change, type Change } from './change';

/** Brings a sheet to the front; taken back, the one that was there before, where it still is and can be seen. */
export function activateChange(sheet: string, before: string): Change {
  let found: Excel.Worksheet | null = null;
  return change({
    apply: (context) => context.workbook.worksheets.getItem(sheet).activate(),
    probe: (context) => void (found = context.workbook.worksheets.getItemOrNullObject(before).load('visibility')),
    revert: () => {
      if (found && !found.isNullObject && found.visibility === 'Visible') found.activate();
    },
  });
}
