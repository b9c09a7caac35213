import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { ButtonRow } from './ButtonRow';
import { Notices } from './Notices';
import { PageFrame } from './PageFrame';

interface ResultFrameProps {
  readonly title: string;
  /** Whether the build changed nothing: what could be undone is then of something else. */
  readonly unchanged?: boolean;
  readonly children: ReactNode;
}

/** The page of what a build came to, and where to go from there: home, back to the form, or back to the workbook as it was. */
export function ResultFrame({ title, unchanged = false, children }: ResultFrameProps): ReactElement {
  const { text } = useLanguage();
  const { state, actions } = usePane();
  return (
    <PageFrame
      title={title}
      footer={
        <ButtonRow>
          <Button appearance="primary" onClick={() => actions.open('home')}>
            {text('done')}
          </Button>
          <Button onClick={() => actions.leaveResult()}>{text('result-change')}</Button>
          {state.undoable !== null && !unchanged && (
            <Button appearance="subtle" title={text('undo-what', { label: state.undoable })} onClick={() => actions.undo()}>
              {text('undo')}
            </Button>
          )}
        </ButtonRow>
      }
    >
      <Notices />
      {children}
    </PageFrame>
  );
}
