import type { ReactElement } from 'react';
import { forecastPageText, type ForecastPageKey } from '../../locales/forecast-page';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { ForecastView } from './forecast-view';
import { useTableStyles } from '../figure/table-styles';

interface ForecastTableProps {
  readonly view: ForecastView;
  readonly caption: string;
  readonly digits: number;
}

/** The figures of the picture: each month ahead with its forecast and band, beside the same month a year before. */
export function ForecastTable({ view, caption, digits }: ForecastTableProps): ReactElement {
  const styles = useTableStyles();
  const { formats, locale } = useLanguage();
  const text = (key: ForecastPageKey) => forecastPageText(locale, key);
  const amount = (value: number | null): string => (value === null ? '–' : formats.number(value, digits));
  const columns: readonly ForecastPageKey[] = ['actual', 'forecast', 'lower', 'upper'];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {text('month')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {text(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.months.map(({ month, actual, point, lower, upper }) => (
          <tr key={`${month.year}-${month.month}`}>
            <th scope="row" className={styles.first}>
              {capitalised(formats.month(month))}
            </th>
            {[actual, point, lower, upper].map((value, index) => (
              <td key={index} className={styles.cell}>
                {amount(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
