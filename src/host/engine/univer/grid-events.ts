import { sheets, type ICommandInfo, type IRange } from './univer-packages';
import { MAX_COLUMNS, MAX_ROWS, spanning } from '../address';
import type { Area, EngineEvent } from '../engine';
import type { StructuralChange } from '../formulas/structural-change';
import { LAYOUT_COMMANDS } from './grid/shown-props';
import { areaOf, type Selection } from './selection';
import type { UniverContext } from './univer-context';

/** Commands that change how cells look, not what they hold. */
const FORMAT_COMMANDS = new Set<string>([sheets.SetStyleCommand.id, sheets.SetBorderCommand.id, sheets.ClearSelectionFormatCommand.id]);

/** What a person did in the grid that is more than typing. */
export interface GridListener {
  /** Rows or columns were inserted or deleted. */
  structure(sheet: string, change: Omit<StructuralChange, 'sheet'>): void;
  /** Sizes, hidden lines, panes or colours were changed. */
  layout(sheet: string): void;
}

/** Turns what happens in the engine, by the host or by a person in the grid, into the host's events. */
export class GridEvents {
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly context: UniverContext,
    private readonly selection: Selection,
    private readonly person: GridListener,
  ) {
    this.subscription = context.commands.onCommandExecuted((command, options) => {
      if (options?.['applyFormulaCalculationResult']) this.calculated(command);
      else if (!options?.['fromFormula']) this.follow(command);
    });
  }

  listen(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private calculated(command: Readonly<ICommandInfo>): void {
    const { unitId, subUnitId } = command.params as sheets.ISetRangeValuesMutationParams;
    if (unitId === this.context.unitId) this.emit({ type: 'calculated', sheet: subUnitId });
  }

  private follow(command: Readonly<ICommandInfo>): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.context.unitId) return;
    const sheet = params.subUnitId ?? '';
    if (LAYOUT_COMMANDS.has(command.id) && !this.context.byHost) this.person.layout(sheet);
    switch (command.id) {
      case sheets.SetRangeValuesMutation.id: {
        const { cellValue, trigger } = command.params as sheets.ISetRangeValuesMutationParams;
        return FORMAT_COMMANDS.has(trigger ?? '') ? undefined : this.cells(sheet, cellValue);
      }
      case sheets.MoveRangeMutation.id: {
        const move = command.params as sheets.IMoveRangeMutationParams;
        this.cells(move.from.subUnitId, move.from.value);
        return this.cells(move.to.subUnitId, move.to.value);
      }
      case sheets.ReorderRangeMutation.id:
        return this.range(sheet, (command.params as { range: IRange }).range);
      case sheets.InsertRowMutation.id:
      case sheets.InsertColMutation.id:
      case sheets.RemoveRowMutation.id:
      case sheets.RemoveColMutation.id:
        return this.structure(command.id, sheet, (command.params as { range: IRange }).range);
      case sheets.SetSelectionsOperation.id: {
        const selected = this.selection.follow(command.params as sheets.ISetSelectionsOperationParams);
        if (selected) this.emit({ type: 'selection', ...selected });
        return;
      }
      case sheets.SetWorksheetActiveOperation.id:
        return this.emit({ type: 'activated', sheet });
      case sheets.InsertSheetMutation.id:
      case sheets.RemoveSheetMutation.id:
      case sheets.SetWorksheetNameMutation.id:
      case sheets.SetWorksheetOrderMutation.id:
        return this.emit({ type: 'sheets' });
    }
  }

  private cells(sheet: string, matrix: Record<number, Record<number, unknown>> | undefined | null): void {
    const area = boundsOf(matrix ?? {});
    if (area) this.emit({ type: 'cells', sheet, area, source: this.context.source });
  }

  private range(sheet: string, range: IRange): void {
    const worksheet = this.context.worksheet(sheet);
    this.emit({
      type: 'cells',
      sheet,
      area: areaOf(range, worksheet.getRowCount(), worksheet.getColumnCount()),
      source: this.context.source,
    });
  }

  private structure(command: string, sheet: string, range: IRange): void {
    const along = command === sheets.InsertRowMutation.id || command === sheets.RemoveRowMutation.id ? 'rows' : 'columns';
    const kind = command === sheets.InsertRowMutation.id || command === sheets.InsertColMutation.id ? 'insert' : 'delete';
    const area =
      along === 'rows'
        ? spanning(range.startRow, 0, range.endRow, MAX_COLUMNS - 1)
        : spanning(0, range.startColumn, MAX_ROWS - 1, range.endColumn);
    this.person.structure(sheet, { area, kind, along });
    this.emit({ type: 'cells', sheet, area, source: this.context.source });
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
  }
}

function boundsOf(matrix: Record<number, Record<number, unknown>>): Area | null {
  let bounds: [number, number, number, number] | null = null;
  for (const [rowKey, line] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const key of Object.keys(line ?? {})) {
      const column = Number(key);
      bounds = bounds
        ? [Math.min(bounds[0], row), Math.min(bounds[1], column), Math.max(bounds[2], row), Math.max(bounds[3], column)]
        : [row, column, row, column];
    }
  }
  return bounds && spanning(...bounds);
}
