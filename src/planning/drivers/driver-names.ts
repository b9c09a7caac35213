import type { Expression } from './expression';
import { nameKey } from './name';

/** The drivers an expression names, each once, as first written and in the order of the text. */
export function driverNames(expression: Expression): string[] {
  const names = new Map<string, string>();
  const visit = (part: Expression): void => {
    if (part.kind === 'name' && !names.has(nameKey(part.written))) names.set(nameKey(part.written), part.written);
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return [...names.values()];
}

/** Whether the driver with this key (see nameKey) stands anywhere in an expression. */
export function namesDriver(expression: Expression, key: string): boolean {
  if (expression.kind === 'name') return nameKey(expression.written) === key;
  return partsOf(expression).some((part) => namesDriver(part, key));
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negation':
    case 'percent':
      return [expression.operand];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.values;
  }
}
