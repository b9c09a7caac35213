import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatCompact } from '../../planning/actuals/format-number';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { PreviewMonth } from './preview';

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
  column: {
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'Highlight' },
  },
  line: {
    width: '14px',
    height: '2px',
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'CanvasText' },
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
  const { text, formats, locale } = useLanguage();
  return (
    <div className={styles.legend} aria-hidden>
      {month !== null && <span>{capitalised(formats.month(month.month))}</span>}
      <span className={styles.entry}>
        <span className={styles.column} />
        {month === null ? text('preview-plan') : formatCompact(month.plan, locale)}
      </span>
      {comparedName !== null && (
        <span className={styles.entry}>
          <span className={styles.line} />
          {month === null ? comparedName : month.lastYear === null ? '–' : formatCompact(month.lastYear, locale)}
        </span>
      )}
    </div>
  );
}
