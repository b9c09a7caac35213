import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { LoyaltyEditor } from './LoyaltyEditor';
import { LoyaltyResultPage } from './LoyaltyResultPage';

/** The loyalty programme: building its plan, what it may cost, how generous it may be; then what a build came to. */
export function LoyaltyPage(): ReactElement | null {
  const { state } = usePane();
  const { text } = useLanguage();
  const { workbook, outcome } = state;
  if (workbook === null) return null;
  const title = text('step-loyalty');
  if (outcome?.kind === 'loyalty' && outcome.built !== null) return <LoyaltyResultPage title={title} result={outcome.built} />;
  return <LoyaltyEditor title={title} workbook={workbook} />;
}
