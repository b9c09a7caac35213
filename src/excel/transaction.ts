import { InputError } from '../planning/input-error';
import type { Change, Written } from './change';
import { Cancelled, isSheetThere, OfficeFailure } from './office-failure';
import { PlacesThen } from './places-then';
import { roundTrip } from './round-trip';
import { runExcel } from './run-excel';
import { rename, SheetsThen } from './sheets-then';
import { inOneUndoStep } from './undo-step';

/** Excel refuses requests above 5 MB; far below it each one is also quick, and Cancel is soon. */
const BATCH_BYTES = 950_000;
const REVERT_ATTEMPTS = 4;

interface Hooks {
  /** Told before each round trip which of how many it is. */
  readonly onBatch?: (n: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Changes that stand or fall together. Keeps what is needed to take them back later. */
export class Transaction {
  private done: Change[] = [];
  /** Changes sent alone that are known to have come to pass. */
  private readonly passed = new Set<Change>();

  private then = new SheetsThen([]);
  private places = new PlacesThen([]);
  /** What people call sheets that are called as they were for as long as taking back takes. */
  private readonly asPeopleCall = new Map<string, string>();
  private takingBack = false;
  private copied: readonly Written[] = [];

  constructor(readonly label: string) {}

  get cells(): number {
    return this.done.reduce((sum, change) => sum + change.cells, 0);
  }

  /** Whether taking it back was begun and did not come to its end, so that the workbook is neither as it was before nor after. */
  get isHalfBack(): boolean {
    return this.takingBack;
  }

  /** Notes what Excel copied, which only it knows. */
  alsoWrote(copied: readonly Written[]): void {
    this.copied = copied;
  }

  /**
   * What was written, by which is found what people typed over it since, on the sheets as they are called now.
   *
   * @throws InputError `undo-sheet-gone` where a sheet that was changed has been deleted, so that what stood there cannot come back; `undo-moved` where rows
   * or columns were put into one or taken out
   */
  async written(context: Excel.RequestContext): Promise<Written[]> {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const names = context.workbook.names.load('items/name,items/formula');
    await roundTrip(context);
    this.then.renamed(sheets.items);
    const all = [...this.copied, ...this.done.flatMap(({ written }) => (written ? [written] : []))];
    const made = new Set(all.flatMap(({ sheet, whole }) => (whole ? [sheet] : [])));
    const written = all.flatMap((each) => {
      // What stands under the name of a sheet that was made would be deleted as that sheet.
      const now = this.then.nameNow(each.sheet, sheets.items) ?? (each.whole ? this.then.newcomer(each.sheet, sheets.items) : null);
      if (now === null && !made.has(each.sheet)) throw new InputError('undo-sheet-gone', { sheet: each.sheet });
      // Of a sheet that was made nothing is needed but to be gone; what is typed on it since is told by the whole of it.
      return now === null || (made.has(each.sheet) && !each.whole) ? [] : [{ ...each, sheet: now }];
    });
    // Half taken back, the names may lie where they lay before.
    const standing = new Set(written.flatMap(({ sheet, whole }) => (whole ? [] : [sheet])));
    if (!this.takingBack) this.places.refuseMoved(names.items, standing);
    return written;
  }

  /** Packs changes into requests of a size that Excel on the web takes. */
  static batches(changes: readonly Change[]): Change[][] {
    const batches: Change[][] = [];
    let bytes = Infinity;
    for (const change of changes) {
      if (change.alone || bytes + change.bytes > BATCH_BYTES) {
        batches.push([]);
        bytes = 0;
      }
      batches[batches.length - 1]?.push(change);
      bytes = change.alone ? Infinity : bytes + change.bytes;
    }
    return batches;
  }

  /**
   * Applies the changes, a round trip a batch, as one step of Excel's undo.
   *
   * @throws InputError `made-meanwhile` where somebody else has made a sheet of the same name since it was looked; OfficeFailure when Excel fails, Cancelled when the signal aborts; everything applied so far is taken back first.
   */
  run(changes: readonly Change[], hooks: Hooks = {}): Promise<void> {
    return this.runAndRead(changes, () => Promise.resolve(), hooks);
  }

  /** As `run`, and then reads what came of it: changes whose outcome cannot be read have not been seen to be right and do not stand. */
  async runAndRead<T>(changes: readonly Change[], read: (context: Excel.RequestContext) => Promise<T>, hooks: Hooks = {}): Promise<T> {
    const batches = Transaction.batches(changes);
    let sent: readonly Change[] = [];
    return inOneUndoStep(async (context) => {
      try {
        for (const [n, batch] of batches.entries()) {
          if (hooks.signal?.aborted) throw new Cancelled();
          hooks.onBatch?.(n + 1, batches.length);
          context.application.suspendApiCalculationUntilNextSync();
          context.application.suspendScreenUpdatingUntilNextSync();
          sent = batch;
          for (const change of batch) {
            this.done.push(change);
            change.apply(context);
          }
          const sheets = context.workbook.worksheets.load('items/id,items/name');
          const names = context.workbook.names.load('items/name,items/formula');
          await roundTrip(context);
          this.then = new SheetsThen(sheets.items);
          this.places = new PlacesThen(names.items);
          for (const change of batch) if (change.alone) this.passed.add(change);
        }
        if (hooks.signal?.aborted) throw new Cancelled();
        return await read(context);
      } catch (error) {
        const madeByAnother = isSheetThere(error);
        // New sheets come first of what is sent: of that request nothing is ours, and what stands under their names is another's.
        if (madeByAnother) this.done = this.done.filter((change) => !sent.includes(change));
        const undone = await this.takeBack(runExcel);
        if (madeByAnother && undone) throw new InputError('made-meanwhile');
        if (error instanceof Cancelled && undone) throw error;
        throw OfficeFailure.from(error, undone);
      }
    });
  }

  /** Takes everything back, as one step of Excel's undo. False when Excel did not let us, even after some tries. */
  revert(): Promise<boolean> {
    return this.takeBack(inOneUndoStep);
  }

  private async takeBack(run: typeof runExcel): Promise<boolean> {
    for (let attempt = 1; attempt <= REVERT_ATTEMPTS; attempt += 1) {
      try {
        await run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/id,items/name');
          await roundTrip(context);
          // What is put back names the sheets as they were called: they are called so again for as long as it takes.
          const renamed = this.then.renamed(sheets.items);
          for (const { id, now } of renamed) if (!this.asPeopleCall.has(id)) this.asPeopleCall.set(id, now);
          rename(
            context,
            renamed.map(({ id, then }) => ({ id, to: then })),
          );
          const changes = [...this.done].reverse().filter((change) => !change.alone || this.passed.has(change));
          for (const change of changes) change.probe?.(context);
          await roundTrip(context);
          this.takingBack = true;
          for (const batch of Transaction.batches(changes)) {
            context.application.suspendApiCalculationUntilNextSync();
            for (const change of batch) change.revert(context);
            await roundTrip(context);
            for (const change of batch) this.passed.delete(change);
          }
          await giveNames(context, this.asPeopleCall);
        });
        this.done = [];
        this.takingBack = false;
        return true;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
      }
    }
    await runExcel((context) => giveNames(context, this.asPeopleCall)).then(
      () => this.asPeopleCall.clear(),
      () => undefined,
    );
    return false;
  }
}

/** Gives the sheets that are still there the names that people gave them. */
async function giveNames(context: Excel.RequestContext, names: ReadonlyMap<string, string>): Promise<void> {
  if (names.size === 0) return;
  const sheets = context.workbook.worksheets.load('items/id');
  await roundTrip(context);
  rename(
    context,
    sheets.items.flatMap(({ id }) => {
      const to = names.get(id);
      return to === undefined ? [] : [{ id, to }];
    }),
  );
  await roundTrip(context);
}
