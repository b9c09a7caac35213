import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { useLanguage } from '../language/language';
import { ActualsProblem } from './ActualsProblem';
import { DataFooter } from './DataFooter';
import { DropZone } from './DropZone';
import { HistoryCard } from './HistoryCard';
import type { ReadHistory } from './read-history';
import { ReadingFile } from './ReadingFile';
import { RecognisedHistory } from './RecognisedHistory';
import { sampleHistory } from './sample';
import { useHistoryFile } from './use-history-file';
import { WrittenFooter } from './WrittenFooter';

const useStyles = makeStyles({
  expects: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What has been sold: brings history into the workbook, showing what was recognised before anything is written. */
export function DataPage(): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { state } = usePane();
  const [history, setHistory] = useState<ReadHistory | null>(null);
  const file = useHistoryFile(setHistory);
  const actuals = state.workbook?.actuals ?? null;

  const footer =
    state.running !== null ? (
      <RunningBar running={state.running} />
    ) : history !== null ? (
      <DataFooter history={history} onDiscard={() => setHistory(null)} />
    ) : state.outcome?.kind === 'imported' ? (
      <WrittenFooter />
    ) : undefined;

  return (
    <PageFrame title={text('step-data')} footer={footer}>
      <Notices />
      <Question>{text('data-question')}</Question>
      {history !== null ? (
        <RecognisedHistory history={history} replaced={actuals} />
      ) : (
        <>
          <ActualsProblem />
          {actuals !== null && <HistoryCard title={text('data-here')} rows={actuals.rows} sheet={actuals.sheet} />}
          {file.reading === null ? (
            <>
              <DropZone isPrimary onFile={file.read} onSample={() => file.read(sampleHistory(locale))} takesFocus={file.givenUp} />
              <p className={styles.expects}>{text('data-expects')}</p>
            </>
          ) : (
            <ReadingFile file={file.reading} onGiveUp={file.giveUp} />
          )}
        </>
      )}
    </PageFrame>
  );
}
