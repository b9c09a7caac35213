import type { WorkbookState } from '../../excel/contracts';

const USUAL_NAME = 'Breakdown';

/** The name of the sheet the built plan stands on. */
export function sheetOf(breakdown: WorkbookState['breakdown']): string {
  return breakdown?.sheet ?? USUAL_NAME;
}
