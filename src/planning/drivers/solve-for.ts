import { namesDriver } from './driver-names';
import { toExcelFormula } from './excel-formula';
import type { Expression, Operator } from './expression';
import { lineIn } from './line';
import { nameKey } from './name';

/** What a formula of Excel may hold is 8,192 characters and 64 levels; the rest is left to what stands around it. */
const LONGEST_FORMULA = 7000;
const DEEPEST_FORMULA = 56;
/** Stands for any cell of a sheet, to measure a formula by. */
const SOME_CELL = 'AAA1000';

/**
 * The value of one driver at which an expression equals `target`, the others held, as an expression of them: of `uv*cvr*aov` for `cvr`
 * it is `target/aov/uv`. Operations are undone one by one down to the part that names the driver; a part that names it several times is
 * solved where it is linear in it. Where the drivers' values leave no solution (a root or power that is to be negative, a
 * factor of zero), the solution has no value either (see evaluate).
 *
 * @returns null where there is no closed form: the driver does not occur, stands within min, max, round or abs, or twice in something
 * not linear
 */
export function solveFor(expression: Expression, name: string, target: Expression): Expression | null {
  const solution = isolate(expression, nameKey(name), target);
  return solution !== null && fitsCell(solution) ? solution : null;
}

function isolate(part: Expression, key: string, target: Expression): Expression | null {
  const { at } = part;
  switch (part.kind) {
    case 'number':
      return null;
    case 'name':
      return nameKey(part.written) === key ? target : null;
    case 'negation':
      return isolate(part.operand, key, { kind: 'negation', operand: target, at });
    case 'percent':
      return isolate(part.operand, key, operation('*', target, number(100, at)));
    case 'call': {
      const [value] = part.values;
      if (value === undefined) return null;
      switch (part.called) {
        case 'sqrt':
          return isolate(value, key, powerOf(target, number(4, at)));
        case 'exp':
          return isolate(value, key, call('log', target));
        case 'log':
          return isolate(value, key, call('exp', target));
        default:
          return null;
      }
    }
    case 'operation': {
      const [inLeft, inRight] = [namesDriver(part.left, key), namesDriver(part.right, key)];
      if (inLeft && inRight) return onLine(part, key, target);
      if (inLeft) return isolate(part.left, key, withoutRight(part.operator, target, part.right));
      return inRight ? isolate(part.right, key, withoutLeft(part.operator, target, part.left)) : null;
    }
  }
}

/** `u` of `u operator right = target`. */
function withoutRight(operator: Operator, target: Expression, right: Expression): Expression {
  switch (operator) {
    case '+':
      return operation('-', target, right);
    case '-':
      return operation('+', target, right);
    case '*':
      return operation('/', target, right);
    case '/':
      // Not target × right: nothing divided by zero is a target.
      return operation('/', target, inverse(right));
    case '^':
      return powerOf(target, operation('/', number(2, right.at), right));
  }
}

/** `u` of `left operator u = target`. */
function withoutLeft(operator: Operator, target: Expression, left: Expression): Expression {
  switch (operator) {
    case '+':
      return operation('-', target, left);
    case '-':
      return operation('-', left, target);
    case '*':
      return operation('/', target, left);
    case '/':
      // Not left / target: a left of zero would make zero of u, by which nothing can be divided.
      return inverse(operation('/', target, left));
    case '^':
      return operation('/', call('log', target), call('log', left));
  }
}

function onLine(part: Expression, key: string, target: Expression): Expression | null {
  const line = lineIn(part, key);
  if (!line?.slope) return null;
  return operation('/', line.rest === null ? target : operation('-', target, line.rest), line.slope);
}

/** A target to half of `twice`, by way of its root: a root or power is never negative, and of a negative target the sign would be lost. */
function powerOf(target: Expression, twice: Expression): Expression {
  return operation('^', call('sqrt', target), twice);
}

const number = (value: number, at: number): Expression => ({ kind: 'number', value, at });
const operation = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: 'operation',
  operator,
  left,
  right,
  at: right.at,
});
const inverse = (value: Expression): Expression => operation('/', number(1, value.at), value);
const call = (called: 'log' | 'exp' | 'sqrt', value: Expression): Expression => ({ kind: 'call', called, values: [value], at: value.at });

function fitsCell(expression: Expression): boolean {
  const formula = toExcelFormula(expression, () => SOME_CELL);
  let depth = 0;
  for (const character of formula) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > DEEPEST_FORMULA) return false;
  }
  return formula.length <= LONGEST_FORMULA;
}
