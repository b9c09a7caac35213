import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { SheetsLanguage } from '../breakdown/SheetsLanguage';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { useLanguage } from '../language/language';
import { HomeGlance } from './HomeGlance';
import { HomeFooter } from './HomeFooter';
import { isEmptyPlan } from './home-rows';
import { planName } from './plan-name';
import { StartCard } from './StartCard';
import { StepList } from './StepList';

/** The map of the plan: its steps in the order of the work, how far each is, and what comes next. */
export function HomePage(): ReactElement {
  const { text, locale } = useLanguage();
  const { state } = usePane();
  const { workbook, problem } = state;
  const breakdown = workbook?.breakdown ?? null;
  return (
    <PageFrame
      isHome
      title={text('app-name')}
      aside={breakdown === null ? '' : planName(breakdown.spec.start, locale)}
      footer={workbook === null || (workbook.checks === null && state.undoable === null) ? undefined : <HomeFooter workbook={workbook} />}
    >
      <Notices />
      {workbook === null && problem === null && <Spinner size="small" label={text('reading-workbook')} />}
      {workbook !== null && isEmptyPlan(workbook) && <StartCard />}
      {workbook !== null && <StepList workbook={workbook} />}
      <SheetsLanguage breakdown={breakdown} leadsThere />
      <HomeGlance />
    </PageFrame>
  );
}
