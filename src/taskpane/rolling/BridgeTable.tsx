import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RollingChanges } from '../../excel/contracts';
import { gtmLogText } from '../../locales/gtm-log';
import { rollingPageText } from '../../locales/rolling-page';
import { rollingSheetText } from '../../locales/rolling-sheet';
import { useTableStyles } from '../figure/table-styles';
import { useLanguage } from '../language/language';
import { about } from './about';
import { bridgeBars } from './bridge';
import { signed } from './moved-sentence';

interface BridgeTableProps {
  readonly changes: RollingChanges;
  readonly caption: string;
}

/** The figures of the bridge; a cause that moved nothing shows a dash. */
export function BridgeTable({ changes, caption }: BridgeTableProps): ReactElement {
  const styles = useTableStyles();
  const { formats, locale } = useLanguage();
  const moved = new Map(bridgeBars(changes).map(({ name, from, to }) => [name, to - from]));
  const line = (name: 'then' | 'now', amount: number, style: string): ReactElement => (
    <tr className={style}>
      <th scope="row" className={mergeClasses(styles.first, styles.strong)}>
        {gtmLogText(locale, `changes.${name}`)}
      </th>
      <td className={styles.cell}>{about(amount, locale)}</td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {rollingPageText(locale, 'cause')}
          </th>
          <th scope="col" className={styles.cell}>
            {rollingSheetText(locale, 'netSales')}
          </th>
        </tr>
      </thead>
      <tbody>
        {line('then', changes.then, styles.strong)}
        {changes.causes.map(({ cause }) => {
          const amount = moved.get(cause);
          return (
            <tr key={cause}>
              <th scope="row" className={styles.first}>
                {gtmLogText(locale, `changes.${cause}`)}
              </th>
              <td className={styles.cell}>{amount === undefined ? '–' : signed(amount, formats)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>{line('now', changes.now, styles.total)}</tfoot>
    </table>
  );
}
