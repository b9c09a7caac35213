import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoMonth } from '../../calendar/months';
import { opexPageText } from '../../locales/opex-page';
import { useTableStyles } from '../figure/table-styles';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { IncomingFacts } from './incoming-facts';

interface MonthTableProps {
  readonly facts: IncomingFacts;
  readonly caption: string;
}

/** What a file brings by month; a kind it does not have has no column. */
export function MonthTable({ facts, caption }: MonthTableProps): ReactElement {
  const styles = useTableStyles();
  const { formats, locale } = useLanguage();
  const { months, bookings, budget } = facts;
  const hasBoth = bookings.count > 0 && budget.count > 0;
  const shown = { booked: bookings.count > 0, planned: budget.count > 0 };
  const row = (booked: number, planned: number): ReactElement => (
    <>
      {shown.booked && <td className={styles.cell}>{booked === 0 && hasBoth ? '–' : formats.number(booked)}</td>}
      {shown.planned && <td className={styles.cell}>{planned === 0 && hasBoth ? '–' : formats.number(planned)}</td>}
    </>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {opexPageText(locale, 'month')}
          </th>
          {shown.booked && (
            <th scope="col" className={styles.cell}>
              {opexPageText(locale, 'bookings')}
            </th>
          )}
          {shown.planned && (
            <th scope="col" className={styles.cell}>
              {opexPageText(locale, 'budget')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, booked, planned }) => (
          <tr key={isoMonth(month)}>
            <th scope="row" className={styles.first}>
              {capitalised(formats.month(month))}
            </th>
            {row(booked, planned)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" className={mergeClasses(styles.first, styles.strong)}>
            {opexPageText(locale, 'total')}
          </th>
          {row(bookings.amount, budget.amount)}
        </tr>
      </tfoot>
    </table>
  );
}
