import { namesDriver } from './driver-names';
import type { Expression, Operator } from './expression';

/** An expression as slope × driver + rest; null is zero. */
export interface Line {
  readonly slope: Expression | null;
  readonly rest: Expression | null;
}

/**
 * An expression as a straight line in one driver: `uv*cvr + uv*5` in `uv` has the slope `cvr+5` and no rest.
 *
 * @param key the driver's (see nameKey)
 * @returns null where it is none: the driver is multiplied by itself, divides, or stands in a power or a function
 */
export function lineIn(part: Expression, key: string): Line | null {
  if (!namesDriver(part, key)) return { slope: null, rest: part };
  switch (part.kind) {
    case 'name':
      return { slope: { kind: 'number', value: 1, at: part.at }, rest: null };
    case 'negation':
    case 'percent':
      return each(lineIn(part.operand, key), (value) => ({ ...part, operand: value }));
    case 'operation': {
      const [left, right] = [lineIn(part.left, key), lineIn(part.right, key)];
      if (left === null || right === null) return null;
      const { operator } = part;
      if (operator === '+' || operator === '-')
        return { slope: added(operator, left.slope, right.slope), rest: added(operator, left.rest, right.rest) };
      if (operator === '*' && left.slope === null) return each(right, (value) => product('*', value, part.left));
      if ((operator === '*' || operator === '/') && right.slope === null)
        return each(left, (value) => product(operator, value, part.right));
      return null;
    }
    default:
      return null;
  }
}

function each(line: Line | null, change: (value: Expression) => Expression): Line | null {
  if (line === null) return null;
  return { slope: line.slope && change(line.slope), rest: line.rest && change(line.rest) };
}

function added(operator: '+' | '-', left: Expression | null, right: Expression | null): Expression | null {
  if (right === null) return left;
  if (left === null) return operator === '+' ? right : { kind: 'negation', operand: right, at: right.at };
  return { kind: 'operation', operator, left, right, at: right.at };
}

function product(operator: Extract<Operator, '*' | '/'>, value: Expression, by: Expression): Expression {
  if (operator === '*' && value.kind === 'number' && value.value === 1) return by;
  return { kind: 'operation', operator, left: value, right: by, at: by.at };
}
