import type { CheckReport, WorkbookState } from '../../excel/contracts';

/** The checks of the annual plan and of the rolling plan beside it; null where there are none. */
export function allChecks({ checks, rolling }: Pick<WorkbookState, 'checks' | 'rolling'>): CheckReport | null {
  const beside = rolling?.checks;
  if (checks === null || !beside) return checks;
  return { ...checks, lines: [...checks.lines, ...(beside.lines ?? [])], off: checks.off + beside.off };
}
