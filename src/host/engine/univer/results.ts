import { formula, type ICellData } from './univer-packages';
import type { UniverContext } from './univer-context';

/**
 * A formula never changes the number format of its cell: the engine gives TODAY() a date format, which would make recalculation a change of
 * the workbook.
 */
export function tidyResults(context: UniverContext): { dispose(): void } {
  return context.commands.beforeCommandExecuted((command) => {
    if (command.id !== formula.SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as formula.ISetFormulaCalculationResultMutation;
    for (const rows of Object.values(unitData[context.unitId] ?? {})) {
      for (const line of Object.values(rows ?? {})) {
        for (const cell of Object.values<ICellData | null>(line)) delete cell?.s;
      }
    }
  });
}
