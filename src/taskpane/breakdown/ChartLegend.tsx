import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { useLegendStyles } from '../figure/legend-styles';
import { FORCED_COLORS } from '../figure/plot-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { PreviewMonth } from './preview';

const useStyles = makeStyles({
  column: {
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'Highlight' },
  },
});

interface ChartLegendProps {
  /** The month to read out; null shows the names alone. */
  readonly month: PreviewMonth | null;
  readonly comparedName: string | null;
}

/** What the colours of the chart mean, and the figures of the month that is pointed at. */
export function ChartLegend({ month, comparedName }: ChartLegendProps): ReactElement {
  const styles = useStyles();
  const { legend, entry, sold } = useLegendStyles();
  const { text, formats, locale } = useLanguage();
  return (
    <div className={legend} aria-hidden>
      {month !== null && <span>{capitalised(formats.month(month.month))}</span>}
      <span className={entry}>
        <span className={styles.column} />
        {month === null ? text('preview-plan') : formatCompact(month.plan, locale)}
      </span>
      {comparedName !== null && (
        <span className={entry}>
          <span className={sold} />
          {month === null ? comparedName : month.lastYear === null ? '–' : formatCompact(month.lastYear, locale)}
        </span>
      )}
    </div>
  );
}
