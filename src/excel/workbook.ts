import { InputError } from '../planning/input-error';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { progressText } from '../locales/progress';
import { allChecks } from './all-checks';
import type { AlmanacWorkbook, OperationOptions, WorkbookState } from './contracts';
import { Cancelled, OfficeFailure } from './office-failure';
import { parseReference } from './parse-address';
import { LastReading, NOTHING_KNOWN, type Known } from './last-reading';
import { readState } from './read-state';
import { range as addressOf } from '../sheets/address';
import type { Transaction } from './transaction';
import { runExcel } from './run-excel';
import { loadWriting } from './load-writing';
import { SheetWatch } from './sheet-watch';

interface Undoable {
  readonly transaction: Transaction;
  /** The plan as built: what is typed into it later must not be lost by taking the build back. */
  readonly plan: BreakdownPlan | null;
}

/**
 * The workbook that is open in Excel. One operation at a time, in the order they were asked for: pane and ribbon ask of their own accord. Reading
 * is at hand at once; what writes is loaded when it is asked for.
 */
export function createAlmanacWorkbook(): AlmanacWorkbook {
  const undoable: Undoable[] = [];
  const listeners = new Set<() => void>();
  let atWork = 0;
  let planStands = true;
  const last = new LastReading();
  /** The sheets by the names under which the pane has come to know them, which people may change. */
  const sheetIds = new Map<string, string>();

  const watch = new SheetWatch((part, address) => {
    last.changed(part, address);
    // What the add-in does itself it tells when it is done.
    if (atWork === 0) listeners.forEach((listener) => listener());
  });

  const remember = (transaction: Transaction | null, plan: BreakdownPlan | null = null): void => {
    planStands = true;
    last.forget();
    if (transaction) undoable.push({ transaction, plan });
  };

  const read = async (context: Excel.RequestContext, options: OperationOptions, known: Known): Promise<WorkbookState> => {
    const moment = last.begin();
    const reading = await readState(context, options, known);
    ({ planStands } = reading);
    reading.scene.sheets.forEach(({ id, name }) => sheetIds.set(name, id));
    const { sheets } = reading;
    // Where Excel does not let us listen, the pane reads again when it is asked to.
    const heard =
      listeners.size > 0 &&
      (await watch.follow(context, sheets).then(
        () => true,
        () => false,
      ));
    // Only of sheets that are listened to is it known that they have not changed.
    if (heard)
      last.keep(moment, sheets.Actuals === undefined ? null : reading.history, sheets.Breakdown === undefined ? null : reading.formulas);
    else last.forget();
    return reading.state;
  };

  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>, { signal }: Pick<OperationOptions, 'signal'> = {}): Promise<T> => {
    const mine = turn.then(() => {
      if (signal?.aborted) throw new Cancelled();
      return work();
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  const writing = async <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    atWork += 1;
    try {
      return await inExcel(work);
    } finally {
      atWork -= 1;
    }
  };

  const working = <T>(options: OperationOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    inTurn(() => writing(work), options);

  /** Work that writes, and can be taken back. */
  const written = <T>(
    options: OperationOptions,
    work: (context: Excel.RequestContext) => Promise<{ result: T; transaction: Transaction | null }>,
  ): Promise<T> =>
    working(options, async (context) => {
      const { result, transaction } = await work(context);
      remember(transaction);
      return result;
    });

  return {
    readState: (options) => inTurn(() => inExcel((context) => read(context, options, NOTHING_KNOWN)), options),

    readChanges: (options) => inExcel((context) => read(context, options, last.known), { delayForCellEdit: true }),

    onChanged(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) void watch.stop();
      };
    },

    importActuals: (rows, options) =>
      working(options, async (context) => {
        const { importActuals } = await loadWriting();
        const { sheet, transaction } = await importActuals(context, rows, options);
        remember(transaction);
        return { rows: rows.length, sheet };
      }),

    buildBreakdown: (spec, options) =>
      working(options, async (context) => {
        const { buildBreakdown } = await loadWriting();
        const { result, transaction } = await buildBreakdown(context, spec, options);
        remember(transaction, result.plan);
        return result;
      }),

    writeForecast: (plan, options) =>
      written(options, async (context) => {
        const { writeForecast } = await import(/* webpackChunkName: "forecast-sheet" */ './write-forecast');
        return writeForecast(context, plan, options);
      }),

    buildRolling: (asked, options) =>
      written(options, async (context) => {
        const { buildRolling } = await import(/* webpackChunkName: "rolling" */ './rolling/build');
        return buildRolling(context, asked, options);
      }),

    buildOpex: (asked, options) =>
      written(options, async (context) => {
        const { buildOpex } = await import(/* webpackChunkName: "opex" */ './opex/build');
        return buildOpex(context, asked, options);
      }),

    buildLoyalty: (asked, options) =>
      written(options, async (context) => {
        const { buildLoyalty } = await import(/* webpackChunkName: "loyalty" */ './loyalty/build');
        return buildLoyalty(context, asked, options);
      }),

    readLoyalty: (options) =>
      inTurn(
        () =>
          inExcel(async (context) => {
            const { readLoyaltyBlock } = await import(/* webpackChunkName: "loyalty" */ './loyalty/block');
            return readLoyaltyBlock(context, options);
          }),
        options,
      ),

    typeLoyalty: (asked, options) =>
      written(options, async (context) => {
        const { typeLoyalty } = await import(/* webpackChunkName: "loyalty" */ './loyalty/type');
        return typeLoyalty(context, asked, options);
      }),

    writeRisk: (simulated, options) =>
      written(options, async (context) => {
        const { writeRisk } = await import(/* webpackChunkName: "loyalty" */ './loyalty/write-risk');
        return writeRisk(context, simulated, options);
      }),

    buildMembers: (options) =>
      written(options, async (context) => {
        const { buildMembers } = await import(/* webpackChunkName: "members" */ './members/build');
        return buildMembers(context, options);
      }),

    acceptMedia: (options) =>
      written(options, async (context) => {
        const { acceptMedia } = await import(/* webpackChunkName: "rolling" */ './rolling/accept-media');
        return acceptMedia(context, options);
      }),

    check: (options) =>
      inTurn(
        () =>
          inExcel(async (context) => {
            const checks = allChecks(await read(context, options, NOTHING_KNOWN));
            if (!checks) throw new InputError('no-plan');
            return checks;
          }),
        options,
      ),

    releaseLock: (lock, options) =>
      working(options, async (context) => {
        const { releaseLock } = await loadWriting();
        remember(await releaseLock(context, lock, options));
      }),

    freezeCopy: (options) =>
      working(options, async (context) => {
        const { freezeCopy } = await loadWriting();
        const { copy, transaction } = await freezeCopy(context, options);
        remember(transaction);
        return copy;
      }),

    undo: (options) =>
      inTurn(async () => {
        const latest = undoable.at(-1);
        if (!latest) return null;
        options.onProgress?.({ step: 1, steps: 1, label: progressText(options.locale, 'undoing') });
        const { plan, transaction } = latest;
        await inExcel(async (context) => {
          const { refuseIfBarred, refuseIfTypedSince, refuseIfWrittenOver } = await loadWriting();
          const written = await transaction.written(context);
          await refuseIfBarred(context, written);
          await refuseIfWrittenOver(context, written);
          // Half taken back, the plan cannot be read as a plan.
          if (plan && !transaction.isHalfBack) await refuseIfTypedSince(context, plan);
        });
        if (!(await writing(() => transaction.revert())))
          throw new OfficeFailure('GeneralException', 'busy', 'Excel did not let the changes be taken back.', false);
        undoable.pop();
        remember(null);
        return { label: transaction.label };
      }, options),

    canUndo: () => {
      const latest = undoable.at(-1);
      // Excel's own undo may have taken the plan away already.
      return !latest || (latest.plan && !planStands) ? null : latest.transaction.label;
    },

    goTo: async (address) => {
      const reference = parseReference(address);
      const name = reference?.sheet ?? address;
      const lead = (key: string): Promise<void> =>
        inExcel(async (context) => {
          const sheet = context.workbook.worksheets.getItem(key);
          sheet.activate();
          if (reference) sheet.getRange(addressOf(reference.area)).select();
          await context.sync();
        });
      await lead(name).catch((error: unknown) => {
        const id = sheetIds.get(name);
        // People rename sheets; the id stays.
        if (id === undefined || !(error instanceof OfficeFailure && error.code === 'ItemNotFound')) throw error;
        return lead(id);
      });
    },
  };
}

/** Runs work against Excel; what Excel raises comes out as OfficeFailure, our own errors as they are. */
async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, options: Excel.RunOptions = {}): Promise<T> {
  try {
    return await runExcel(work, options);
  } catch (cause) {
    if (cause instanceof InputError || cause instanceof Cancelled || cause instanceof OfficeFailure) throw cause;
    // Nothing had been written: operations that write take their changes back themselves.
    throw OfficeFailure.from(cause, true);
  }
}
