import type { Change } from './change';

/** The half of a change that makes a sheet which takes it back: the sheet is deleted, where it still is. */
export function madeSheet(name: string): Required<Pick<Change, 'probe' | 'revert'>> {
  let found: Excel.Worksheet | null = null;
  return {
    probe: (context) => void (found = context.workbook.worksheets.getItemOrNullObject(name).load('visibility')),
    revert: () => {
      if (!found || found.isNullObject) return;
      // Excel deletes no sheet that is very hidden.
      if (found.visibility === 'VeryHidden') found.visibility = 'Hidden';
      found.delete();
    },
  };
}
