import { useMemo } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { changedForm, changesIn, draftWith, openingForm, specOf, type BreakdownForm } from './breakdown-form';
import { monthlyTotals, proposeTarget, type TargetBasis } from './targets';
import type { BreakdownSpec } from '../../planning/breakdown/plan';
import { InputError } from '../../locales/input-error';

/** The form of the breakdown page and what it asks for. */
export interface BreakdownEditing {
  readonly form: BreakdownForm;
  readonly spec: BreakdownSpec | InputError;
  /** What the form would ask for had nobody changed it, where that was read from the cells of a plan; else undefined. */
  readonly basedOn: BreakdownSpec | undefined;
  /** What the target grows from while it is still the pane's proposal. */
  readonly basis: TargetBasis | null;
  change(changes: Partial<BreakdownForm>): void;
}

/** The form as drafted, else as it opens; null when there is neither history nor a plan to start from. */
export function useBreakdownForm(): BreakdownEditing | null {
  const { state, actions } = usePane();
  const { locale } = useLanguage();
  const { workbook, draft } = state;
  const totals = useMemo(() => monthlyTotals(workbook?.actuals?.rows ?? []), [workbook?.actuals]);
  const opening = useMemo(() => (workbook === null ? null : openingForm(workbook, totals, locale)), [workbook, totals, locale]);
  const form = useMemo(
    () => (draft === null || opening === null ? opening : changedForm(opening, changesIn(draft, locale), totals, locale)),
    [draft, opening, totals, locale],
  );
  const spec = useMemo(() => (form === null ? null : specOf(form, locale)), [form, locale]);
  const planned = workbook?.breakdown != null;
  const basedOn = useMemo(() => {
    const found = planned && opening !== null ? specOf(opening, locale) : null;
    return found === null || found instanceof InputError ? undefined : found;
  }, [planned, opening, locale]);
  if (form === null || spec === null) return null;
  return {
    form,
    spec,
    basedOn,
    basis: form.targetProposed ? (proposeTarget(totals, form.start)?.basis ?? null) : null,
    change: (changes) => actions.draft(draftWith(draft, changes, locale)),
  };
}
