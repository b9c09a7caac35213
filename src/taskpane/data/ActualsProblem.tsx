import { Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellLink } from '../frame/CellLink';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { describeProblem } from '../problems/describe-problem';

interface ActualsProblemProps {
  /** Whether the message leads to the page of the history as well. */
  readonly leadsThere?: boolean;
}

/** Why the table of history in the workbook cannot be read, with the way to the cell; nothing when it can. */
export function ActualsProblem({ leadsThere = false }: ActualsProblemProps): ReactElement | null {
  const { text, locale } = useLanguage();
  const { state, actions } = usePane();
  const problem = state.workbook?.actualsProblem ?? null;
  if (problem === null) return null;
  const { sentence, address } = describeProblem(problem, locale);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {(address !== null || leadsThere) && (
        <MessageBarActions>
          {address !== null && <CellLink address={address}>{text('show-cell', { address })}</CellLink>}
          {leadsThere && (
            <Link as="button" onClick={() => actions.open('data')}>
              {text('data-review')}
            </Link>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
