import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellLink } from '../frame/CellLink';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { describeProblem } from '../problems/describe-problem';

/** Why the table of history in the workbook cannot be read, with the way to the cell; nothing when it can. */
export function ActualsProblem(): ReactElement | null {
  const { text, locale } = useLanguage();
  const { state } = usePane();
  const problem = state.workbook?.actualsProblem ?? null;
  if (problem === null) return null;
  const { sentence, address } = describeProblem(problem, locale);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {address !== null && (
        <MessageBarActions>
          <CellLink address={address}>{text('show-cell', { address })}</CellLink>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
