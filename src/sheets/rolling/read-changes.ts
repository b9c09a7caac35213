import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../address';
import type { SheetCells } from '../breakdown/sheet-cells';
import { foundIn, isFormula } from '../text-content';
import { CHOICE } from './changes-layout';
import type { ChangesInputs } from './changes-sheet';
import { LOG_TABLE } from './log-layout';

/**
 * The view that a person chose on `Changes`. Our own formula for the newest one chooses none, nor does what is left of it where the log was deleted.
 *
 * @param hasLog whether there is a log to choose from
 * @throws InputError `sheet-input-text` where the cell holds something else than a number
 */
export function readChanges(sheet: SheetCells, hasLog: boolean): ChangesInputs {
  const { row, view: column } = CHOICE;
  const formula = sheet.formulas[row]?.[column] ?? '';
  const value = sheet.values[row]?.[column] ?? '';
  const ofLog = isFormula(formula) && (!hasLog || formula.includes(LOG_TABLE) || formula.includes('#REF!'));
  if (value === '' || ofLog) return { view: null };
  if (typeof value !== 'number')
    throw new InputError('sheet-input-text', { address: onSheet(sheet.name, cell(row, column)), found: foundIn(value) });
  return { view: value };
}
