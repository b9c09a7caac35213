import { driverValue } from '../planning/drivers/driver-value';
import { readRange, readText, readTextRange } from './arguments';
import { checkSameShape } from './same-shape';

/**
 * `PLAN.DRIVER(expression, names, values)`: the value of an arithmetic expression in named drivers, in one cell; see driverValue and
 * parseExpression.
 *
 * @throws InputError naming argument, place, found and allowed; `driver-value-blank` for too little data, `driver-divides-by-zero`,
 * `driver-undefined` and `driver-too-large` where no solution exists
 */
export function planDriver(expression: unknown, names: unknown, values: unknown): number[][] {
  const text = readText('expression', expression);
  const named = readTextRange('names', names);
  const numbers = readRange('values', values);
  checkSameShape(['names', named], ['values', numbers]);
  return [[driverValue(text, named.cells, numbers.cells)]];
}
