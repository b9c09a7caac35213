import type { ReactElement } from 'react';
import type { BuildResult } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { ResultFrame } from '../frame/ResultFrame';
import { PlanGone } from './PlanGone';
import { ResultCard } from './ResultCard';

interface ResultPageProps {
  readonly title: string;
  readonly result: BuildResult;
}

/** What a build came to, as long as the plan is there. */
export function ResultPage({ title, result }: ResultPageProps): ReactElement {
  const { state } = usePane();
  const gone = state.readSince && state.workbook?.breakdown === null;
  return (
    <ResultFrame title={title} unchanged={!gone && result.cellsWritten === 0}>
      {gone ? <PlanGone /> : <ResultCard result={result} />}
    </ResultFrame>
  );
}
