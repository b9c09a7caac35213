import { useMemo } from 'react';
import { serialOf } from '../../calendar/serial';
import type { WorkbookState } from '../../excel/contracts';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { usePane } from '../app/pane-context';
import { possibleSpec } from './rolling-form';

export interface RollingEditing {
  readonly spec: RollingSpec;
  /** Serial number of today. */
  readonly today: number;
  change(change: Partial<RollingSpec>): void;
}

/** The months as asked last, else as they were built, else as proposed. */
export function useRollingForm(
  breakdown: NonNullable<WorkbookState['breakdown']>,
  actuals: NonNullable<WorkbookState['actuals']>,
): RollingEditing {
  const { state, actions } = usePane();
  const today = useMemo(() => {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }, []);
  const asked = state.rolling ?? state.workbook?.rolling?.spec ?? null;
  const { start } = breakdown.spec;
  const spec = useMemo(() => possibleSpec(asked, start, actuals, today), [asked, start, actuals, today]);
  return { spec, today, change: (change) => actions.askRolling({ ...spec, ...change }) };
}
