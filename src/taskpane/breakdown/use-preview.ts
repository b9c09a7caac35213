import { useEffect, useState } from 'react';
import type { ActualsRow } from '../../planning/actuals/actuals';
import type { BreakdownSpec, KeptInputs } from '../../planning/breakdown/plan';
import { InputError } from '../../locales/input-error';
import { livePlan, type LivePlan } from './live-plan';

/** Long enough to skip the letters of a number being typed, short enough to feel immediate. */
const SETTLE_MS = 60;

/** The plan that `spec` asks for, or why there is none, computed a moment after each change; the last plan stands while `spec` is null. */
export function usePreview(
  spec: BreakdownSpec | null,
  actuals: readonly ActualsRow[],
  kept: KeptInputs | undefined,
): LivePlan | InputError | null {
  const [live, setLive] = useState(() => (spec === null ? null : livePlan({ spec, actuals, kept })));
  useEffect(() => {
    if (spec === null) return undefined;
    const timer = setTimeout(() => setLive(livePlan({ spec, actuals, kept })), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [spec, actuals, kept]);
  return spec === null && live instanceof InputError ? null : live;
}
