import { formula } from './univer-packages';
import type { EngineValue } from './engine-values';
import type { UniverContext } from './univer-context';

const OPERATORS = ['PLUS', 'MINUS', 'MULTIPLY', 'DIVIDED', 'POWER', 'CONCATENATE', 'COMPARE'];

/**
 * Has operators take a reference to one cell for the value in it. The engine makes arrays of one cell of both sides and of the result, which
 * takes several times as long, divides by multiplying with a rounded reciprocal, and has SUM(A1>0) leave out the truth value as if it stood
 * in a cell; in Excel it counts.
 */
export function takeSingleCellsAsValues(context: UniverContext): void {
  const functions = context.injector.get(formula.IFunctionService);
  for (const name of OPERATORS) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor) as (left: EngineValue, right: EngineValue) => EngineValue;
    executor.calculate = (left: EngineValue, right: EngineValue) => calculate(single(left), single(right));
  }
}

function single(value: EngineValue): EngineValue {
  if (!value.isArray()) return value;
  const array = value as formula.ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : value;
}
