import { formula, type ICellData, isFormulaId, isFormulaString, sheetsFormula } from './univer-packages';
import type { UniverContext } from './univer-context';

type Written = Record<number, Record<number, ICellData | null>>;
type Formulas = Record<number, Record<number, { f: string } | null>>;

interface Write {
  unitId: string;
  subUnitId: string;
  cellValue?: Written;
}

interface FormulaData {
  updateArrayFormulaCellData(unitId: string, sheetId: string, cells: Written): boolean;
  updateArrayFormulaRange(unitId: string, sheetId: string, cells: Written): boolean;
  updateImageFormulaData(unitId: string, sheetId: string, cells: Written): void;
  getArrayFormulaRange(): object;
  getArrayFormulaCellData(): object;
}

/**
 * Before each write the engine lists every formula of the workbook, in case a written cell is the one from which others were filled in the
 * grid, and it writes all formulas a second time: a build of many writes takes time by the square. Without such cells, what changes is the
 * written cells' own formulas, and once is enough.
 */
export function writeFormulasOnce(context: UniverContext): void {
  const controller = context.injector.get(sheetsFormula.UpdateFormulaController) as unknown as {
    _handleSetRangeValuesMutation(write: Write): void;
  };
  const data = context.injector.get(formula.FormulaDataModel) as unknown as FormulaData;
  const throughout = controller._handleSetRangeValuesMutation.bind(controller);
  controller._handleSetRangeValuesMutation = (write) => {
    const { unitId, subUnitId, cellValue } = write;
    if (!cellValue) return;
    const formulas = unitId === context.unitId ? changedFormulas(context, subUnitId, cellValue) : null;
    if (!formulas) return throughout(write);
    const spillsShrank = data.updateArrayFormulaCellData(unitId, subUnitId, cellValue);
    const spillsGone = data.updateArrayFormulaRange(unitId, subUnitId, cellValue);
    const none = Object.keys(formulas).length === 0;
    if (!none) {
      data.updateImageFormulaData(unitId, subUnitId, cellValue);
      const formulaData = { [unitId]: { [subUnitId]: formulas } };
      void context.commands.executeCommand(formula.SetFormulaDataMutation.id, { formulaData }, { onlyLocal: true });
    } else if (!spillsShrank && !spillsGone) return;
    const spills = { arrayFormulaRange: data.getArrayFormulaRange(), arrayFormulaCellData: data.getArrayFormulaCellData() };
    void context.commands.executeCommand(formula.SetArrayFormulaDataMutation.id, spills, { onlyLocal: true, remove: true });
  };
}

/** Formulas that are written, null where one goes; null as a whole where the engine must do more than take note of that. */
function changedFormulas(context: UniverContext, sheet: string, cells: Written): Formulas | null {
  const present = context.workbook().getSheetBySheetId(sheet)?.getCellMatrix();
  if (!present) return null;
  const formulas: Formulas = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const before = present.getValue(Number(row), Number(column)) ?? null;
      if (isFilled(cell) || (isFilled(before) && isFormulaString(before?.f))) return null;
      if (isFormulaString(cell?.f)) (formulas[Number(row)] ??= {})[Number(column)] = { f: cell!.f! };
      else if (isFilled(before) || isFormulaString(before?.f)) {
        // A value alone is written over the formula, which the engine then takes away.
        if (cell && (cell.f === undefined || cell.si === undefined)) return null;
        (formulas[Number(row)] ??= {})[Number(column)] = null;
      }
    }
  }
  return formulas;
}

/** Whether the cell belongs to formulas filled in the grid. */
const isFilled = (cell: ICellData | null) => isFormulaId(cell?.si);
