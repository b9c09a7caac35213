import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { BreakdownEditor } from './BreakdownEditor';
import { NeedsHistory } from './NeedsHistory';
import { ResultPage } from './ResultPage';
import { useBreakdownForm } from './use-breakdown-form';

/** How the year spreads: the form with its live preview, then what the build came to. */
export function BreakdownPage(): ReactElement | null {
  const { state } = usePane();
  const { text } = useLanguage();
  const editing = useBreakdownForm();
  const title = text('step-breakdown');
  if (state.workbook === null) return null;
  if (state.outcome?.kind === 'built') return <ResultPage title={title} result={state.outcome.result} />;
  if (editing === null) return <NeedsHistory title={title} />;
  return <BreakdownEditor title={title} workbook={state.workbook} editing={editing} />;
}
