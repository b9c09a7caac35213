import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpexResult } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import { usePane } from '../app/pane-context';
import { ResultFrame } from '../frame/ResultFrame';
import { ResultHead } from '../frame/ResultHead';
import { SheetList } from '../frame/SheetList';
import { useLanguage } from '../language/language';
import { addedText } from './added-text';
import { ChecksOff } from './ChecksOff';
import { ReviewCard } from './ReviewCard';

const useStyles = makeStyles({ text: { margin: 0 } });

interface OpexResultPageProps {
  readonly title: string;
  readonly result: OpexResult;
}

/** What a build of OPEX came to, as long as it is there: what came in, what stands out, what does not add up, and its sheets. */
export function OpexResultPage({ title, result }: OpexResultPageProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const { state } = usePane();
  const standing = state.workbook?.opex ?? null;
  if (state.readSince && standing === null) {
    return (
      <ResultFrame title={title}>
        <ResultHead tone="gone">{opexPageText(locale, 'gone')}</ResultHead>
        <p className={styles.text}>{opexPageText(locale, 'gone-text')}</p>
      </ResultFrame>
    );
  }
  const unchanged = result.cellsWritten === 0;
  const off = standing?.checks.off ?? 0;
  const added = addedText(result.added, formats);
  return (
    <ResultFrame title={title} unchanged={unchanged}>
      <ResultHead tone={off > 0 ? 'bad' : 'good'}>{unchanged ? text('result-unchanged') : opexPageText(locale, 'built-title')}</ResultHead>
      {unchanged && <p className={styles.text}>{text('opex-unchanged')}</p>}
      {added !== null && <p className={styles.text}>{added}</p>}
      {standing !== null && <ChecksOff checks={standing.checks} />}
      {standing !== null && off === 0 && <p className={styles.text}>{formats.count('checks-zero', standing.checks.count)}</p>}
      {standing !== null && <ReviewCard standing={standing} />}
      <SheetList sheets={result.sheets} unchanged={unchanged} />
    </ResultFrame>
  );
}
