import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { CellLink } from '../frame/CellLink';
import { usePane } from '../app/pane-context';
import type { TaskName } from '../app/pane-state';
import { useLanguage } from '../language/language';
import { describeProblem } from './describe-problem';

interface ProblemBarProps {
  readonly error: unknown;
  readonly task: TaskName | null;
}

/** Says what went wrong, where, and what to do. It takes the focus, as what a person was doing has just stopped. */
export function ProblemBar({ error, task }: ProblemBarProps): ReactElement {
  const { text, locale } = useLanguage();
  const { actions } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const { sentence, address } = describeProblem(error, locale);
  useEffect(() => {
    bar.current?.focus();
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <MessageBar ref={bar} tabIndex={-1} intent="error" layout="multiline">
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
        {address !== null && <CellLink address={address}>{text('show-cell', { address })}</CellLink>}
        {task === 'read' && (
          <Link as="button" onClick={() => actions.read()}>
            {text('try-again')}
          </Link>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
