import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { formatCompact } from '../../planning/actuals/format-number';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { ViewMonth } from './forecast-view';

const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  actual: {
    width: '14px',
    height: '2px',
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'CanvasText' },
  },
  forecast: {
    width: '14px',
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'Highlight' },
  },
  band: {
    width: '14px',
    height: '10px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    opacity: 0.25,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'transparent', border: '1px dashed Highlight', opacity: 1 },
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
  const { formats, locale } = useLanguage();
  const amount = (value: number | null): string => (value === null ? '–' : formatCompact(value, locale));
  const band = forecastPageText(locale, 'band', { level: Math.round(level * 100) });
  return (
    <div className={styles.legend} aria-hidden>
      {month !== null && <span>{capitalised(formats.month(month.month))}</span>}
      {(month === null || month.point === null) && (
        <span className={styles.entry}>
          <span className={styles.actual} />
          {month === null ? forecastPageText(locale, 'actual') : amount(month.actual)}
        </span>
      )}
      {(month === null || month.point !== null) && (
        <>
          <span className={styles.entry}>
            <span className={styles.forecast} />
            {month === null ? forecastPageText(locale, 'forecast') : amount(month.point)}
          </span>
          <span className={styles.entry}>
            <span className={styles.band} />
            {month === null ? band : `${amount(month.lower)} – ${amount(month.upper)}`}
          </span>
        </>
      )}
    </div>
  );
}
