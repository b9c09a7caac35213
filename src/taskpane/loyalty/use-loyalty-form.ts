import { useMemo } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { openingForm, type LoyaltyForm } from './loyalty-form';

export interface LoyaltyEditing {
  readonly form: LoyaltyForm;
  /** The form as it opens, nothing asked for. */
  readonly opening: LoyaltyForm;
  change(change: Partial<LoyaltyForm>): void;
}

/** The form as asked last, else as it opens. */
export function useLoyaltyForm(workbook: WorkbookState): LoyaltyEditing {
  const { state, actions } = usePane();
  const opening = useMemo(() => openingForm(workbook, new Date().getFullYear()), [workbook]);
  const form = state.loyalty.form ?? opening;
  return { form, opening, change: (change) => actions.keepLoyalty({ form: { ...form, ...change } }) };
}
