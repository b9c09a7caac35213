import { formula, sheetsFormula, type IRange } from './univer-packages';
import { addDirtyData, isDirty, noDirtyData, type DirtyData } from './dirty-data';
import { inTurn } from './calculation-turns';
import type { NamedChanges } from './named-changes';
import { OvertakenResults } from './overtaken-results';
import type { SpillChanges } from './spill-changes';
import type { UniverContext } from './univer-context';
import type { BookSnapshot } from '../snapshot';

/** Spills of random numbers change for ever. */
const MOST_SPILL_ROUNDS = 20;

/** Work outside the calculation for which its results wait, such as custom functions that have not answered. */
export interface Outstanding {
  /** Resolves once answers came in and the cells that wait for them were marked dirty; null when nothing is outstanding. */
  pending(): Promise<void> | null;
  /** Everything has been calculated. */
  settled(): void;
}

/**
 * Decides when formulas are calculated. The engine's own scheduler waits 100 ms after each edit, loses edits made while a
 * calculation runs, and cannot be asked when it is done; it is taken out of service and this one calls the calculator directly.
 */
export class Calculation {
  mode: BookSnapshot['calculationMode'] = 'Automatic';
  private asked = false;
  private waiting = noDirtyData();
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;
  private holds = 0;
  private readonly subscription: { dispose(): void };
  private readonly overtaken: OvertakenResults;
  private spillRounds = 0;

  constructor(
    private readonly context: UniverContext,
    private readonly outstanding: Outstanding,
    private readonly named: NamedChanges,
    private readonly spillChanges: SpillChanges,
  ) {
    context.injector.get(sheetsFormula.TriggerCalculationController).dispose();
    this.overtaken = new OvertakenResults(
      context,
      () => this.waiting.dirtyRanges,
      () => {
        this.waiting.forceCalculation = true;
        this.asked = true;
      },
    );
    const dirtyOf = context.injector.get(formula.IActiveDirtyManagerService);
    this.subscription = context.commands.onCommandExecuted((command, options) => {
      if (options?.['applyFormulaCalculationResult']) return;
      const conversion = dirtyOf.get(command.id);
      if (conversion) this.markDirty(conversion.getDirtyData(command));
    });
  }

  /** Leaving manual mode calculates what has been waiting. */
  setMode(mode: BookSnapshot['calculationMode']): void {
    this.mode = mode;
    if (mode !== 'Manual' && isDirty(this.waiting)) this.kick();
  }

  markDirty(data: Partial<DirtyData>): void {
    addDirtyData(this.waiting, data);
    if (this.mode !== 'Manual') this.kick();
  }

  markCellsDirty(cells: Iterable<{ sheet: string; row: number; column: number }>): void {
    const dirtyRanges = [...cells].map(({ sheet, row, column }) => ({
      unitId: this.context.unitId,
      sheetId: sheet,
      range: oneCell(row, column),
    }));
    this.markDirty({ dirtyRanges });
  }

  /** Starts a calculation soon, so that the grid follows edits nobody waits for. */
  private kick(): void {
    if (this.stopped || this.running || this.timer !== null || this.holds > 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.settle();
    }, 0);
  }

  /** Starts no calculation of its own accord until the given function is called: what is being written would be calculated half-way. */
  hold(): () => void {
    this.holds += 1;
    return () => {
      this.holds -= 1;
      if (isDirty(this.waiting) && (this.mode !== 'Manual' || this.asked)) this.kick();
    };
  }

  /** Resolves when nothing is left to calculate. In manual mode only what was asked for is calculated. */
  settle(): Promise<void> {
    this.running ??= this.loop().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Calculates what is waiting (or everything) whatever the mode. */
  recalculate(full: boolean): void {
    if (full) this.waiting.forceCalculation = true;
    this.asked = true;
    this.kick();
  }

  private async loop(): Promise<void> {
    for (;;) {
      // Some commands of the engine run in promise jobs after the call that issued them has returned.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.stopped) return;
      if (this.named.any) this.markCellsDirty(this.named.take());
      if (isDirty(this.waiting) && (this.mode !== 'Manual' || this.asked)) {
        await this.calculateWaiting();
        continue;
      }
      const pending = this.outstanding.pending();
      if (!pending) break;
      await pending;
      if (isDirty(this.waiting)) this.asked = true;
    }
    this.spillRounds = 0;
    this.outstanding.settled();
  }

  private async calculateWaiting(): Promise<void> {
    const dirty = this.waiting;
    this.waiting = noDirtyData();
    this.asked = false;
    await inTurn(this.context, this.context.injector.get(formula.IFunctionService), () => this.calculate(dirty));
    if (this.stopped) return;
    const dirtyRanges = this.spillChanges.take();
    if (dirtyRanges.length === 0 || this.spillRounds++ >= MOST_SPILL_ROUNDS) return;
    this.markDirty({ dirtyRanges });
    this.asked = true;
  }

  private calculate(dirty: DirtyData): Promise<void> {
    if (this.stopped) return Promise.resolve();
    const calculator = this.context.injector.get(formula.ICalculateFormulaService);
    const data = this.context.injector.get(formula.FormulaDataModel);
    this.overtaken.begin();
    return new Promise((resolve, reject) => {
      const done = this.context.commands.onCommandExecuted((command) => {
        if (command.id !== formula.SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = command.params as formula.ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) return;
        done.dispose();
        resolve();
      });
      calculator
        .execute({
          ...dirty,
          dirtyNameMap: this.namesOfToday(dirty),
          formulaData: data.getFormulaData(),
          arrayFormulaCellData: data.getArrayFormulaCellData(),
          arrayFormulaRange: data.getArrayFormulaRange(),
          forceCalculate: dirty.forceCalculation,
          maxIteration: 1,
          rowData: data.getHiddenRowsFiltered(),
        })
        .catch(reject);
    });
  }

  /**
   * Sheets added or removed since the last calculation with the names they have now. The engine resolves names by this list first, and a
   * sheet that is gone would keep its name from the one that has it now; it gets a text no sheet can be called.
   */
  private namesOfToday({ dirtyNameMap }: DirtyData): DirtyData['dirtyNameMap'] {
    const { unitId } = this.context;
    const names = Object.keys(dirtyNameMap[unitId] ?? {}).map((id) => [
      id,
      this.context.workbook().getSheetBySheetId(id)?.getName() ?? `[${id}]`,
    ]);
    return { ...dirtyNameMap, [unitId]: Object.fromEntries(names) as Record<string, string> };
  }

  dispose(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.subscription.dispose();
    this.overtaken.dispose();
  }
}

function oneCell(row: number, column: number): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
