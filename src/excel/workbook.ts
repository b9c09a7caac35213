import { InputError } from '../planning/input-error';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { progressText } from '../locales/progress';
import { buildBreakdown } from './build-breakdown';
import type { AlmanacWorkbook, OperationOptions } from './contracts';
import { freezeCopy } from './freeze-copy';
import { importActuals } from './import-actuals';
import { Cancelled, OfficeFailure } from './office-failure';
import { parseReference } from './parse-address';
import { readState } from './read-state';
import { range as addressOf } from '../sheets/address';
import type { Transaction } from './transaction';
import { refuseIfTypedSince } from './undo-guard';

interface Undoable {
  readonly transaction: Transaction;
  /** The plan as built: what is typed into it later must not be lost by taking the build back. */
  readonly plan: BreakdownPlan | null;
}

/** The workbook that is open in Excel. One operation at a time. */
export function createAlmanacWorkbook(): AlmanacWorkbook {
  const undoable: Undoable[] = [];

  const remember = (transaction: Transaction | null, plan: BreakdownPlan | null = null): void => {
    if (transaction) undoable.push({ transaction, plan });
  };

  return {
    readState: (options) => inExcel((context) => readState(context, options)),

    importActuals: (rows, options) =>
      inExcel(async (context) => {
        const { sheet, transaction } = await importActuals(context, rows, options);
        remember(transaction);
        return { rows: rows.length, sheet };
      }),

    buildBreakdown: (spec, options) =>
      inExcel(async (context) => {
        const { result, transaction } = await buildBreakdown(context, spec, options);
        remember(transaction, result.plan);
        return result;
      }),

    check: (options) =>
      inExcel(async (context) => {
        const { checks } = await readState(context, options);
        if (!checks) throw new InputError('no-plan');
        return checks;
      }),

    freezeCopy: (options) =>
      inExcel(async (context) => {
        const { copy, transaction } = await freezeCopy(context, options);
        remember(transaction);
        return copy;
      }),

    async undo({ locale, onProgress }: OperationOptions) {
      const last = undoable.at(-1);
      if (!last) return null;
      onProgress?.({ step: 1, steps: 1, label: progressText(locale, 'undoing') });
      const { plan } = last;
      if (plan) await inExcel((context) => refuseIfTypedSince(context, plan));
      if (!(await last.transaction.revert()))
        throw new OfficeFailure('GeneralException', 'busy', 'Excel did not let the changes be taken back.', false);
      undoable.pop();
      return { label: last.transaction.label };
    },

    canUndo: () => undoable.at(-1)?.transaction.label ?? null,

    goTo: (address) =>
      inExcel(async (context) => {
        const reference = parseReference(address);
        const sheet = context.workbook.worksheets.getItem(reference?.sheet ?? address);
        sheet.activate();
        if (reference) sheet.getRange(addressOf(reference.area)).select();
        await context.sync();
      }),
  };
}

/** Runs work against Excel; what Excel raises comes out as OfficeFailure, our own errors as they are. */
async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let outcome: { readonly result: T } | { readonly error: unknown } | null = null;
  try {
    return await Excel.run(async (context) => {
      try {
        const result = await work(context);
        outcome = { result };
        return result;
      } catch (error) {
        outcome = { error };
        throw error;
      }
    });
  } catch (error) {
    const ended = outcome as { readonly result: T } | { readonly error: unknown } | null;
    // The work was done and only the client's own tidying up failed.
    if (ended && 'result' in ended) return ended.result;
    const cause = ended ? ended.error : error;
    if (cause instanceof InputError || cause instanceof Cancelled || cause instanceof OfficeFailure) throw cause;
    // Nothing had been written: operations that write take their changes back themselves.
    throw OfficeFailure.from(cause, true);
  }
}
