import { InputError } from '../input-error';
import { readsAsCell } from './cell-name';
import { driverNames } from './driver-names';
import type { Expression } from './expression';
import { parseExpression } from './parse';

/** The formula of sales until a person types another: visitors × conversion × average order value × what is not returned. */
export const USUAL_FORMULA = 'uv*cvr*aov*(1-returns)';

/** The most drivers a formula of sales may name: each has three blocks of columns on its sheet. */
export const MOST_DRIVERS = 12;

/**
 * The formula of sales with the drivers it names.
 *
 * @param where where the text stands, for messages
 * @throws InputError `driver-none`, `driver-too-many`, `driver-cell` a name that reads as a cell, and those of parseExpression
 */
export function driverFormula(text: string, where: string): { readonly expression: Expression; readonly names: readonly string[] } {
  const expression = parseExpression(text, where);
  const names = driverNames(expression);
  if (names.length === 0) throw new InputError('driver-none', { where, example: USUAL_FORMULA });
  if (names.length > MOST_DRIVERS) throw new InputError('driver-too-many', { where, found: names.length, allowed: MOST_DRIVERS });
  const found = names.find(readsAsCell);
  if (found !== undefined) throw new InputError('driver-cell', { where, found });
  return { expression, names };
}
