import { roundHalfAway } from '../allocation/round';
import { InputError } from '../input-error';
import type { Expression, FunctionName, Operator } from './expression';

/**
 * The value of an expression. Each operation is that of the worksheet: `round` rounds half away from zero and cuts its decimals to a whole
 * number, `log` is natural, and what has no value there (0^0, the root of a number below zero) has none here.
 *
 * @param valueOf the value of a driver by its name as written; may throw for a name it does not know
 * @throws InputError `driver-divides-by-zero`, `driver-undefined`, `driver-too-large`, with the position in the text
 */
export function evaluate(expression: Expression, valueOf: (name: string, at: number) => number): number {
  const valueAt = (part: Expression): number => {
    switch (part.kind) {
      case 'number':
        return part.value;
      case 'name':
        return valueOf(part.written, part.at);
      case 'negation':
        return -valueAt(part.operand);
      case 'percent':
        return valueAt(part.operand) / 100;
      case 'operation':
        return checked(operate(part.operator, valueAt(part.left), valueAt(part.right), part.at), part.operator, part.at);
      case 'call':
        return checked(call(part.called, part.values.map(valueAt), part.at), part.called, part.at);
    }
  };
  // Adding 0 makes plain zero of minus zero.
  return valueAt(expression) + 0;
}

function operate(operator: Operator, left: number, right: number, at: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      if (right === 0) throw new InputError('driver-divides-by-zero', { position: at });
      return left / right;
    case '^':
      if (left === 0 && right < 0) throw new InputError('driver-divides-by-zero', { position: at });
      if ((left === 0 && right === 0) || (left < 0 && !Number.isInteger(right))) throw undefinedFor(operator, at, `${left}, ${right}`);
      return left ** right;
  }
}

function call(called: FunctionName, values: readonly number[], at: number): number {
  const [value = 0, digits = 0] = values;
  switch (called) {
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'round':
      return roundHalfAway(value, Math.trunc(digits));
    case 'abs':
      return Math.abs(value);
    case 'sqrt':
      if (value < 0) throw undefinedFor(called, at, value);
      return Math.sqrt(value);
    case 'exp':
      return Math.exp(value);
    case 'log':
      if (value <= 0) throw undefinedFor(called, at, value);
      return Math.log(value);
  }
}

function undefinedFor(operation: string, position: number, found: string | number): InputError {
  return new InputError('driver-undefined', { operation, position, found });
}

function checked(value: number, operation: string, position: number): number {
  if (!Number.isFinite(value)) throw new InputError('driver-too-large', { operation, position });
  return value;
}
