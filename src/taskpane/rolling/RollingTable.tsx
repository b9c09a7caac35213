import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Month } from '../../calendar/months';
import { forecastPageText } from '../../locales/forecast-page';
import { rollingSheetText } from '../../locales/rolling-sheet';
import { useTableStyles } from '../figure/table-styles';
import type { Formats } from '../language/formats';
import { useLanguage } from '../language/language';
import { about } from './about';
import type { RollingPreview } from './rolling-preview';

/** Head words break, so that figures need not, unless in the narrowest pane: there a unit that is a word goes below its number. */
const useFigureStyles = makeStyles({ figure: { '@media (min-width: 360px)': { whiteSpace: 'nowrap' } } });

interface RollingTableProps {
  readonly preview: RollingPreview;
  readonly caption: string;
}

/** The total by month, in the words of the sheet: baseline, demand where it is in units, net sales, annual plan. */
export function RollingTable({ preview, caption }: RollingTableProps): ReactElement {
  const styles = useTableStyles();
  const figure = mergeClasses(styles.cell, useFigureStyles().figure);
  const { formats, locale } = useLanguage();
  const { plan, months, total } = preview;
  const inUnits = plan.measure === 'units';
  const unit = rollingSheetText(locale, inUnits ? 'units' : 'amount');
  const columns = [
    { field: 'baseline', head: rollingSheetText(locale, 'baseline', { unit }) },
    ...(inUnits ? [{ field: 'demand', head: rollingSheetText(locale, 'demand', { unit }) } as const] : []),
    { field: 'netSales', head: rollingSheetText(locale, 'netSales') },
    { field: 'annualPlan', head: rollingSheetText(locale, 'plan') },
  ] as const;
  const amount = (value: number | null): string => (value === null ? '–' : about(value, locale));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {forecastPageText(locale, 'month')}
          </th>
          {columns.map(({ field, head }) => (
            <th key={field} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((line) => (
          <tr key={`${line.month.year}-${line.month.month}`}>
            <th scope="row" className={styles.first}>
              {monthUnderHead(line.month, formats)}
            </th>
            {columns.map(({ field }) => (
              <td key={field} className={figure}>
                {amount(line[field])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {months.length > 1 && (
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" className={styles.first}>
              {rollingSheetText(locale, 'total')}
            </th>
            {columns.map(({ field }) => (
              <td key={field} className={figure}>
                {amount(total[field])}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** A month under the head that says it is one: Vietnamese need not say so again on every line. */
function monthUnderHead(month: Month, { locale, month: named }: Formats): string {
  return locale === 'vi-VN' ? `${month.month}/${month.year}` : named(month);
}
