import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { formatAmount } from '../../planning/actuals/format-number';
import type { BreakdownSpec } from '../../planning/breakdown/plan';
import type { Preview } from '../breakdown/preview';
import { PreviewFigure } from '../breakdown/PreviewFigure';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  glance: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface GlanceProps {
  readonly spec: BreakdownSpec;
  readonly preview: Preview;
  /** Stands beside the amount: a link to its sheet, or where it comes from. */
  readonly beside: ReactNode;
}

/** A plan in one number and one picture. */
export function Glance({ spec, preview, beside }: GlanceProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const digits = Math.max(0, spec.digits);
  return (
    <section className={styles.glance}>
      <div className={styles.head}>
        <h2 className={styles.amount}>{formatAmount(preview.year, locale, { digits, currency: spec.currency })}</h2>
        {beside}
      </div>
      <PreviewFigure preview={preview} digits={digits} />
    </section>
  );
}
