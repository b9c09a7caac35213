import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';
import type { ReadHistory } from './read-history';

interface DataFooterProps {
  /** The file that waits to be written. */
  readonly history: ReadHistory | null;
  /** Whether history has just been written. */
  readonly written: boolean;
  onDiscard(): void;
}

/** Writes the file that was read, or leads on once it is written. */
export function DataFooter({ history, written, onDiscard }: DataFooterProps): ReactElement | null {
  const { text } = useLanguage();
  const { state, actions } = usePane();
  if (written) {
    return (
      <ButtonRow>
        <Button appearance="primary" onClick={() => actions.open('breakdown')}>
          {text('data-next')}
        </Button>
        <Button appearance="subtle" onClick={() => actions.open('home')}>
          {text('done')}
        </Button>
      </ButtonRow>
    );
  }
  if (history === null) return null;
  const replaces = state.workbook?.actuals != null;
  return (
    <ButtonRow>
      <Button appearance="primary" onClick={() => actions.importActuals(history.actuals.rows)}>
        {text(replaces ? 'data-replace' : 'data-write')}
      </Button>
      <Button appearance="subtle" onClick={onDiscard}>
        {text('data-other-file')}
      </Button>
    </ButtonRow>
  );
}
