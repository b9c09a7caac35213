import { useEffect, useState } from 'react';
import { computeBreakdown, planBreakdown } from '../../planning/breakdown';
import type { ActualsRow } from '../../planning/actuals/actuals';
import type { BreakdownPlan, BreakdownSpec, KeptInputs, LockConflict } from '../../planning/breakdown/plan';
import { previewOf, type Preview } from './preview';

/** A computed plan that is not written yet. */
export interface LivePlan {
  readonly plan: BreakdownPlan;
  readonly preview: Preview;
  readonly conflicts: readonly LockConflict[];
}

/** Long enough to skip the letters of a number being typed, short enough to feel immediate. */
const SETTLE_MS = 60;

/** The plan that `spec` asks for, computed a moment after each change; the last one stands while a field holds no valid value. */
export function usePreview(spec: BreakdownSpec | null, actuals: readonly ActualsRow[], kept: KeptInputs | undefined): LivePlan | null {
  const [live, setLive] = useState<LivePlan | null>(() => (spec === null ? null : computed(spec, actuals, kept)));
  useEffect(() => {
    if (spec === null) return undefined;
    const timer = setTimeout(() => setLive(computed(spec, actuals, kept)), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [spec, actuals, kept]);
  return live;
}

function computed(spec: BreakdownSpec, actuals: readonly ActualsRow[], kept: KeptInputs | undefined): LivePlan {
  const plan = planBreakdown({ spec, actuals, kept });
  const figures = computeBreakdown(plan);
  return { plan, preview: previewOf(plan, figures), conflicts: figures.conflicts };
}
