import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { useLanguage } from '../language/language';
import { ChecksOff } from './ChecksOff';
import { loyaltyToBuild } from './loyalty-form';
import { build } from './loyalty-work';
import { LoyaltyFooter } from './LoyaltyFooter';
import { LoyaltyNotices } from './LoyaltyNotices';
import { MembersCard } from './MembersCard';
import { ReestimateCard } from './ReestimateCard';
import { ScenariosCard } from './ScenariosCard';
import { SimulateCard } from './SimulateCard';
import { SizeFields } from './SizeFields';
import { SolveCard } from './SolveCard';
import { StaleRisk } from './StaleRisk';
import { StandingCard } from './StandingCard';
import { TemplateCards } from './TemplateCards';
import { useLoyaltyForm } from './use-loyalty-form';

interface LoyaltyEditorProps {
  readonly title: string;
  readonly workbook: WorkbookState;
}

/** A programme to start from, or the plan that stands and what can be asked of it. */
export function LoyaltyEditor({ title, workbook }: LoyaltyEditorProps): ReactElement {
  const { locale } = useLanguage();
  const { state, actions } = usePane();
  const editing = useLoyaltyForm(workbook);
  const { loyalty: standing } = workbook;
  const { form, change } = editing;
  const busy = state.running !== null;
  return (
    <PageFrame
      title={title}
      footer={
        state.running !== null ? (
          <RunningBar running={state.running} />
        ) : (
          <LoyaltyFooter stands={standing !== null} onBuild={() => actions.doLoyalty('loyalty', build(loyaltyToBuild(form, standing)))} />
        )
      }
    >
      <LoyaltyNotices />
      <Question>{loyaltyPageText(locale, 'question')}</Question>
      {standing === null ? (
        <>
          <TemplateCards
            value={form.template}
            disabled={busy}
            onChange={(template) => change({ template, segments: null, rewards: null, cards: null })}
          />
          <SizeFields editing={editing} stands={false} disabled={busy} />
        </>
      ) : (
        <>
          <StandingCard standing={standing} editing={editing} disabled={busy} />
          <ChecksOff checks={standing.checks} />
          <StaleRisk risk={standing.risk} />
          <SimulateCard standing={standing} />
          <SolveCard standing={standing} />
          <ReestimateCard standing={standing} />
          <ScenariosCard />
        </>
      )}
      <MembersCard />
    </PageFrame>
  );
}
