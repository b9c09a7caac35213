import { codeOf, isOfficeError, OfficeFailure } from './office-failure';
import { runExcel } from './run-excel';

/** With these Excel says that it cannot make one step of something, before or while it is done. */
const CANNOT_GROUP: ReadonlySet<string> = new Set(['UndoNotSupported', 'ApiNotFound', 'NotImplemented']);

/** Failures without a reason, one after the other, after which grouping is held to be the cause: a single one may be anything. */
const PATIENCE = 2;

/** False once Excel has failed at grouping: not every version that says it can is able to. */
let groups = true;
let unexplained = 0;

/**
 * Runs work on the workbook as one step of Excel's own undo, where Excel can (ExcelApi 1.20); elsewhere each round trip is a step, or the
 * list of steps is cleared. Where Excel refuses to group, the work is done once more without, and nothing is grouped from then on;
 * nor where it fails twice running without saying why.
 *
 * @param work must leave the workbook as it was when it fails, or say in its OfficeFailure that it did not
 */
export async function inOneUndoStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!groups || !Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return runExcel(work);
  try {
    const result = await runExcel(work, { mergeUndoGroup: true });
    unexplained = 0;
    return result;
  } catch (error) {
    // What the work threw of its own accord, such as that the person cancelled, says nothing of grouping.
    if (!isOfficeError(error) && !(error instanceof OfficeFailure)) throw error;
    const { code } = codeOf(error);
    unexplained = code === 'GeneralException' ? unexplained + 1 : 0;
    const refused = CANNOT_GROUP.has(code);
    if (refused || unexplained >= PATIENCE) groups = false;
    if (!refused || (error instanceof OfficeFailure && !error.rolledBack)) throw error;
    return runExcel(work);
  }
}
