import { planBreakdown } from '../../planning/breakdown';
import type { BreakdownPlan } from '../../planning/breakdown/plan';
import type { ActualsRow } from '../../planning/actuals/actuals';
import { InputError } from '../../locales/input-error';

/**
 * Whether the history in the workbook would give other rows or other past months than the plan that stands there, so
 * that a rebuild is due. A history the plan can no longer be made from has changed as well.
 */
export function historyChanged(built: BreakdownPlan, actuals: readonly ActualsRow[]): boolean {
  try {
    return fingerprint(planBreakdown({ spec: built.spec, actuals, kept: built.kept })) !== fingerprint(built);
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}

/** Past amounts are compared to six figures after the point: sums in another order differ in their last bits. */
function fingerprint(plan: BreakdownPlan): string {
  const rows = plan.rows.map(({ key, history }) => [key, history.map((amount) => amount?.toFixed(6) ?? null)]);
  return JSON.stringify([plan.historyMonths, rows]);
}
