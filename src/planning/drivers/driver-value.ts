import { InputError } from '../input-error';
import { evaluate } from './evaluate';
import { FUNCTION_NAMES } from './expression';
import { isDriverName, nameKey } from './name';
import { parseExpression } from './parse';

/** How many names a message lists. */
const MOST_LISTED = 20;

/**
 * The value of an expression in named drivers: `uv*cvr*aov*(1-returns)` of these names beside their values.
 *
 * @param names one a driver; null is a blank cell, whose value is not used
 * @param values as many as names; null is a blank cell, which only matters if the expression needs it
 * @throws InputError `driver-name-invalid`, `driver-name-twice`, `driver-name-unknown`, `driver-value-blank`, and those of parseExpression
 * and evaluate
 */
export function driverValue(expression: string, names: readonly (string | null)[], values: readonly (number | null)[]): number {
  const cells = cellsByName(names);
  const valueOf = (name: string, at: number): number => {
    const cell = cells.get(nameKey(name));
    if (cell === undefined) throw new InputError('driver-name-unknown', { found: name, position: at, allowed: listed(names) });
    const value = values[cell] ?? null;
    if (value === null) throw new InputError('driver-value-blank', { name, cell: cell + 1 });
    return value;
  };
  return evaluate(parseExpression(expression), valueOf);
}

function cellsByName(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  names.forEach((written, cell) => {
    if (written === null) return;
    const name = written.trim();
    if (!isDriverName(name))
      throw new InputError('driver-name-invalid', { cell: cell + 1, found: written, reserved: FUNCTION_NAMES.join(', ') });
    const first = cells.get(nameKey(name));
    if (first !== undefined) throw new InputError('driver-name-twice', { found: name, first: first + 1, second: cell + 1 });
    cells.set(nameKey(name), cell);
  });
  return cells;
}

function listed(names: readonly (string | null)[]): string {
  const known = names.filter((name) => name !== null).map((name) => name.trim());
  return known.length > MOST_LISTED ? `${known.slice(0, MOST_LISTED).join(', ')}, …` : known.join(', ');
}
