import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';
import type { ReadHistory } from './read-history';

interface DataFooterProps {
  /** The file that waits to be written. */
  readonly history: ReadHistory;
  onDiscard(): void;
}

/** Writes the file that was read, or lets it go. */
export function DataFooter({ history, onDiscard }: DataFooterProps): ReactElement {
  const { text } = useLanguage();
  const { state, actions } = usePane();
  const write = (): void =>
    void actions.importActuals(history.actuals.rows).then((written) => {
      if (written) onDiscard();
    });
  const replaces = state.workbook?.actuals != null;
  return (
    <ButtonRow>
      <Button appearance="primary" onClick={write}>
        {text(replaces ? 'data-replace' : 'data-write')}
      </Button>
      <Button appearance="subtle" onClick={onDiscard}>
        {text('data-other-file')}
      </Button>
    </ButtonRow>
  );
}
