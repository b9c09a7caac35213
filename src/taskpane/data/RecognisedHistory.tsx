import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { actualsNoteText } from '../../locales/actuals';
import type { WorkbookState } from '../../excel/contracts';
import { Card } from '../frame/Card';
import { FactList } from '../frame/FactList';
import { useLanguage } from '../language/language';
import { HistoryCard } from './HistoryCard';
import { columnName } from './history-text';
import type { ReadHistory } from './read-history';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface RecognisedHistoryProps {
  readonly history: ReadHistory;
  /** The history in the workbook that writing would replace. */
  readonly replaced: WorkbookState['actuals'];
}

/** What a file was found to hold, before anything is written. */
export function RecognisedHistory({ history, replaced }: RecognisedHistoryProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [history]);
  const { file, actuals, columns } = history;
  const found = text('data-found', { file });
  return (
    <div ref={top} tabIndex={-1} role="group" aria-label={found} className={styles.all}>
      <HistoryCard title={found} rows={actuals.rows} />
      <Card title={text('data-columns')}>
        <FactList facts={columns.map(({ column, title }) => ({ name: columnName(column, locale), value: title }))} />
      </Card>
      {actuals.notes.length > 0 && (
        <Card title={text('data-notes')}>
          <ul className={styles.notes}>
            {actuals.notes.map((note, index) => (
              <li key={index}>{actualsNoteText(locale, note.code, note.params)}</li>
            ))}
          </ul>
        </Card>
      )}
      {replaced !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text('data-replaces', { rows: formats.count('rows', replaced.rows.length), sheet: replaced.sheet })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
