import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { computeBreakdown } from '../../planning/breakdown';
import { formatAmount } from '../../planning/actuals/format-number';
import { usePane } from '../app/pane-context';
import { previewOf } from '../breakdown/preview';
import { PreviewFigure } from '../breakdown/PreviewFigure';
import { sheetOf } from '../breakdown/sheet-of';
import { firstCell } from '../frame/first-cell';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  glance: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The built plan in one picture, with the way to its sheet. */
export function PlanAtAGlance({ breakdown }: { readonly breakdown: NonNullable<WorkbookState['breakdown']> }): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { actions } = usePane();
  const { plan } = breakdown;
  const preview = useMemo(() => previewOf(plan, computeBreakdown(plan)), [plan]);
  const sheet = sheetOf(breakdown);
  const digits = Math.max(0, plan.spec.digits);
  return (
    <section className={styles.glance}>
      <div className={styles.head}>
        <h2 className={styles.amount}>{formatAmount(preview.year, locale, { digits, currency: plan.spec.currency })}</h2>
        <Link as="button" onClick={() => actions.goTo(firstCell(sheet))}>
          {text('open-sheet', { sheet })}
        </Link>
      </div>
      <PreviewFigure preview={preview} digits={digits} />
    </section>
  );
}
