import { InputError } from '../planning/input-error';
import type { Written } from './change';
import { cell, onSheet } from '../sheets/address';
import { roundTrip } from './round-trip';
import { usedFormulas } from './used-formulas';
import { isFormula } from '../sheets/text-content';

/**
 * Refuses to delete the sheets that were made where formulas elsewhere use them, which would read #REF! for good. Formulas that were written together
 * with the sheets are taken back with them.
 *
 * @param written what was written on which sheets, by their present names
 * @throws InputError `undo-used` naming the first such cell
 */
export async function refuseUsedElsewhere(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const going = written.filter(({ whole }) => whole).map(({ sheet }) => sheet);
  if (going.length === 0) return;
  const sheets = context.workbook.worksheets.load('items/name');
  await roundTrip(context);
  const others = sheets.items.map(({ name }) => name).filter((name) => !going.includes(name));
  for await (const {
    place: { sheet },
    area: { row },
    formulas,
  } of usedFormulas(context, others))
    formulas.forEach((line, i) =>
      line.forEach((content, column) => {
        if (!isFormula(content)) return;
        if (written.some((each) => each.sheet === sheet && typeof each.cells[row + i - each.row]?.[column - each.column] === 'string'))
          return;
        const used = going.find((name) => refersTo(content, name));
        if (used !== undefined) throw new InputError('undo-used', { address: onSheet(sheet, cell(row + i, column)), sheet: used });
      }),
    );
}

/** Whether a formula names a sheet, quoted or, as Excel writes names of one word in any script, not quoted. */
function refersTo(formula: string, sheet: string): boolean {
  const [text, bare] = [formula.toLowerCase(), `${sheet.toLowerCase()}!`];
  if (text.includes(`'${sheet.toLowerCase().replace(/'/g, "''")}'!`)) return true;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (!/[\p{L}\p{N}_.'\]]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
