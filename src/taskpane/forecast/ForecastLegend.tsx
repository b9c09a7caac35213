import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { formatCompact } from '../../planning/actuals/format-number';
import { useLegendStyles } from '../figure/legend-styles';
import { FORCED_COLORS } from '../figure/plot-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { ViewMonth } from './forecast-view';

const useStyles = makeStyles({
  forecast: {
    width: '14px',
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'Highlight' },
  },
  band: {
    width: '14px',
    height: '10px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    opacity: 0.25,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'transparent', border: '1px dashed Highlight', opacity: 1 },
  },
});

interface ForecastLegendProps {
  /** The month to read out; null shows the names alone. */
  readonly month: ViewMonth | null;
  readonly level: number;
}

/** What the lines and the band mean, and the figures of the month that is pointed at. */
export function ForecastLegend({ month, level }: ForecastLegendProps): ReactElement {
  const styles = useStyles();
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
            <span className={styles.forecast} />
            {month === null ? forecastPageText(locale, 'forecast') : amount(month.point)}
          </span>
          <span className={entry}>
            <span className={styles.band} />
            {month === null ? band : `${amount(month.lower)} – ${amount(month.upper)}`}
          </span>
        </>
      )}
    </div>
  );
}
