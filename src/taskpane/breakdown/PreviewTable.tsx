import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { Preview } from './preview';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, textAlign: 'right' },
  first: { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface PreviewTableProps {
  readonly preview: Preview;
  readonly digits: number;
  readonly caption: string;
  readonly comparedName: string | null;
}

/** The figures of the preview: plan, share of the year and last year, month by month. */
export function PreviewTable({ preview, digits, caption, comparedName }: PreviewTableProps): ReactElement {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const { months, year, compared } = preview;
  const amount = (value: number | null): string => (value === null ? '–' : formats.number(value, digits));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {text('preview-month')}
          </th>
          <th scope="col" className={styles.cell}>
            {text('preview-plan')}
          </th>
          <th scope="col" className={styles.cell}>
            {text('preview-share')}
          </th>
          {comparedName !== null && (
            <th scope="col" className={styles.cell}>
              {comparedName}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, plan, share, lastYear }) => (
          <tr key={`${month.year}-${month.month}`}>
            <th scope="row" className={styles.first}>
              {capitalised(formats.month(month))}
            </th>
            <td className={styles.cell}>{amount(plan)}</td>
            <td className={styles.cell}>{formats.percent(share, true)}</td>
            {comparedName !== null && <td className={styles.cell}>{amount(lastYear)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" className={styles.first}>
            {text('preview-total')}
          </th>
          <td className={styles.cell}>{amount(year)}</td>
          <td className={styles.cell}>{formats.percent(1, true)}</td>
          {compared !== null && comparedName !== null && (
            <td className={styles.cell}>
              {compared.months < 12 ? text('part-year', { months: compared.months }) : amount(compared.netSales)}
            </td>
          )}
        </tr>
      </tfoot>
    </table>
  );
}
