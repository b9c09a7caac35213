import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BuildResult } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { useLanguage } from '../language/language';
import { PlanGone } from './PlanGone';
import { ResultCard } from './ResultCard';

interface ResultPageProps {
  readonly title: string;
  readonly result: BuildResult;
}

/** What a build came to, and where to go from there. */
export function ResultPage({ title, result }: ResultPageProps): ReactElement {
  const { text } = useLanguage();
  const { state, actions } = usePane();
  const gone = state.readSince && state.workbook?.breakdown === null;
  return (
    <PageFrame
      title={title}
      footer={
        <ButtonRow>
          <Button appearance="primary" onClick={() => actions.open('home')}>
            {text('done')}
          </Button>
          <Button onClick={() => actions.dismiss()}>{text('result-change')}</Button>
          {state.undoable !== null && (
            <Button appearance="subtle" title={text('undo-what', { label: state.undoable })} onClick={() => actions.undo()}>
              {text('undo')}
            </Button>
          )}
        </ButtonRow>
      }
    >
      <Notices />
      {gone ? <PlanGone /> : <ResultCard result={result} />}
    </PageFrame>
  );
}
