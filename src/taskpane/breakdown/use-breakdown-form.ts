import { useMemo } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { changedForm, formOfDraft, openingForm, specOf, type BreakdownForm } from './breakdown-form';
import { monthlyTotals, proposeTarget, type TargetBasis } from './targets';
import type { BreakdownSpec } from '../../planning/breakdown/plan';
import type { InputError } from '../../locales/input-error';

/** The form of the breakdown page and what it asks for. */
export interface BreakdownEditing {
  readonly form: BreakdownForm;
  readonly spec: BreakdownSpec | InputError;
  /** What the target grows from while it is still the pane's proposal. */
  readonly basis: TargetBasis | null;
  change(change: Partial<BreakdownForm>): void;
}

/** The form as drafted, else as it opens; null when there is neither history nor a plan to start from. */
export function useBreakdownForm(): BreakdownEditing | null {
  const { state, actions } = usePane();
  const { locale } = useLanguage();
  const { workbook, draft } = state;
  const totals = useMemo(() => monthlyTotals(workbook?.actuals?.rows ?? []), [workbook?.actuals]);
  const opening = useMemo(() => (workbook === null ? null : openingForm(workbook, totals, locale)), [workbook, totals, locale]);
  const form = useMemo(() => (draft === null ? opening : formOfDraft(draft, locale)), [draft, opening, locale]);
  const spec = useMemo(() => (form === null ? null : specOf(form, locale)), [form, locale]);
  if (form === null || spec === null) return null;
  return {
    form,
    spec,
    basis: form.targetProposed ? (proposeTarget(totals, form.start)?.basis ?? null) : null,
    change: (change) => actions.draft({ form: changedForm(form, change, totals, locale), locale }),
  };
}
