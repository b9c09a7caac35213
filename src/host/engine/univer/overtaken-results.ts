import { formula, sheets, type IRange } from './univer-packages';
import type { UniverContext } from './univer-context';

/** After these, results belong to other cells than those they were calculated for. */
const MOVES_CELLS = new Set<string>([
  sheets.InsertRowMutation.id,
  sheets.InsertColMutation.id,
  sheets.RemoveRowMutation.id,
  sheets.RemoveColMutation.id,
  sheets.MoveRowsMutation.id,
  sheets.MoveColsMutation.id,
  sheets.MoveRangeMutation.id,
  sheets.ReorderRangeMutation.id,
  sheets.RemoveSheetMutation.id,
  sheets.SetWorksheetNameMutation.id,
]);

type Results = Record<number, Record<number, unknown> | null | undefined>;

/**
 * Edits made while a calculation runs overtake it: the engine would write what it made of the old formula over what has been typed since,
 * and results into the wrong cells when rows were inserted meanwhile. Such results are left out; the cells are calculated again.
 */
export class OvertakenResults {
  private moved = false;
  private readonly subscriptions: { dispose(): void }[];

  /**
   * @param edited ranges edited since the calculation began
   * @param again asks for everything to be calculated once more
   */
  constructor(context: UniverContext, edited: () => readonly { sheetId: string; range: IRange }[], again: () => void) {
    this.subscriptions = [
      context.commands.onCommandExecuted((command) => {
        if (MOVES_CELLS.has(command.id)) this.moved = true;
      }),
      context.commands.beforeCommandExecuted((command) => {
        if (command.id !== formula.SetFormulaCalculationResultMutation.id) return;
        const { unitData } = command.params as formula.ISetFormulaCalculationResultMutation;
        if (this.moved) {
          for (const unit of Object.keys(unitData)) delete unitData[unit];
          return again();
        }
        const results = unitData[context.unitId] as Record<string, Results> | undefined;
        for (const { sheetId, range } of edited()) leaveOut(results?.[sheetId], range);
      }),
    ];
  }

  /** A calculation begins, of the workbook as it is now. */
  begin(): void {
    this.moved = false;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function leaveOut(results: Results | undefined, range: IRange): void {
  for (const [row, line] of Object.entries(results ?? {})) {
    if (!line || Number(row) < range.startRow || Number(row) > range.endRow) continue;
    for (const column of Object.keys(line)) {
      if (Number(column) >= range.startColumn && Number(column) <= range.endColumn) delete line[Number(column)];
    }
  }
}
