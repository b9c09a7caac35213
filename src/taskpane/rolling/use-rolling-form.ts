import { useMemo } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { usePane } from '../app/pane-context';
import { useToday } from '../app/use-today';
import { possibleSpec } from './rolling-form';
import { rollingDue, type RollingDue } from './rolling-due';
import { rolledSpec, rollingStep, type RollingStep } from './rolling-step';

export interface RollingEditing {
  readonly spec: RollingSpec;
  /** Serial number of today. */
  readonly today: number;
  /** What building these months does to the plan that stands. */
  readonly step: RollingStep;
  /** Whether that plan is to roll forward; null where none stands. */
  readonly due: RollingDue | null;
  change(change: Partial<RollingSpec>): void;
}

/** The months as asked last, else as the standing plan goes on, else as proposed. */
export function useRollingForm(
  breakdown: NonNullable<WorkbookState['breakdown']>,
  actuals: NonNullable<WorkbookState['actuals']>,
): RollingEditing {
  const { state, actions } = usePane();
  const today = useToday();
  const { start } = breakdown.spec;
  const standing = state.workbook?.rolling ?? null;
  const built = standing?.spec ?? null;
  const due = useMemo(() => (built === null ? null : rollingDue(built, start, actuals, today)), [built, start, actuals, today]);
  const asked = useMemo(() => state.rolling ?? (built && due ? rolledSpec(built, due) : null), [state.rolling, built, due]);
  const spec = useMemo(() => possibleSpec(asked, start, actuals, today), [asked, start, actuals, today]);
  const step = useMemo(() => rollingStep(spec.asOf, standing), [spec, standing]);
  return { spec, today, step, due, change: (change) => actions.askRolling({ ...spec, ...change }) };
}
