import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenOpex } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import { opexSheetText } from '../../locales/opex-sheet';
import { Card } from '../frame/Card';
import { CellLink } from '../frame/CellLink';
import { firstCell } from '../frame/first-cell';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { lineName, reasonText, varianceText, worthALook } from './review';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  amount: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The lines that are furthest off their plan, each with the way to its cell, as the sheet's month, view and limits have them. */
export function ReviewCard({ standing }: { readonly standing: WrittenOpex }): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const { sheet, spec, flagged } = standing;
  const shown = worthALook(flagged);
  return (
    <Card title={opexPageText(locale, 'review')} action={<CellLink address={firstCell(sheet)}>{text('open-sheet', { sheet })}</CellLink>}>
      {spec !== null && (
        <p className={styles.text}>
          {opexPageText(locale, 'review-of', {
            month: capitalised(formats.month(spec.asOf)),
            view: opexSheetText(locale, `view.${spec.view}`),
          })}
        </p>
      )}
      {shown.length === 0 ? (
        <p className={styles.text}>{opexPageText(locale, 'review-none', { sheet })}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((line) => (
            <li key={line.address} className={styles.item}>
              <span className={styles.head}>
                <CellLink address={line.address}>{lineName(line, formats)}</CellLink>
                <span className={mergeClasses(styles.amount, line.variance < 0 ? styles.bad : styles.good)}>
                  {varianceText(line, formats)}
                </span>
              </span>
              <span className={styles.reason}>{reasonText(line, formats)}</span>
            </li>
          ))}
        </ul>
      )}
      {flagged.length > shown.length && (
        <p className={styles.text}>{opexPageText(locale, 'review-top', { shown: shown.length, count: flagged.length })}</p>
      )}
    </Card>
  );
}
