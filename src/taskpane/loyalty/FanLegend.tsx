import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { formatCompact } from '../../planning/actuals/format-number';
import { useBandKeyStyles } from '../figure/band-styles';
import { useLegendStyles } from '../figure/legend-styles';
import { FORCED_COLORS } from '../figure/plot-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { FanMonth } from './fan-view';

const useStyles = makeStyles({
  inner: { opacity: 0.4 },
  outer: { opacity: 0.2, [FORCED_COLORS]: { border: '1px dotted Highlight' } },
});

interface FanLegendProps {
  /** The month to read out; null shows the names alone. */
  readonly month: FanMonth | null;
  readonly budgeted: boolean;
}

/** What the lines and bands mean, and the figures of the month that is pointed at. */
export function FanLegend({ month, budgeted }: FanLegendProps): ReactElement {
  const styles = useStyles();
  const keys = useBandKeyStyles();
  const { legend, entry, sold } = useLegendStyles();
  const { formats, locale } = useLanguage();
  const amount = (at: number): string => formatCompact(month?.quantiles[at] ?? 0, locale);
  const band = (low: number, high: number) => loyaltyPageText(locale, 'fan-band', { low, high });
  return (
    <div className={legend} aria-hidden>
      {month !== null && <span>{capitalised(formats.month(month.month))}</span>}
      <span className={entry}>
        <span className={keys.line} />
        {month === null ? loyaltyPageText(locale, 'fan-median') : amount(2)}
      </span>
      <span className={entry}>
        <span className={mergeClasses(keys.band, styles.inner)} />
        {month === null ? band(10, 90) : `${amount(1)} – ${amount(3)}`}
      </span>
      <span className={entry}>
        <span className={mergeClasses(keys.band, styles.outer)} />
        {month === null ? band(5, 95) : `${amount(0)} – ${amount(4)}`}
      </span>
      {budgeted && (
        <span className={entry}>
          <span className={sold} />
          {month === null ? loyaltyPageText(locale, 'fan-budget') : formatCompact(month.budget, locale)}
        </span>
      )}
    </div>
  );
}
