import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { formatCompact } from '../../planning/actuals/format-number';
import { useTableStyles } from '../figure/table-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { FanView } from './fan-view';

interface FanTableProps {
  readonly view: FanView;
  readonly caption: string;
}

/** The figures of the picture, a line a month. */
export function FanTable({ view, caption }: FanTableProps): ReactElement {
  const styles = useTableStyles();
  const { formats, locale } = useLanguage();
  const heads = ['P5', 'P10', 'P50', 'P90', 'P95', loyaltyPageText(locale, 'fan-budget')];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {loyaltyPageText(locale, 'fan-month')}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.map(({ month, quantiles, budget }) => (
          <tr key={`${month.year}-${month.month}`}>
            <th scope="row" className={styles.first}>
              {capitalised(formats.month(month))}
            </th>
            {[...quantiles, budget].map((value, at) => (
              <td key={at} className={styles.cell}>
                {formatCompact(value, locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
