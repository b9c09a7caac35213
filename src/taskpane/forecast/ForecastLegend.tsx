import type { ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { formatCompact } from '../../planning/actuals/format-number';
import { useBandKeyStyles } from '../figure/band-styles';
import { useLegendStyles } from '../figure/legend-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { ViewMonth } from './forecast-view';

interface ForecastLegendProps {
  /** The month to read out; null shows the names alone. */
  readonly month: ViewMonth | null;
  readonly level: number;
}

/** What the lines and the band mean, and the figures of the month that is pointed at. */
export function ForecastLegend({ month, level }: ForecastLegendProps): ReactElement {
  const keys = useBandKeyStyles();
  const { legend, entry, sold } = useLegendStyles();
  const { formats, locale } = useLanguage();
  const amount = (value: number | null): string => (value === null ? '–' : formatCompact(value, locale));
  const band = forecastPageText(locale, 'band', { level: Math.round(level * 100) });
  return (
    <div className={legend} aria-hidden>
      {month !== null && <span>{capitalised(formats.month(month.month))}</span>}
      {(month === null || month.point === null) && (
        <span className={entry}>
          <span className={sold} />
          {month === null ? forecastPageText(locale, 'actual') : amount(month.actual)}
        </span>
      )}
      {(month === null || month.point !== null) && (
        <>
          <span className={entry}>
            <span className={keys.line} />
            {month === null ? forecastPageText(locale, 'forecast') : amount(month.point)}
          </span>
          <span className={entry}>
            <span className={keys.band} />
            {month === null ? band : `${amount(month.lower)} – ${amount(month.upper)}`}
          </span>
        </>
      )}
    </div>
  );
}
