import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LoyaltyResult } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { ResultFrame } from '../frame/ResultFrame';
import { ResultHead } from '../frame/ResultHead';
import { SheetList } from '../frame/SheetList';
import { useLanguage } from '../language/language';
import { ChecksOff } from './ChecksOff';

const useStyles = makeStyles({ text: { margin: 0 } });

interface LoyaltyResultPageProps {
  readonly title: string;
  readonly result: LoyaltyResult;
}

/** What a build of the loyalty plan came to, as long as it is there: its checks, its sheets, and what is a person's to do next. */
export function LoyaltyResultPage({ title, result }: LoyaltyResultPageProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const { state } = usePane();
  const standing = state.workbook?.loyalty ?? null;
  if (state.readSince && standing === null) {
    return (
      <ResultFrame title={title}>
        <ResultHead tone="gone">{loyaltyPageText(locale, 'gone')}</ResultHead>
        <p className={styles.text}>{loyaltyPageText(locale, 'gone-text')}</p>
      </ResultFrame>
    );
  }
  const unchanged = result.cellsWritten === 0;
  const off = standing?.checks.off ?? 0;
  return (
    <ResultFrame title={title} unchanged={unchanged}>
      <ResultHead tone={off > 0 ? 'bad' : 'good'}>
        {unchanged ? text('result-unchanged') : loyaltyPageText(locale, 'built-title')}
      </ResultHead>
      {unchanged && <p className={styles.text}>{loyaltyPageText(locale, 'unchanged')}</p>}
      {standing !== null && <ChecksOff checks={standing.checks} />}
      {standing !== null && off === 0 && <p className={styles.text}>{formats.count('checks-zero', standing.checks.count)}</p>}
      <SheetList sheets={result.sheets} unchanged={unchanged} />
      {standing !== null && !unchanged && <p className={styles.text}>{loyaltyPageText(locale, 'built-next', { sheet: standing.sheet })}</p>}
    </ResultFrame>
  );
}
