import { InputError } from '../../locales/risk-errors';
import type { Locale } from '../../locales/locale';
import type { BlockInputs } from './block-inputs';
import { labelOf, refuseText } from './placed-refusal';
import type { CellToType } from './type-inputs';

/** The number in the cell of a line, null where it is empty. @throws InputError `argument-not-number` naming the cell */
export function typedNumber(key: string, inputs: BlockInputs, locale: Locale): number | null {
  const input = inputs.inputOf(key);
  const value = input === null ? '' : inputs.contentOf(input).value;
  if (value !== '' && typeof value !== 'number') refuseText(key, 'argument-not-number', inputs, locale);
  return value === '' ? null : Number(value);
}

/**
 * The cell of a line, with what is to be typed into it.
 *
 * @param value null empties it
 * @throws InputError `no-loyalty` where the formula of the line is no longer the block's own
 */
export function cellOf(key: string, value: CellToType['value'], inputs: BlockInputs, locale: Locale): CellToType {
  const input = inputs.inputOf(key);
  if (input === null) throw new InputError('no-loyalty');
  const { value: held, formula } = inputs.contentOf(input);
  const { sheet, row, column } = input;
  return { sheet, row, column, value, before: held === (value ?? '') ? held : formula, label: labelOf(key, inputs, locale) };
}

/** The same of a line whose empty cell counts as zero, and stays empty then. */
export function cellOfAmount(key: string, value: number, inputs: BlockInputs, locale: Locale): CellToType {
  const cell = cellOf(key, value, inputs, locale);
  return value === 0 && cell.before === '' ? { ...cell, value: null } : cell;
}
