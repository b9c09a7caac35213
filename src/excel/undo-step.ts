import { codeOf, OfficeFailure } from './office-failure';
import { runExcel } from './run-excel';

/** With these Excel says that it cannot make one step of something, before or while it is done. */
const CANNOT_GROUP: ReadonlySet<string> = new Set(['UndoNotSupported', 'ApiNotFound', 'NotImplemented']);

/** False once Excel has failed at grouping: not every version that says it can is able to. */
let groups = true;

/**
 * Runs work on the workbook as one step of Excel's own undo, where Excel can (ExcelApi 1.20); elsewhere each round trip is a step, or the
 * list of steps is cleared. Where Excel refuses to group, the work is done once more without, and nothing is grouped from then on.
 *
 * @param work must leave the workbook as it was when it fails, or say in its OfficeFailure that it did not
 */
export async function inOneUndoStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!groups || !Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return runExcel(work);
  try {
    return await runExcel(work, { mergeUndoGroup: true });
  } catch (error) {
    const { code } = codeOf(error);
    const refused = CANNOT_GROUP.has(code);
    if (refused || code === 'GeneralException') groups = false;
    if (!refused || (error instanceof OfficeFailure && !error.rolledBack)) throw error;
    return runExcel(work);
  }
}
