import { formula, type IRange, type ObjectMatrix } from './univer-packages';
import { errorValue } from './engine-values';
import type { UniverContext } from './univer-context';

type Result = Parameters<formula.IFormulaRuntimeService['setRuntimeData']>[0];
type OnSheet<T> = Record<string, Record<string, T> | undefined>;

interface Runtime {
  _currentRow: number;
  _currentColumn: number;
  _currentRowCount: number;
  currentColumnCount: number;
  _currentSubUnitId: string;
  _currentUnitId: string;
  _runtimeData: OnSheet<ObjectMatrix<unknown>>;
  _unitArrayFormulaRange: OnSheet<Record<number, Record<number, IRange>>>;
  _currentConfigService: formula.IFormulaCurrentConfigService;
  setRuntimeData(result: Result): void;
  _checkIfArrayFormulaRangeHasData(unit: string, sheet: string, row: number, column: number, range: IRange): boolean;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, range: IRange): boolean;
}

/**
 * Where a formula's values cannot spill, the engine takes the cells in their way as they stand in the workbook for results of the calculation:
 * formulas there that have just been calculated get their old values back, and empty ones with a format become empty texts. Here they are
 * left alone; the formula is #SPILL!, and the values it had spilled before are gone.
 */
export function mendBlockedSpills(context: UniverContext): void {
  const runtime = context.injector.get(formula.IFormulaRuntimeService) as unknown as Runtime;
  const original = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const range = spillOf(result, runtime);
    if (!range || !isBlocked(runtime, range)) return original(result);
    original(errorValue('#SPILL!'));
    const { _currentUnitId: unit, _currentSubUnitId: sheet, _currentRow: row, _currentColumn: column } = runtime;
    // Kept, so that the formula is calculated again once nothing is in the way.
    const ranges = runtime._unitArrayFormulaRange[unit]![sheet]!;
    (ranges[row] ??= {})[column] = range;
  };
}

/** The cells that a result of several values would fill from the cell that is being calculated. */
function spillOf(result: Result, { _currentRow: row, _currentColumn: column }: Runtime): IRange | null {
  if (!result.isReferenceObject() && !(result.isValueObject() && (result as formula.BaseValueObject).isArray())) return null;
  const { startRow, startColumn, endRow, endColumn } = (result as formula.ArrayValueObject).getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return null;
  return { startRow: row, startColumn: column, endRow: row + endRow - startRow, endColumn: column + endColumn - startColumn };
}

function isBlocked(runtime: Runtime, range: IRange): boolean {
  const { _currentUnitId: unit, _currentSubUnitId: sheet, _currentRow: row, _currentColumn: column } = runtime;
  return (
    runtime._checkIfArrayFormulaExceeded(runtime._currentRowCount, runtime.currentColumnCount, range) ||
    runtime._checkIfArrayFormulaRangeHasData(unit, sheet, row, column, range)
  );
}
