import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../address';
import type { SheetCells } from '../breakdown/sheet-cells';
import { foundIn, isFormula } from '../text-content';
import { CHOICE } from './changes-layout';
import type { ChangesInputs } from './changes-sheet';
import { LOG_TABLE } from './log-layout';

/**
 * The view that a person chose on `Changes`.
 *
 * @throws InputError `rolling-input-text` where the cell holds something else than a number
 */
export function readChanges(sheet: SheetCells): ChangesInputs {
  const { row, view: column } = CHOICE;
  const formula = sheet.formulas[row]?.[column] ?? '';
  const value = sheet.values[row]?.[column] ?? '';
  if (value === '' || (isFormula(formula) && formula.includes(LOG_TABLE))) return { view: null };
  if (typeof value !== 'number')
    throw new InputError('rolling-input-text', { address: onSheet(sheet.name, cell(row, column)), found: foundIn(value) });
  return { view: value };
}
