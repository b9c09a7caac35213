import type { BuildResult, CheckReport } from '../../excel/contracts';
import type { PaneState } from '../app/pane-state';

/** The checks of a built plan as they are now; as they were built where the workbook was not read since, or no longer holds the plan. */
export function standingChecks(result: BuildResult, { workbook, readSince }: Pick<PaneState, 'workbook' | 'readSince'>): CheckReport {
  return (readSince && workbook?.breakdown && workbook.checks) || result.checks;
}
