import type { Locale } from '../../locales/locale';
import { forecastSheetText } from '../../locales/forecast-sheet';
import type { ForecastPlan } from '../../planning/forecast/forecast-plan';
import { monthName } from './month-name';

/** What the sheet holds, in one line: measure, months, method, interval, and the day it was made. */
export function methodLine({ spec }: Pick<ForecastPlan, 'spec'>, date: string, locale: Locale): string {
  return forecastSheetText(locale, 'method', {
    measure: forecastSheetText(locale, spec.measure),
    horizon: spec.horizon,
    start: monthName(locale, spec.start),
    method: forecastSheetText(locale, `method-${spec.method}`),
    level: Math.round(spec.level * 100),
    date,
  });
}
