import type { ReactElement } from 'react';
import { useTableStyles } from '../figure/table-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { Preview } from './preview';

interface PreviewTableProps {
  readonly preview: Preview;
  readonly digits: number;
  readonly caption: string;
  readonly comparedName: string | null;
}

/** The figures of the preview: plan, share of the year and last year, month by month. */
export function PreviewTable({ preview, digits, caption, comparedName }: PreviewTableProps): ReactElement {
  const styles = useTableStyles();
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
