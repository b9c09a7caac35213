import { formula, type Nullable } from './univer-packages';
import { arrayOf, type EngineValue } from './engine-values';
import type { UniverContext } from './univer-context';

type Several = formula.BaseReferenceObject | formula.ArrayValueObject;
type Result = Parameters<formula.IFormulaRuntimeService['setRuntimeData']>[0];

/**
 * A formula that gives an empty cell gives 0, as in Excel. The engine's own results are empty until they are stored: formulas calculated in
 * the same run took such a cell for an empty one, and for a 0 in the runs to come.
 */
export function mendBlankResults(context: UniverContext): void {
  const runtime = context.injector.get(formula.IFormulaRuntimeService);
  const original = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => original(withoutBlanks(result));
}

function withoutBlanks(result: Result): Result {
  if (!result.isReferenceObject() && !(result as EngineValue).isArray()) return orZero(result as EngineValue);
  const several = result as Several;
  const { startRow, startColumn, endRow, endColumn } = several.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return several.getFirstCell().isNull() ? orZero(null) : result;
  const rows: EngineValue[][] = [];
  let filled = false;
  several.iterator((value, row, column) => {
    const shown = orZero(value);
    filled ||= shown !== value;
    (rows[row - startRow] ??= [])[column - startColumn] = shown;
  });
  return filled ? arrayOf(rows) : result;
}

function orZero(value: Nullable<EngineValue>): EngineValue {
  return !value || value.isNull() ? formula.NumberValueObject.create(0) : value;
}
