import type { CheckReport, WorkbookState } from '../../excel/contracts';

/** The checks of the annual plan and of what stands beside it, the rolling plan, OPEX and loyalty; null where there is no annual plan. */
export function allChecks({
  checks,
  rolling,
  opex,
  loyalty,
}: Pick<WorkbookState, 'checks' | 'rolling' | 'opex' | 'loyalty'>): CheckReport | null {
  const beside = [rolling, opex, loyalty].flatMap((group) => (group ? [group.checks] : []));
  if (checks === null || beside.length === 0) return checks;
  return {
    ...checks,
    lines: [...checks.lines, ...beside.flatMap(({ lines = [] }) => lines)],
    off: beside.reduce((off, group) => off + group.off, checks.off),
  };
}
