import { useMemo } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import type { ForecastSpec } from '../../planning/forecast/forecast-plan';
import { usePane } from '../app/pane-context';
import { useToday } from '../app/use-today';
import { useLanguage } from '../language/language';
import { openingForm, possibleForm, type ForecastForm } from './forecast-form';

export interface ForecastEditing {
  readonly form: ForecastForm;
  /** Serial number of today. */
  readonly today: number;
  change(change: Partial<ForecastSpec>): void;
  show(key: string): void;
}

/** The form as asked last, else as it opens; always within what the history has. */
export function useForecastForm(workbook: WorkbookState, actuals: NonNullable<WorkbookState['actuals']>): ForecastEditing {
  const { state, actions } = usePane();
  const { locale } = useLanguage();
  const today = useToday();
  const asked = state.forecast;
  const form = useMemo(
    () => possibleForm(asked ?? openingForm(workbook, actuals, locale, today), actuals, today),
    [asked, workbook, actuals, locale, today],
  );
  return {
    form,
    today,
    change: (change) => actions.askForecast({ ...form, spec: { ...form.spec, ...change } }),
    show: (shown) => actions.askForecast({ ...form, shown }),
  };
}
