import { CommandType, IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from './univer-packages';
import { diffBooks, isEmptyPatch, type BookPatch, type UndoableBook } from '../snapshots/book-patch';
import type { UniverContext } from './univer-context';

const APPLY_PATCH = 'host.mutation.apply-patch';

/**
 * The host's steps on the grid's own undo stack, so that a person's Ctrl+Z and the host's undo run through one history. A step is the
 * difference between the workbook before and after it.
 */
export class UndoSteps {
  private open = false;
  private asked = false;

  constructor(
    private readonly context: UniverContext,
    private readonly state: () => UndoableBook,
    apply: (patch: BookPatch) => void,
  ) {
    context.commands.registerCommand({
      id: APPLY_PATCH,
      type: CommandType.MUTATION,
      handler: (_accessor, params: { patch: BookPatch }) => {
        // A person pressed the grid's undo keys, unless the host asked.
        if (this.asked) apply(params.patch);
        else context.asUser(() => apply(params.patch));
        return true;
      },
    });
    // Without a focused unit the stack silently does nothing.
    context.injector.get(IUniverInstanceService).focusUnit(context.unitId);
  }

  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    if (this.open) return work();
    const before = this.state();
    this.open = true;
    try {
      return await work();
    } finally {
      this.open = false;
      this.push(before, this.state());
    }
  }

  private push(before: UndoableBook, after: UndoableBook): void {
    const redo = diffBooks(before, after);
    if (isEmptyPatch(redo)) return;
    const undo = diffBooks(after, before);
    this.context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.context.unitId,
      undoMutations: [{ id: APPLY_PATCH, params: { patch: undo } }],
      redoMutations: [{ id: APPLY_PATCH, params: { patch: redo } }],
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
    this.asked = true;
    try {
      return await this.context.commands.executeCommand(command);
    } finally {
      this.asked = false;
    }
  }

  /** Forgets all steps, as opening another workbook does. */
  clear(): void {
    this.context.injector.get(IUndoRedoService).clearUndoRedo(this.context.unitId);
  }
}
