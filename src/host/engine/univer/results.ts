import { CellValueType, formula, type ICellData, type Worksheet } from './univer-packages';
import type { UniverContext } from './univer-context';

type CellMatrix = ReturnType<Worksheet['getCellMatrix']>;

/**
 * Puts calculated values in order before the engine stores them. A formula never changes the number format of its cell (the engine
 * gives TODAY() a date format, which would make recalculation a change of the workbook), and an empty result is 0, as in Excel.
 */
export function tidyResults(context: UniverContext): { dispose(): void } {
  return context.commands.beforeCommandExecuted((command) => {
    if (command.id !== formula.SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as formula.ISetFormulaCalculationResultMutation;
    for (const [sheet, rows] of Object.entries(unitData[context.unitId] ?? {})) {
      const worksheet = context.workbook().getSheetBySheetId(sheet);
      for (const [row, line] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries<ICellData | null>(line))
          tidy(cell, worksheet?.getCellMatrix().getValue(Number(row), Number(column)));
      }
    }
  });
}

function tidy(result: ICellData | null, present: ReturnType<CellMatrix['getValue']>): void {
  if (!result) return;
  delete result.s;
  const holdsFormula = Boolean(present?.f || present?.si);
  if (holdsFormula && (result.v === undefined || result.v === null)) {
    result.v = 0;
    result.t = CellValueType.NUMBER;
  }
}
