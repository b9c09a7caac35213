import type { CheckReport, WorkbookState } from './contracts';

/** The checks of the annual plan and of what stands beside it or without one: the rolling plan, OPEX and loyalty; null where there is nothing to check. */
export function allChecks({
  checks,
  rolling,
  opex,
  loyalty,
}: Pick<WorkbookState, 'checks' | 'rolling' | 'opex' | 'loyalty'>): CheckReport | null {
  const beside = [rolling, opex, loyalty].flatMap((group) => (group && group.checks.count > 0 ? [group.checks] : []));
  if (beside.length === 0) return checks;
  const { lines, off, conflicts } = checks ?? { lines: [], off: 0, conflicts: [] };
  return {
    conflicts,
    lines: [...lines, ...beside.flatMap((group) => group.lines ?? [])],
    off: beside.reduce((sum, group) => sum + group.off, off),
  };
}
