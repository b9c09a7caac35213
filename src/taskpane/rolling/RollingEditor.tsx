import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { rollingPageText } from '../../locales/rolling-page';
import { usePane } from '../app/pane-context';
import { PlanDamage } from '../checks/PlanDamage';
import { ForecastProgress } from '../forecast/ForecastProgress';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { useLanguage } from '../language/language';
import { AcceptMedia } from './AcceptMedia';
import { ChecksOff } from './ChecksOff';
import { RollingFields } from './RollingFields';
import { RollingFooter } from './RollingFooter';
import { RollingOutcome } from './RollingOutcome';
import { StepNote } from './StepNote';
import { useRolling } from './use-rolling';
import { useRollingForm } from './use-rolling-form';

interface RollingEditorProps {
  readonly title: string;
  readonly workbook: WorkbookState;
  readonly breakdown: NonNullable<WorkbookState['breakdown']>;
  readonly actuals: NonNullable<WorkbookState['actuals']>;
}

/** The months to plan, the preview that follows them, and Build. */
export function RollingEditor({ title, workbook, breakdown, actuals }: RollingEditorProps): ReactElement {
  const { locale } = useLanguage();
  const { state } = usePane();
  const editing = useRollingForm(breakdown, actuals);
  const { running, preview, asked } = useRolling(editing.spec, breakdown, actuals);
  const busy = state.running !== null;
  return (
    <PageFrame
      title={title}
      footer={
        state.running !== null ? (
          <RunningBar running={state.running} />
        ) : (
          <RollingFooter asked={asked} step={editing.step} first={editing.spec.asOf} />
        )
      }
    >
      <Notices />
      <PlanDamage breakdown={breakdown} />
      <Question>{rollingPageText(locale, 'question')}</Question>
      <StepNote editing={editing} standing={workbook.rolling} below={actuals.below ?? null} />
      <RollingFields editing={editing} start={breakdown.spec.start} actuals={actuals} disabled={busy} />
      <ForecastProgress forecasting={running} finishing={rollingPageText(locale, 'measuring')} />
      <RollingOutcome preview={preview} standing={workbook.rolling} />
      {workbook.rolling !== null && <ChecksOff standing={workbook.rolling} />}
      {workbook.rolling !== null && <AcceptMedia />}
    </PageFrame>
  );
}
