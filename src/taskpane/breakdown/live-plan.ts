import { computeBreakdown, planBreakdown } from '../../planning/breakdown';
import type { BreakdownInput, BreakdownPlan, LockConflict } from '../../planning/breakdown/plan';
import { InputError } from '../../locales/input-error';
import { previewOf, type Preview } from './preview';

/** A computed plan that is not written yet. */
export interface LivePlan {
  readonly plan: BreakdownPlan;
  readonly preview: Preview;
  readonly conflicts: readonly LockConflict[];
}

/** Computes what a build would give, or says why it cannot be. */
export function livePlan(input: BreakdownInput): LivePlan | InputError {
  try {
    const plan = planBreakdown(input);
    const figures = computeBreakdown(plan);
    return { plan, preview: previewOf(plan, figures), conflicts: figures.conflicts };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
