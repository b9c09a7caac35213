import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rollingPageText } from '../../locales/rolling-page';
import { SHEET_NAMES } from '../../sheets/breakdown/context';
import { usePane } from '../app/pane-context';
import type { RollingBuilt } from '../app/pane-state';
import { ResultNotes } from '../breakdown/ResultNotes';
import { ResultFrame } from '../frame/ResultFrame';
import { ResultHead } from '../frame/ResultHead';
import { SheetList } from '../frame/SheetList';
import { useLanguage } from '../language/language';
import { AcceptMedia } from './AcceptMedia';
import { BridgeFigure } from './BridgeFigure';
import { FillCard } from './FillCard';

const useStyles = makeStyles({ text: { margin: 0 } });

interface RollingResultPageProps {
  readonly title: string;
  readonly built: RollingBuilt;
}

/**
 * What a build of the rolling plan came to, as long as it is there: what has moved the landing where it rolled forward, what is a person's to fill in where it
 * was built, its sheets, and what is worth knowing.
 */
export function RollingResultPage({ title, built }: RollingResultPageProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const { state } = usePane();
  const { result, rolledFrom } = built;
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
  // A sheet that has just been made has no budgets to split.
  const newMedia = result.sheets.some(({ name, created }) => name === SHEET_NAMES.Media && created);
  const head =
    rolledFrom !== null
      ? rollingPageText(locale, 'rolled-title', { month: formats.month(result.plan.spec.asOf) })
      : unchanged
        ? text('result-unchanged')
        : rollingPageText(locale, 'built-title');
  return (
    <ResultFrame title={title} unchanged={unchanged}>
      <ResultHead tone="good">{head}</ResultHead>
      {unchanged && <p className={styles.text}>{text('rolling-unchanged')}</p>}
      {rolledFrom !== null && result.changes !== null && <BridgeFigure changes={result.changes} from={rolledFrom} />}
      {rolledFrom === null && <FillCard />}
      <SheetList sheets={result.sheets} unchanged={unchanged} />
      {!newMedia && <AcceptMedia />}
      <ResultNotes notes={result.notes} />
    </ResultFrame>
  );
}
