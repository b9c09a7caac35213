import {
  CommandType,
  type ICommandInfo,
  type IExecutionOptions,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  sheets,
  UndoCommand,
} from './univer-packages';
import { diffBooks, isEmptyPatch, type BookPatch, type UndoableBook } from '../snapshots/book-patch';
import type { UniverContext } from './univer-context';

const APPLY_PATCH = 'host.mutation.apply-patch';

/** One step of the undo stack in the making: what was done piece by piece, and the workbook before the piece that is not taken up yet. */
interface Group {
  before: UndoableBook | null;
  readonly pieces: { undo: BookPatch; redo: BookPatch }[];
}

/**
 * The host's steps on the grid's own undo stack, so that a person's Ctrl+Z and the host's undo run through one history. A step is the
 * difference between the workbook before and after it.
 */
export class UndoSteps {
  private open = false;
  private group: Group | null = null;
  private readonly subscriptions: { dispose(): void }[];

  constructor(
    private readonly context: UniverContext,
    private readonly state: () => UndoableBook,
    apply: (patch: BookPatch) => void,
  ) {
    context.commands.registerCommand({
      id: APPLY_PATCH,
      type: CommandType.MUTATION,
      handler: (_accessor, params: { patch: BookPatch }) => {
        context.asUser(() => apply(params.patch));
        return true;
      },
    });
    // Without a focused unit the stack silently does nothing.
    context.injector.get(IUniverInstanceService).focusUnit(context.unitId);
    this.subscriptions = [
      context.commands.beforeCommandExecuted((command, options) => {
        if (this.group && this.isTheirs(command, options)) this.takeUp(this.group);
      }),
      context.commands.onCommandExecuted((command, options) => {
        if (this.group && this.open && this.isTheirs(command, options)) this.group.before = this.state();
      }),
    ];
  }

  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    if (this.open) return work();
    const close = this.group ? null : this.openGroup();
    if (this.group) this.group.before ??= this.state();
    this.open = true;
    try {
      return await work();
    } finally {
      this.open = false;
      close?.();
    }
  }

  /** Begins a step that takes in all that come until the given function is called. One at a time: the first one takes in later ones. */
  openGroup(): () => void {
    if (this.group) return () => undefined;
    const group: Group = (this.group = { before: null, pieces: [] });
    return () => {
      if (this.group !== group) return;
      this.takeUp(group);
      this.group = null;
      this.push(group);
    };
  }

  /** Whether a person changes something in the grid: a step of its own, which parts the host's into what came before and after it. */
  private isTheirs({ id, type }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (this.context.byHost || type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.')) return false;
    const byGrid = options?.fromFormula || options?.['applyFormulaCalculationResult'] || options?.onlyLocal;
    return !byGrid && id !== sheets.SetWorksheetRowAutoHeightMutation.id;
  }

  private takeUp(group: Group): void {
    if (!group.before) return;
    const after = this.state();
    const redo = diffBooks(group.before, after);
    if (changesContent(redo)) group.pieces.push({ undo: diffBooks(after, group.before), redo });
    group.before = null;
  }

  private push({ pieces }: Group): void {
    if (pieces.length === 0) return;
    const mutation = (patch: BookPatch) => ({ id: APPLY_PATCH, params: { patch } });
    this.context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.context.unitId,
      undoMutations: pieces.map(({ undo }) => mutation(undo)).reverse(),
      redoMutations: pieces.map(({ redo }) => mutation(redo)),
    });
  }

  undo(): Promise<boolean> {
    return this.run(UndoCommand.id, 'undos');
  }

  redo(): Promise<boolean> {
    return this.run(RedoCommand.id, 'redos');
  }

  private async run(command: string, stack: 'undos' | 'redos'): Promise<boolean> {
    const service = this.context.injector.get(IUndoRedoService);
    let left = 0;
    service.undoRedoStatus$.subscribe((status) => (left = status[stack])).unsubscribe();
    if (left === 0) return false;
    return this.context.commands.executeCommand(command);
  }

  /** Forgets all steps, as opening another workbook does. */
  clear(): void {
    this.group = null;
    this.context.injector.get(IUndoRedoService).clearUndoRedo(this.context.unitId);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** Going to another sheet is no step of undo, as in Excel. */
function changesContent(patch: BookPatch): boolean {
  return !isEmptyPatch({ ...patch, activeSheet: null });
}
