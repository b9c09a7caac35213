import { formula, isNullCell, Rectangle, type ICellData, type IRange, type ObjectMatrix } from './univer-packages';
import { errorValue } from './engine-values';
import type { UniverContext } from './univer-context';

type Result = Parameters<formula.IFormulaRuntimeService['setRuntimeData']>[0];
type Cells = ObjectMatrix<ICellData>;
type OnSheet<T> = Record<string, Record<string, T> | undefined>;

interface Runtime {
  _currentRow: number;
  _currentColumn: number;
  _currentRowCount: number;
  currentColumnCount: number;
  _currentSubUnitId: string;
  _currentUnitId: string;
  _runtimeData: OnSheet<Cells>;
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
 *
 * To the engine, a formula that could not spill when it was last calculated is in the way of others by the range it would have filled, and a
 * cell that holds what would be spilled there is in nobody's way. Here contents and what is spilled are in the way.
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
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, range) =>
    holdsMore(storedCells(runtime, unit, sheet), range, row, column) || crossesSpill(runtime, unit, sheet, row, column, range);
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

function storedCells(runtime: Runtime, unit: string, sheet: string): Cells | undefined {
  return runtime._currentConfigService.getUnitData()[unit]?.[sheet]?.cellData;
}

/** Whether cells of the range other than the given one hold anything of their own. */
function holdsMore(cells: Cells | undefined, range: IRange, row: number, column: number): boolean {
  for (let r = range.startRow; r <= range.endRow; r++) {
    for (let c = range.startColumn; c <= range.endColumn; c++) {
      if ((r !== row || c !== column) && !isNullCell(cells?.getValue(r, c))) return true;
    }
  }
  return false;
}

/** Whether formulas other than that of the given cell have spilled into the range. */
function crossesSpill(runtime: Runtime, unit: string, sheet: string, row: number, column: number, range: IRange): boolean {
  const stored = storedCells(runtime, unit, sheet);
  const calculated = runtime._runtimeData[unit]?.[sheet];
  const spilled = runtime._currentConfigService.getArrayFormulaRange()[unit]?.[sheet] ?? {};
  return Object.entries(spilled).some(([r, line]) =>
    Object.entries<IRange | null>(line ?? {}).some(([c, other]) => {
      if (!other || !Rectangle.intersects(other, range) || (Number(r) === row && Number(c) === column)) return false;
      const formulaCell = stored?.getValue(Number(r), Number(c));
      const shows = calculated?.getValue(Number(r), Number(c)) ?? formulaCell;
      const isSpilled = Boolean(formulaCell?.f || formulaCell?.si) && shows?.v !== '#SPILL!';
      return isSpilled && !holdsMore(stored, other, Number(r), Number(c));
    }),
  );
}
