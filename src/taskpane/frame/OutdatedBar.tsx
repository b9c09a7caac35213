import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { InputError } from '../../locales/input-error';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { sentences } from '../language/sentences';
import { describeProblem } from '../problems/describe-problem';
import { CellLink } from './CellLink';

/** Says that the sheets have changed and could not be read again, with the cell that is in the way, and offers to try. */
export function OutdatedBar(): ReactElement {
  const { text, locale } = useLanguage();
  const { state, actions } = usePane();
  const input = state.unread instanceof InputError ? describeProblem(state.unread, locale) : null;
  const sentence = input === null ? text('changed-since') : sentences([input.sentence, text('changed-since')], locale);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        {input !== null && input.address !== null && (
          <CellLink address={input.address}>{text('show-cell', { address: input.address })}</CellLink>
        )}
        <Button size="small" onClick={() => actions.readAgain()}>
          {text('checks-run')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
