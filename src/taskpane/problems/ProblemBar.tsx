import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { TaskName } from '../app/pane-state';
import { CellLink } from '../frame/CellLink';
import { NoticeBar } from '../frame/NoticeBar';
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
  const { sentence, address } = describeProblem(error, locale);
  return (
    <NoticeBar intent="error" sentence={sentence} about={error} interrupts>
      {address !== null && <CellLink address={address}>{text('show-cell', { address })}</CellLink>}
      {task === 'read' && (
        <Link as="button" onClick={() => actions.read()}>
          {text('try-again')}
        </Link>
      )}
    </NoticeBar>
  );
}
