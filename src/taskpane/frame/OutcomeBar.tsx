import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { CellLink } from './CellLink';

import { usePane } from '../app/pane-context';
import type { Outcome } from '../app/pane-state';
import { useLanguage } from '../language/language';
import { firstCell } from './first-cell';
import { focusIsLost } from './use-kept-focus';
import { outcomeText } from './outcome-text';

/** Says what came of the last work, with links to the sheets it made. */
export function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const { text, formats } = useLanguage();
  const { actions } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusIsLost()) bar.current?.focus();
  }, [outcome]);
  const sentence = outcomeText(outcome, formats);
  if (sentence === '') return null;
  const sheets = outcome.kind === 'frozen' ? outcome.sheets : outcome.kind === 'imported' ? [outcome.sheet] : [];
  return (
    <MessageBar ref={bar} tabIndex={-1} intent={outcome.kind === 'cancelled' ? 'info' : 'success'} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text('dismiss')}
            onClick={() => actions.dismiss()}
          />
        }
      >
        {sheets.map((sheet) => (
          <CellLink key={sheet} address={firstCell(sheet)}>
            {text('open-sheet', { sheet })}
          </CellLink>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
