import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RollingResult } from '../../excel/contracts';
import { rollingPageText } from '../../locales/rolling-page';
import { usePane } from '../app/pane-context';
import { ResultNotes } from '../breakdown/ResultNotes';
import { ResultFrame } from '../frame/ResultFrame';
import { ResultHead } from '../frame/ResultHead';
import { SheetList } from '../frame/SheetList';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0 } });

interface RollingResultPageProps {
  readonly title: string;
  readonly result: RollingResult;
}

/** What a build of the rolling plan came to, as long as it is there: its sheets, what is a person's to fill in, and what is worth knowing. */
export function RollingResultPage({ title, result }: RollingResultPageProps): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { state } = usePane();
  const gone = state.readSince && state.workbook?.rolling === null;
  const unchanged = result.cellsWritten === 0;
  if (gone) {
    return (
      <ResultFrame title={title}>
        <ResultHead tone="gone">{rollingPageText(locale, 'gone')}</ResultHead>
        <p className={styles.text}>{rollingPageText(locale, 'gone-text')}</p>
      </ResultFrame>
    );
  }
  return (
    <ResultFrame title={title}>
      <ResultHead tone="good">{unchanged ? text('result-unchanged') : rollingPageText(locale, 'built-title')}</ResultHead>
      <p className={styles.text}>{rollingPageText(locale, unchanged ? 'unchanged-text' : 'yours')}</p>
      <SheetList sheets={result.sheets} unchanged={unchanged} />
      <ResultNotes notes={result.notes} />
    </ResultFrame>
  );
}
