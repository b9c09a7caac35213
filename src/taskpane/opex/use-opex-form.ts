import { useMemo } from 'react';
import type { Month } from '../../calendar/months';
import type { WorkbookState } from '../../excel/contracts';
import type { OpexSpec } from '../../planning/opex/opex-plan';
import { usePane } from '../app/pane-context';
import { useToday } from '../app/use-today';
import { isOfYear, laterKnown, possibleSpec } from './opex-form';

export interface OpexEditing {
  readonly spec: OpexSpec;
  /** The last month whose sales are known, where it is after the one under review. */
  readonly later: Month | null;
  /** Whether a month can be reviewed. */
  offers(month: Month): boolean;
  change(change: Partial<OpexSpec>): void;
}

/** Month and view as asked last, else as they stand, else as proposed. */
export function useOpexForm(start: Month, actuals: NonNullable<WorkbookState['actuals']>): OpexEditing {
  const { state, actions } = usePane();
  const today = useToday();
  const standing = state.workbook?.opex?.spec ?? null;
  const asked = state.opex;
  const spec = useMemo(() => possibleSpec(asked, standing, start, actuals, today), [asked, standing, start, actuals, today]);
  const later = useMemo(() => laterKnown(spec.asOf, start, actuals, today), [spec, start, actuals, today]);
  return { spec, later, offers: (month) => isOfYear(month, start), change: (change) => actions.askOpex({ ...spec, ...change }) };
}
